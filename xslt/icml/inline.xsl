<?xml version="1.0" encoding="UTF-8"?>
<!-- Running text. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xpath-default-namespace="urn:cartulary:book">

  <xsl:mode name="inline" on-no-match="fail" on-multiple-match="fail"/>

  <!-- The ranges of nodes. -->
  <xsl:function name="f:ranges" as="element()*">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:apply-templates select="$nodes" mode="inline"/>
  </xsl:function>

  <xsl:template match="text()" mode="inline" as="element()">
    <xsl:param name="style" as="xs:string" select="'$ID/[No character style]'" tunnel="yes"/>
    <xsl:sequence select="f:range(., $style)"/>
  </xsl:template>

  <xsl:template mode="inline" as="element()*"
    match="sentence | location | unparsed | quoted | scope | identifier | in-language">
    <xsl:apply-templates mode="inline"/>
  </xsl:template>

  <xsl:template mode="inline" as="element()*"
    match="repository | collection | author | person | corporate | place">
    <xsl:sequence select="fp:marked(.)"/>
    <xsl:apply-templates mode="inline"/>
  </xsl:template>

  <!-- The marker of the index stands before the name. -->
  <xsl:function name="fp:marked" as="element()?">
    <xsl:param name="mention" as="element()"/>
    <xsl:variable name="marker" as="element()?" select="$mention[@key] ! f:index-marker(.)"/>
    <xsl:if test="exists($marker)">
      <CharacterStyleRange AppliedCharacterStyle="CharacterStyle/$ID/[No character style]">
        <xsl:sequence select="$marker"/>
      </CharacterStyleRange>
    </xsl:if>
  </xsl:function>

  <xsl:template match="work" mode="inline" as="element()*">
    <xsl:sequence select="fp:marked(.)"/>
    <xsl:apply-templates mode="inline">
      <xsl:with-param name="style" select="'Title of Work'" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- The character style of an element, by its name. -->
  <xsl:template mode="inline" as="element()*"
    match="lead | ibid | italic | cited-author | marking[@kind eq 'level']">
    <xsl:apply-templates mode="inline">
      <xsl:with-param name="style" tunnel="yes" select="
        map{ 'lead': 'Note Opening', 'ibid': 'Ibid', 'italic': 'Emphasis', 'cited-author': 'Author of Work',
             'marking': 'Security Marking' }(local-name())"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="marking[not(@kind eq 'level')]" mode="inline" as="element()*">
    <xsl:apply-templates mode="inline"/>
  </xsl:template>

  <xsl:template match="crossref | pointer | web-link" mode="inline" as="element()">
    <HyperlinkTextSource Self="HyperlinkTextSource/{f:link-id(.)}" Name="{f:link-id(.)}"
      Hidden="false">
      <xsl:apply-templates mode="inline">
        <xsl:with-param name="style" select="'Link'" tunnel="yes"/>
      </xsl:apply-templates>
    </HyperlinkTextSource>
  </xsl:template>

  <xsl:template match="emendation" mode="inline" as="element()*">
    <xsl:sequence select="f:ranges(reading/node()), f:plain('] '), f:ranges(printed/node())"/>
  </xsl:template>

  <!-- A paragraph inside a note of the editors. -->
  <xsl:template match="paragraph" mode="inline" as="element()*">
    <xsl:if test="preceding-sibling::paragraph">
      <CharacterStyleRange AppliedCharacterStyle="CharacterStyle/$ID/[No character style]">
        <Br/>
      </CharacterStyleRange>
    </xsl:if>
    <xsl:apply-templates mode="inline"/>
  </xsl:template>

  <xsl:template match="footnote" mode="inline" as="element()">
    <CharacterStyleRange AppliedCharacterStyle="CharacterStyle/$ID/[No character style]"
      Position="Superscript">
      <Footnote>
        <ParagraphStyleRange AppliedParagraphStyle="ParagraphStyle/Footnote">
          <CharacterStyleRange AppliedCharacterStyle="CharacterStyle/$ID/[No character style]">
            <Content><xsl:processing-instruction name="ACE">4</xsl:processing-instruction></Content>
          </CharacterStyleRange>
          <xsl:sequence select="f:plain(' '), f:ranges(node())"/>
        </ParagraphStyleRange>
      </Footnote>
    </CharacterStyleRange>
  </xsl:template>

</xsl:stylesheet>
