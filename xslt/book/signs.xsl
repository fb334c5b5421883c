<?xml version="1.0" encoding="UTF-8"?>
<!-- The list of sigla, abbreviations and security markings that the edition uses. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xmlns="urn:cartulary:book"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:function name="f:signs" as="element()">
    <section id="signs" title="{f:label('signs')}">
      <xsl:sequence select="fp:sigla(), fp:abbreviations(), fp:markings()"/>
    </section>
  </xsl:function>

  <!-- A heading and terms with what they mean; nothing where there are none. -->
  <xsl:function name="fp:list" as="element()?">
    <xsl:param name="label" as="xs:string"/>
    <xsl:param name="meanings" as="element()*"/>
    <xsl:if test="exists($meanings)">
      <definitions title="{f:label($label)}"><xsl:sequence select="$meanings"/></definitions>
    </xsl:if>
  </xsl:function>

  <xsl:function name="fp:meaning" as="element()">
    <xsl:param name="term" as="xs:string"/>
    <xsl:param name="meaning" as="xs:string"/>
    <meaning term="{$term}"><xsl:value-of select="$meaning"/></meaning>
  </xsl:function>

  <xsl:function name="fp:sigla" as="element()?">
    <xsl:variable name="used" as="xs:string*" select="distinct-values($documents ! TEI/teiHeader/fileDesc/sourceDesc/(listWit/witness | listBibl)/msDesc/@type)"/>
    <xsl:sequence select="fp:list('sigla', (
      fp:meaning('A, B, C', f:label('siglum meaning')),
      ('base', 'copy', 'original', 'draft', 'related')[. = $used]
        ! fp:meaning(f:label(.), f:label(. || ' meaning')),
      fp:meaning(']', f:label('emendation meaning'))[exists($documents/TEI/text/descendant::*[self::choice or self::app])]))"/>
  </xsl:function>

  <!-- "ACDA", "EUR/SOV" -->
  <xsl:function name="fp:is-abbreviation" as="xs:boolean">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="matches($name, '^[A-Z][A-Z/&amp;\-]{1,11}$')"/>
  </xsl:function>

  <!-- The abbreviations of bodies that occur, each with the name that its register gives beside it;
       those that have none stand together. -->
  <xsl:function name="fp:abbreviations" as="element()?">
    <xsl:variable name="used" as="xs:string*" select="
      distinct-values($f:names[self::orgName] ! f:reading(.))[fp:is-abbreviation(.)]"/>
    <xsl:variable name="names" as="map(xs:string, xs:string)" select="map:merge(
      for $org in $f:corpus/standOff/listOrg/org,
        $name in $org/orgName[fp:is-abbreviation(.)],
        $full in $org/orgName[not(fp:is-abbreviation(.))][1]
      return map:entry(f:reading($name), f:reading($full)))"/>
    <xsl:variable name="unknown" as="xs:string*" select="$used[not(map:contains($names, .))]"/>
    <xsl:sequence select="fp:list('abbreviations', (
      sort($used[map:contains($names, .)]) ! fp:meaning(., $names(.)),
      fp:meaning(f:label('not expanded'), string-join(sort($unknown), '; '))[exists($unknown)]))"/>
  </xsl:function>

  <!-- The markings of each kind: level of classification: Confidential; Secret -->
  <xsl:function name="fp:markings" as="element()?">
    <xsl:variable name="terms" as="element(term)*"
      select="$documents ! TEI/teiHeader/profileDesc/textClass/keywords/term[@type]"/>
    <xsl:variable name="meanings" as="element()*">
      <xsl:for-each select="('level', 'precedence', 'handling', 'form', 'none')">
        <xsl:variable name="kind" as="xs:string" select="."/>
        <xsl:variable name="markings" as="xs:string*"
          select="sort(distinct-values($terms[@type = $kind] ! f:reading(.)))"/>
        <xsl:if test="exists($markings)">
          <xsl:sequence select="fp:meaning(f:label($kind), string-join($markings, '; '))"/>
        </xsl:if>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="fp:list('markings', $meanings)"/>
  </xsl:function>

</xsl:stylesheet>
