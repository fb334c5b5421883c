<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands after the documents: works cited, colophon. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xmlns="urn:cartulary:book"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- Every work that prints a document or that a note refers to, with what is cited of it. -->
  <xsl:function name="f:works-cited" as="element()?">
    <xsl:variable name="works" as="element()*">
      <xsl:for-each-group select="fp:cited()" group-by="f:entry(title[1])">
        <xsl:sort select="f:sorting((author ! f:reading(.), f:entry-name(f:entry(title[1])))[1])"
          collation="{$f:alphabet}"/>
        <xsl:sequence select="fp:work(current-grouping-key(), current-group())"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:if test="exists($works)">
      <bibliography title="{f:label('bibliography')}"><xsl:sequence select="$works"/></bibliography>
    </xsl:if>
  </xsl:function>

  <xsl:function name="fp:cited" as="element(bibl)*">
    <xsl:sequence select="
      $documents ! (TEI/teiHeader/fileDesc/sourceDesc/listBibl/bibl,
        TEI/text/descendant::bibl[@type eq 'reference'])[title]"/>
  </xsl:function>

  <!-- Claflin, The President Wants To Know, 1962, vol. I. -->
  <xsl:function name="fp:work" as="element()">
    <xsl:param name="entry" as="xs:string"/>
    <xsl:param name="citations" as="element(bibl)+"/>
    <xsl:variable name="registered" as="element(bibl)?"
      select="key('register', $entry, $f:corpus)[self::bibl]"/>
    <xsl:variable name="authors" as="xs:string*" select="
      if ($registered/author) then $registered/author ! f:reading(.)
      else distinct-values($citations/author ! f:reading(.))"/>
    <xsl:variable name="title" as="xs:string" select="f:entry-name($entry)"/>
    <xsl:variable name="cited" as="xs:string*" select="
      distinct-values($citations/(edition, date[matches(@when, '^\d{4}$')],
        biblScope[@unit eq 'volume']) ! f:reading(.))"/>
    <xsl:sequence select="f:element('cited-work', (
      $authors ! (f:element('cited-author', .), ', '),
      f:element('work', $title),
      string-join(('', $cited), ', ') || '.'))"/>
  </xsl:function>

  <xsl:function name="f:colophon" as="element()">
    <colophon title="{f:label('colophon')}">
      <xsl:sequence select="
        $f:corpus/teiHeader/encodingDesc/appInfo/application
          ! f:fact('tool', @ident || ' ' || @version)"/>
      <set-with name="{f:label('set with')}"/>
      <xsl:sequence select="
        f:fact('source', f:label('source meaning')),
        f:fact('checksum', $checksum)"/>
    </colophon>
  </xsl:function>

</xsl:stylesheet>
