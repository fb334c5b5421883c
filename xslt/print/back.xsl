<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands after the documents: works cited, colophon. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- Every work that prints a document or that a note refers to, with what is cited of it. -->
  <xsl:function name="f:works-cited" as="xs:string?">
    <xsl:variable name="works" as="xs:string*">
      <xsl:for-each-group select="fp:cited()" group-by="f:entry(title[1])">
        <xsl:sort select="f:sorting((author ! f:reading(.), f:entry-name(f:entry(title[1])))[1])"
          collation="{$f:alphabet}"/>
        <xsl:sequence select="fp:work(current-grouping-key(), current-group())"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:if test="exists($works)">
      <xsl:sequence select="f:call('bibliography', (
        f:literal(f:label('bibliography')), f:array($works)))"/>
    </xsl:if>
  </xsl:function>

  <xsl:function name="fp:cited" as="element(bibl)*">
    <xsl:sequence select="
      $documents ! (TEI/teiHeader/fileDesc/sourceDesc/listBibl/bibl,
        TEI/text/descendant::bibl[@type eq 'reference'])[title]"/>
  </xsl:function>

  <!-- Claflin, The President Wants To Know, 1962, vol. I. -->
  <xsl:function name="fp:work" as="xs:string">
    <xsl:param name="entry" as="xs:string"/>
    <xsl:param name="citations" as="element(bibl)+"/>
    <xsl:variable name="registered" as="element(bibl)?"
      select="key('register', $entry, $f:corpus)[self::bibl]"/>
    <xsl:variable name="authors" as="xs:string*" select="
      if ($registered/author) then $registered/author ! f:reading(.)
      else distinct-values($citations/author ! f:reading(.))"/>
    <xsl:variable name="titles" as="xs:string" select="f:entry-name($entry)"/>
    <xsl:variable name="cited" as="xs:string*" select="
      distinct-values($citations/(edition, date[matches(@when, '^\d{4}$')],
        biblScope[@unit eq 'volume']) ! f:reading(.))"/>
    <xsl:sequence select="f:block((
      $authors ! (f:call('smallcaps', f:literal(.)), f:literal(', ')),
      f:call('work', (f:literal($titles))),
      f:literal(string-join(('', $cited), ', ') || '.')))"/>
  </xsl:function>

  <xsl:function name="f:colophon" as="xs:string">
    <xsl:sequence select="f:call('colophon', (
      f:literal(f:label('colophon')),
      f:array((
        $f:corpus/teiHeader/encodingDesc/appInfo/application
          ! f:fact('tool', @ident || ' ' || @version),
        f:call('', (f:literal(f:label('set with')), 'typesetter')),
        f:fact('source', f:label('source meaning')),
        f:fact('checksum', $checksum)))))"/>
  </xsl:function>

  <!-- 1962-07-02 is July 2, 1962; a date without a year is February 22. -->
  <xsl:function name="f:date" as="xs:string">
    <xsl:param name="when" as="xs:string"/>
    <xsl:sequence select="
      if (matches($when, '^--\d\d-\d\d$'))
        then format-date(xs:date('2000' || substring($when, 2)), '[MNn] [D]')
      else if (matches($when, '^\d{4}-\d\d-\d\d'))
        then format-date(xs:date(substring($when, 1, 10)), '[MNn] [D], [Y]')
      else $when"/>
  </xsl:function>

</xsl:stylesheet>
