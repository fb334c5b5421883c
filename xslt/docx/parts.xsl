<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands before and behind the documents. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  xpath-default-namespace="urn:cartulary:book">

  <!-- The paragraphs of a part of the book. -->
  <xsl:mode name="part" on-no-match="fail"/>

  <xsl:template match="title-page" mode="part" as="element()+">
    <xsl:sequence select="
      f:paragraph('Title', f:run(../@title)),
      subtitle ! f:paragraph('Subtitle', f:run(.)),
      f:paragraph('TitlePage', f:run(@credit))[current()/editor],
      (editor, publisher, date) ! f:paragraph('TitlePage', f:run(.))"/>
  </xsl:template>

  <xsl:template match="imprint" mode="part" as="element()+">
    <xsl:sequence select="fact ! fp:definition(@name, string(.), 'Imprint')"/>
  </xsl:template>

  <!-- A term in italics, and what it means. -->
  <xsl:function name="fp:definition" as="element()">
    <xsl:param name="term" as="xs:string"/>
    <xsl:param name="says" as="xs:string"/>
    <xsl:param name="style" as="xs:string"/>
    <xsl:sequence select="
      f:paragraph($style, (f:styled-run($term, 'Term'), f:run('  ' || $says)))"/>
  </xsl:function>

  <xsl:template match="section" mode="part" as="element()+">
    <xsl:sequence select="
      f:paragraph('Heading1', f:run(@title)),
      paragraph ! f:paragraph('BodyText', f:run(.)),
      definitions ! (
        f:paragraph('Subheading', f:run(@title)),
        meaning ! fp:definition(@term, string(.), 'Definition'))"/>
  </xsl:template>

  <!-- The contents: a field, with its lines as they would come out but for the pages. -->
  <xsl:template match="contents" mode="part" as="element()+">
    <xsl:variable name="lines" as="element()+">
      <xsl:for-each select="../(documents, bibliography, index, colophon)">
        <xsl:sequence select="fp:line('TOC1', f:run(@title))"/>
        <xsl:for-each select="document">
          <xsl:sequence select="fp:line('TOC2', f:link(@id, (
            f:run(string-join((@number[. ne ''] ! (. || '.'), @contents), ' ')),
            $f:tab, f:field('PAGEREF ' || f:bookmark(@id) || ' \h', f:run(''))))) "/>
        </xsl:for-each>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="f:paragraph('TOCHeading', f:run(@title))"/>
    <xsl:sequence select="f:spanning('TOC \o &quot;1-2&quot; \h', $lines)"/>
  </xsl:template>

  <xsl:function name="fp:line" as="element()">
    <xsl:param name="style" as="xs:string"/>
    <xsl:param name="runs" as="element()*"/>
    <xsl:sequence select="f:paragraph($style, $runs)"/>
  </xsl:function>

  <!-- A field that shows paragraphs: it opens in the first and ends behind the last. -->
  <xsl:function name="f:spanning" as="element()+">
    <xsl:param name="code" as="xs:string"/>
    <xsl:param name="paragraphs" as="element()+"/>
    <xsl:for-each select="$paragraphs">
      <w:p>
        <xsl:sequence select="w:pPr"/>
        <xsl:if test="position() eq 1">
          <xsl:sequence select="f:field-start($code)"/>
        </xsl:if>
        <xsl:sequence select="* except w:pPr"/>
        <xsl:if test="position() eq last()">
          <xsl:sequence select="f:field-end()"/>
        </xsl:if>
      </w:p>
    </xsl:for-each>
  </xsl:function>

  <xsl:template match="bibliography" mode="part" as="element()+">
    <xsl:sequence select="
      f:paragraph('Heading1', f:run(@title)),
      cited-work ! f:paragraph('Bibliography', f:runs(node()))"/>
  </xsl:template>

  <xsl:template match="colophon" mode="part" as="element()+">
    <xsl:sequence select="
      f:paragraph('Heading1', f:run(@title)),
      fact ! fp:definition(@name, string(.), 'Definition')"/>
  </xsl:template>

</xsl:stylesheet>
