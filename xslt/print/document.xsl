<?xml version="1.0" encoding="UTF-8"?>
<!-- The documents. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xpath-default-namespace="urn:cartulary:book">

  <xsl:template match="documents" mode="part" as="xs:string+">
    <xsl:sequence select="f:call('documents', f:literal(@title)), document ! fp:document(.)"/>
  </xsl:template>

  <xsl:function name="fp:document" as="xs:string">
    <xsl:param name="document" as="element(document)"/>
    <xsl:sequence select="f:tall-call('document', (
      f:named('id', f:literal($document/@id)),
      f:named('number', f:literal($document/@number)),
      f:named('language', $document/@language ! f:literal(.)),
      f:named('letters', string($document/@letters)),
      f:named('contents', f:literal($document/@contents)),
      f:named('year', $document/@year ! f:literal(.)),
      f:named('head', $document/head ! f:content(.)),
      f:named('body', f:array($document/(note | text | editorial-note) ! fp:body(.))),
      f:named('apparatus', f:array($document/apparatus/* ! fp:row(.)))))"/>
  </xsl:function>

  <xsl:function name="fp:body" as="xs:string">
    <xsl:param name="body" as="element()"/>
    <xsl:sequence select="
      if ($body/self::note) then f:call('note', f:array($body/paragraph ! fp:sentences(.)))
      else if ($body/self::text) then
        f:call('text-paragraphs', f:array($body/paragraph ! f:content(.)))
      else f:call('editorial-note', f:content($body))"/>
  </xsl:function>

  <!-- A paragraph of the note: a comment and a line for each sentence. -->
  <xsl:function name="fp:sentences" as="xs:string">
    <xsl:param name="paragraph" as="element(paragraph)"/>
    <xsl:variable name="lines" as="xs:string*">
      <xsl:for-each select="$paragraph/node()">
        <xsl:sequence select="self::sentence ! f:comment(@kind)"/>
        <xsl:sequence select="
          f:inline(if (self::sentence) then node() else .) => string-join('; ')"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="
      '{&#xA;' || string-join($lines[. ne ''] ! f:indent(.), '&#xA;') || '&#xA;}'"/>
  </xsl:function>

  <!-- witness("A", "text printed", …), or row("Printed", { …; "; "; … }) -->
  <xsl:function name="fp:row" as="xs:string">
    <xsl:param name="row" as="element()"/>
    <xsl:sequence select="
      if ($row/self::witness) then f:call('witness', (
        f:literal($row/@siglum), f:literal($row/@role), f:content($row)))
      else f:call('row', (f:literal($row/@name),
        if ($row/item/pointer) then fp:cross-references($row)
        else f:block($row/item ! (if (preceding-sibling::item) then f:literal('; ') else (), f:content(.)))))"/>
  </xsl:function>

  <!-- ("d58", "Document 58, p. "): the page number is found when the book is set -->
  <xsl:function name="fp:cross-references" as="xs:string">
    <xsl:param name="row" as="element(row)"/>
    <xsl:sequence select="f:call('cross-references', f:array($row/item/pointer ! f:call('', (
      f:literal(@to), f:literal(. || ', ' || f:word(root(.)/book, 'page') || '&#xA0;')))))"/>
  </xsl:function>

</xsl:stylesheet>
