<?xml version="1.0" encoding="UTF-8"?>
<!-- The documents. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  xpath-default-namespace="urn:cartulary:book">

  <xsl:template match="documents" mode="part" as="element()+">
    <!-- The section that begins here begins a page already. -->
    <w:p>
      <w:pPr><w:pStyle w:val="Heading1"/><w:pageBreakBefore w:val="0"/></w:pPr>
      <xsl:sequence select="f:run(@title)"/>
    </w:p>
    <xsl:apply-templates select="document" mode="part"/>
  </xsl:template>

  <xsl:template match="document" mode="part" as="element()+">
    <xsl:sequence select="
      f:paragraph('Heading2', f:bookmarked(., (
        @number[. ne ''] ! f:run(. || '. '), head ! f:runs(node()))))"/>
    <xsl:apply-templates select="note | text | editorial-note | apparatus" mode="part"/>
  </xsl:template>

  <xsl:template match="note" mode="part" as="element()*">
    <xsl:sequence select="paragraph ! f:paragraph('SourceNote', f:runs(node()))"/>
  </xsl:template>

  <xsl:template match="text" mode="part" as="element()*">
    <xsl:sequence select="paragraph ! f:paragraph('DocumentText', f:runs(node()))"/>
  </xsl:template>

  <xsl:template match="editorial-note" mode="part" as="element()">
    <xsl:sequence select="f:paragraph('EditorialNote', f:runs(node()))"/>
  </xsl:template>

  <xsl:template match="apparatus" mode="part" as="element()+">
    <xsl:apply-templates select="*" mode="part"/>
  </xsl:template>

  <xsl:template match="witness" mode="part" as="element()">
    <xsl:sequence select="f:paragraph('Apparatus', (
      f:styled-run(@siglum, 'Siglum'), $f:tab,
      f:styled-run(@role, 'Term'), f:run(': '), f:runs(node())))"/>
  </xsl:template>

  <xsl:template match="row" mode="part" as="element()">
    <xsl:sequence select="f:paragraph('Apparatus', (
      f:styled-run(@name, 'ApparatusLabel'), $f:tab,
      item ! (if (preceding-sibling::item) then f:run('; ') else (), f:runs(node()))))"/>
  </xsl:template>

</xsl:stylesheet>
