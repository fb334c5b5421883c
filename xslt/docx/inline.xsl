<?xml version="1.0" encoding="UTF-8"?>
<!-- Running text. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  xpath-default-namespace="urn:cartulary:book">

  <xsl:mode name="inline" on-no-match="fail" on-multiple-match="fail"/>

  <!-- The runs of nodes. -->
  <xsl:function name="f:runs" as="element()*">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:apply-templates select="$nodes" mode="inline"/>
  </xsl:function>

  <xsl:template match="text()" mode="inline" as="element()">
    <xsl:param name="style" as="xs:string?" tunnel="yes"/>
    <xsl:param name="language" as="xs:string?" tunnel="yes"/>
    <w:r>
      <xsl:if test="exists(($style, $language))">
        <w:rPr>
          <xsl:for-each select="$style"><w:rStyle w:val="{.}"/></xsl:for-each>
          <xsl:for-each select="$language"><w:lang w:val="{.}"/></xsl:for-each>
        </w:rPr>
      </xsl:if>
      <w:t xml:space="preserve"><xsl:value-of select="."/></w:t>
    </w:r>
  </xsl:template>

  <xsl:template match="sentence | location | unparsed | quoted | scope | identifier" mode="inline"
    as="element()*">
    <xsl:apply-templates mode="inline"/>
  </xsl:template>

  <xsl:template match="repository | collection | author | person | corporate | place" mode="inline"
    as="element()*">
    <xsl:sequence select="@key ! f:index-mark(., ..)"/>
    <xsl:apply-templates mode="inline"/>
  </xsl:template>

  <xsl:template match="work" mode="inline" as="element()*">
    <xsl:sequence select="@key ! f:index-mark(., ..)"/>
    <xsl:apply-templates mode="inline">
      <xsl:with-param name="style" select="'Work'" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- The character style of an element, by its name. -->
  <xsl:template mode="inline" as="element()*" match="lead | ibid | italic | cited-author | marking[@kind eq 'level']">
    <xsl:apply-templates mode="inline">
      <xsl:with-param name="style" tunnel="yes" select="
        map{ 'lead': 'Lead', 'ibid': 'Ibid', 'italic': 'Emphasis', 'cited-author': 'Author',
             'marking': 'SecurityMarking' }(local-name())"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="marking[not(@kind eq 'level')]" mode="inline" as="element()*">
    <xsl:apply-templates mode="inline"/>
  </xsl:template>

  <xsl:template match="in-language" mode="inline" as="element()*">
    <xsl:apply-templates mode="inline">
      <xsl:with-param name="language" select="string(@code)" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="crossref" mode="inline" as="element()">
    <xsl:variable name="runs" as="element()*"><xsl:apply-templates mode="inline"/></xsl:variable>
    <xsl:sequence select="f:link(@to, $runs)"/>
  </xsl:template>

  <!-- Document 58, p. 12 -->
  <xsl:template match="pointer" mode="inline" as="element()">
    <xsl:sequence select="f:link(@to, (
      f:run(. || ', ' || f:word(/book, 'page') || '&#xA0;'),
      f:field('PAGEREF ' || f:bookmark(@to) || ' \h', f:run(''))))"/>
  </xsl:template>

  <xsl:template match="web-link" mode="inline" as="element()+">
    <xsl:variable name="runs" as="element()*">
      <xsl:apply-templates mode="inline">
        <xsl:with-param name="style" select="'Hyperlink'" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:sequence
      select="f:field('HYPERLINK &quot;' || translate(@address, '&quot;', '') || '&quot;', $runs)"/>
  </xsl:template>

  <xsl:template match="emendation" mode="inline" as="element()*">
    <xsl:sequence select="f:runs(reading/node()), f:run('] '), f:runs(printed/node())"/>
  </xsl:template>

  <!-- A paragraph inside a note of the editors. -->
  <xsl:template match="paragraph" mode="inline" as="element()*">
    <xsl:if test="preceding-sibling::paragraph">
      <w:r><w:br/></w:r>
    </xsl:if>
    <xsl:apply-templates mode="inline"/>
  </xsl:template>

  <xsl:template match="footnote" mode="inline" as="element()">
    <w:r>
      <w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>
      <w:footnoteReference w:id="{fp:number(.)}"/>
    </w:r>
  </xsl:template>

  <xsl:mode name="foot" on-no-match="fail"/>

  <xsl:template match="footnote" mode="foot" as="element()">
    <w:footnote w:id="{fp:number(.)}">
      <w:p>
        <w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>
        <w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>
        <xsl:sequence select="f:run(' '), f:runs(node())"/>
      </w:p>
    </w:footnote>
  </xsl:template>

  <xsl:variable name="fp:footnotes" as="map(xs:string, xs:integer)"
    select="f:numbers(/book//footnote)"/>

  <xsl:function name="fp:number" as="xs:integer">
    <xsl:param name="footnote" as="element(footnote)"/>
    <xsl:sequence select="$fp:footnotes(generate-id($footnote))"/>
  </xsl:function>

</xsl:stylesheet>
