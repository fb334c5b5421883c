<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands before and behind the documents. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xpath-default-namespace="urn:cartulary:book">

  <!-- The paragraphs of a part of the book. -->
  <xsl:mode name="part" on-no-match="fail"/>

  <!-- A paragraph in a style, with the break that ends it. -->
  <xsl:function name="f:paragraph" as="element()">
    <xsl:param name="style" as="xs:string"/>
    <xsl:param name="ranges" as="element()*"/>
    <ParagraphStyleRange AppliedParagraphStyle="ParagraphStyle/{$style}">
      <xsl:sequence select="$ranges"/>
      <CharacterStyleRange AppliedCharacterStyle="CharacterStyle/$ID/[No character style]">
        <Br/>
      </CharacterStyleRange>
    </ParagraphStyleRange>
  </xsl:function>

  <xsl:function name="f:range" as="element()">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="style" as="xs:string"/>
    <CharacterStyleRange AppliedCharacterStyle="CharacterStyle/{$style}">
      <Content><xsl:value-of select="$text"/></Content>
    </CharacterStyleRange>
  </xsl:function>

  <xsl:function name="f:plain" as="element()">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="f:range($text, '$ID/[No character style]')"/>
  </xsl:function>

  <xsl:template match="title-page" mode="part" as="element()+">
    <xsl:sequence select="
      f:paragraph('Title', f:plain(../@title)),
      subtitle ! f:paragraph('Subtitle', f:plain(.)),
      f:paragraph('Title Page', f:plain(@credit))[current()/editor],
      (editor, publisher, date) ! f:paragraph('Title Page', f:plain(.))"/>
  </xsl:template>

  <xsl:template match="imprint" mode="part" as="element()+">
    <xsl:sequence select="fact ! fp:definition(@name, ., 'Imprint')"/>
  </xsl:template>

  <xsl:function name="fp:definition" as="element()">
    <xsl:param name="term" as="xs:string"/>
    <xsl:param name="says" as="xs:string"/>
    <xsl:param name="style" as="xs:string"/>
    <xsl:sequence select="
      f:paragraph($style, (f:range($term, 'Term'), f:plain('&#x2002;' || $says)))"/>
  </xsl:function>

  <xsl:template match="section" mode="part" as="element()+">
    <xsl:sequence select="
      f:paragraph('Part Heading', f:plain(@title)),
      paragraph ! f:paragraph('Body Text', f:plain(.)),
      definitions ! (
        f:paragraph('Subheading', f:plain(@title)),
        meaning ! fp:definition(@term, ., 'Definition'))"/>
  </xsl:template>

  <xsl:template match="bibliography" mode="part" as="element()+">
    <xsl:sequence select="
      f:paragraph('Part Heading', f:plain(@title)),
      cited-work ! f:paragraph('Bibliography', f:ranges(node()))"/>
  </xsl:template>

  <xsl:template match="colophon" mode="part" as="element()+">
    <xsl:sequence select="
      f:paragraph('Part Heading', f:plain(@title)),
      fact ! fp:definition(@name, ., 'Definition')"/>
  </xsl:template>

</xsl:stylesheet>
