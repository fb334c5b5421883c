<?xml version="1.0" encoding="UTF-8"?>
<!-- One document: number, head, source note, text, apparatus. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:function name="f:documents" as="xs:string*">
    <xsl:sequence select="
      f:call('documents', f:literal(f:label('documents'))),
      $documents ! fp:document(TEI)"/>
  </xsl:function>

  <xsl:function name="fp:document" as="xs:string">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:variable name="div" as="element(div)?" select="$document/text/body/div"/>
    <xsl:variable name="language" as="xs:string" select="f:language-code($document/@xml:lang)"/>
    <xsl:sequence select="f:tall-call('document', (
      f:named('id', f:literal($document/@xml:id)),
      f:named('number', f:literal(string($document/@n))),
      f:named('language', f:literal($language)[$language ne $f:language]),
      f:named('letters', string(string-length($div/note[@type eq 'source']))),
      f:named('head', $div/head ! f:content(.)),
      f:named('body', f:array(fp:bodies($div))),
      f:named('apparatus', f:array(f:apparatus($document)))))"/>
  </xsl:function>

  <!-- The note, and runs of the paragraphs that are not its note, as they follow each other. -->
  <xsl:function name="fp:bodies" as="xs:string*">
    <xsl:param name="div" as="element(div)?"/>
    <xsl:for-each-group select="$div/(* except head)"
      group-adjacent="if (self::p) then 'text' else generate-id()">
      <xsl:sequence select="
        if (self::note[@type eq 'source']) then f:call('note', f:array(p ! fp:sentences(.)))
        else if (self::note) then f:call('editorial-note', f:content(.))
        else f:call('text-paragraphs', f:array(current-group() ! f:content(.)))"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- A paragraph of the note: a comment and a line for each sentence. -->
  <xsl:function name="fp:sentences" as="xs:string">
    <xsl:param name="paragraph" as="element(p)"/>
    <xsl:variable name="lines" as="xs:string*">
      <xsl:for-each select="$paragraph/node()">
        <xsl:sequence select="self::seg ! f:comment(@type)"/>
        <xsl:sequence select="f:inline(.) => string-join('; ')"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="
      '{&#xA;' || string-join($lines[. ne ''] ! f:indent(.), '&#xA;') || '&#xA;}'"/>
  </xsl:function>

</xsl:stylesheet>
