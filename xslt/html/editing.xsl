<?xml version="1.0" encoding="UTF-8"?>
<!-- What editors did to the text, in running text: readings, gaps, what they supply or cannot read. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="text"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- The reading of the edition; the others are named with their witnesses. -->
  <xsl:template match="app">
    <xsl:variable name="reading" as="element()?" select="(lem, rdg)[1]"/>
    <span class="app" title="{string-join(rdg[not(. is $reading)] ! f:variant(.), '; ')}">
      <xsl:apply-templates select="$reading/node()"/>
    </span>
  </xsl:template>

  <!-- "B: June 3" -->
  <xsl:function name="f:variant" as="xs:string">
    <xsl:param name="reading" as="element(rdg)"/>
    <xsl:sequence select="
      string-join((string-join(f:targets($reading/@wit) ! replace(., '^.*\.', ''), ' ')[. ne ''],
        (f:reading($reading)[. ne ''], '–')[1]), ': ')"/>
  </xsl:function>

  <!-- "3 words illegible" -->
  <xsl:template match="gap">
    <xsl:variable name="extent" as="xs:string" select="
      string-join((@quantity, @unit, @reason ! f:label($reasons, .)), ' ')"/>
    <span class="gap">
      <xsl:if test="$extent ne ''">
        <xsl:attribute name="title" select="$extent"/>
      </xsl:if>
      <xsl:text>{f:words('gap')}</xsl:text>
    </span>
  </xsl:template>

  <xsl:template match="supplied">
    <span class="supplied">[<xsl:apply-templates/>]</span>
  </xsl:template>

  <xsl:template match="unclear">
    <span class="unclear"><xsl:apply-templates/>[?]</span>
  </xsl:template>

  <xsl:template match="lb">
    <xsl:value-of select="if (@break = 'no') then '' else ' '"/>
  </xsl:template>

  <!-- Words in another language than the text around them. -->
  <xsl:template match="*[@xml:lang][not(self::p or self::dateline or self::note or self::seg)]" priority="20">
    <span>
      <xsl:sequence select="f:language-of(@xml:lang)"/>
      <xsl:next-match/>
    </span>
  </xsl:template>

</xsl:stylesheet>
