<?xml version="1.0" encoding="UTF-8"?>
<!-- Running text. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xpath-default-namespace="urn:cartulary:book">

  <xsl:mode name="inline" on-no-match="fail" on-multiple-match="fail"/>

  <!-- The content of an element. -->
  <xsl:function name="f:content" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="parts" as="xs:string*">
      <xsl:apply-templates select="$element/node()" mode="inline"/>
    </xsl:variable>
    <xsl:sequence select="string-join($parts)"/>
  </xsl:function>

  <xsl:template match="text()" mode="inline" as="xs:string">
    <xsl:sequence select="f:escaped(.)"/>
  </xsl:template>

  <xsl:template match="sentence | location | unparsed | quoted" mode="inline" as="xs:string">
    <xsl:sequence select="f:content(.)"/>
  </xsl:template>

  <xsl:template mode="inline" as="xs:string+"
    match="repository | collection | author | person | corporate | place">
    <xsl:sequence select="f:index-mark(.)[current()/@key], f:content(.)"/>
  </xsl:template>

  <xsl:template match="work" mode="inline" as="xs:string+">
    <xsl:sequence select="f:index-mark(.)[current()/@key], f:command('work', f:content(.))"/>
  </xsl:template>

  <xsl:template match="lead | ibid | identifier" mode="inline" as="xs:string">
    <xsl:sequence select="f:command(local-name(), f:content(.))"/>
  </xsl:template>

  <xsl:template match="italic" mode="inline" as="xs:string">
    <xsl:sequence select="f:command('textit', f:content(.))"/>
  </xsl:template>

  <xsl:template match="marking" mode="inline" as="xs:string">
    <xsl:sequence select="
      if (@kind eq 'level') then f:command('marking', f:content(.)) else f:content(.)"/>
  </xsl:template>

  <xsl:template match="scope" mode="inline" as="xs:string">
    <xsl:sequence select="
      if (@unit eq 'page') then f:command('mbox', f:content(.)) else f:content(.)"/>
  </xsl:template>

  <xsl:template match="cited-author" mode="inline" as="xs:string">
    <xsl:sequence select="f:command('textsc', f:content(.))"/>
  </xsl:template>

  <xsl:template match="crossref" mode="inline" as="xs:string">
    <xsl:sequence select="f:command('crossref', (@to, f:content(.)))"/>
  </xsl:template>

  <!-- Document 58, p. 12 -->
  <xsl:template match="pointer" mode="inline" as="xs:string">
    <xsl:sequence select="f:command('crossref', (@to,
      f:content(.) || ', ' || f:escaped(f:word(/book, 'page')) || '~' || f:command('pageref*', @to)))"/>
  </xsl:template>

  <xsl:template match="web-link" mode="inline" as="xs:string">
    <xsl:sequence select="
      f:command('href', (replace(@address, '([\\{}#%])', '\\$1'), f:content(.)))"/>
  </xsl:template>

  <xsl:template match="in-language" mode="inline" as="xs:string">
    <xsl:sequence select="f:command('inlanguage', (@code, f:content(.)))"/>
  </xsl:template>

  <xsl:template match="emendation" mode="inline" as="xs:string">
    <xsl:sequence select="f:content(reading) || '{]} ' || f:content(printed)"/>
  </xsl:template>

  <xsl:template match="footnote" mode="inline" as="xs:string">
    <xsl:sequence select="f:command('footnote', f:content(.))"/>
  </xsl:template>

  <!-- A paragraph inside a note of the editors. -->
  <xsl:template match="paragraph" mode="inline" as="xs:string">
    <xsl:sequence select="'\par '[current()/preceding-sibling::paragraph] || f:content(.)"/>
  </xsl:template>

</xsl:stylesheet>
