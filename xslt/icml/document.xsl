<?xml version="1.0" encoding="UTF-8"?>
<!-- The documents. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xpath-default-namespace="urn:cartulary:book">

  <xsl:template match="documents" mode="part" as="element()+">
    <xsl:sequence select="f:paragraph('Part Heading', f:plain(@title))"/>
    <xsl:apply-templates select="document" mode="part"/>
  </xsl:template>

  <xsl:template match="document" mode="part" as="element()+">
    <xsl:variable name="destination" as="element()">
      <CharacterStyleRange AppliedCharacterStyle="CharacterStyle/$ID/[No character style]">
        <HyperlinkTextDestination Self="HyperlinkTextDestination/{@id}" Name="{@id}" Hidden="false"
          DestinationUniqueKey="{f:destination-key(.)}"/>
      </CharacterStyleRange>
    </xsl:variable>
    <xsl:sequence select="
      f:paragraph('Document Head', (
        $destination, @number[. ne ''] ! f:plain(. || '. '), head ! f:ranges(node())))"/>
    <xsl:apply-templates select="note | text | editorial-note | apparatus" mode="part"/>
  </xsl:template>

  <xsl:template match="note | text" mode="part" as="element()*">
    <xsl:variable name="style" as="xs:string"
      select="map{ 'note': 'Source Note', 'text': 'Document Text' }(local-name())"/>
    <xsl:sequence select="paragraph ! f:paragraph($style, f:ranges(node()))"/>
  </xsl:template>

  <xsl:template match="editorial-note" mode="part" as="element()">
    <xsl:sequence select="f:paragraph('Editorial Note', f:ranges(node()))"/>
  </xsl:template>

  <xsl:template match="apparatus" mode="part" as="element()+">
    <xsl:apply-templates select="*" mode="part"/>
  </xsl:template>

  <xsl:template match="witness" mode="part" as="element()">
    <xsl:sequence select="f:paragraph('Apparatus', (
      f:range(@siglum, 'Siglum'), f:plain('&#9;'),
      f:range(@role, 'Term'), f:plain(': '), f:ranges(node())))"/>
  </xsl:template>

  <xsl:template match="row" mode="part" as="element()">
    <xsl:sequence select="f:paragraph('Apparatus', (
      f:range(@name, 'Apparatus Label'), f:plain('&#9;'),
      item ! (if (preceding-sibling::item) then f:plain('; ') else (), f:ranges(node()))))"/>
  </xsl:template>

</xsl:stylesheet>
