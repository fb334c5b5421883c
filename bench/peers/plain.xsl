<?xml version="1.0" encoding="UTF-8"?>
<!-- TEI to XSL-FO in a plain design, for FOP: heads, source notes and texts, no registers. -->
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="tei">

  <xsl:template match="/tei:teiCorpus">
    <fo:root font-family="serif" font-size="10pt" line-height="13pt">
      <fo:layout-master-set>
        <fo:simple-page-master master-name="page" page-width="148mm" page-height="210mm" margin="18mm">
          <fo:region-body margin-bottom="10mm"/>
          <fo:region-after extent="8mm"/>
        </fo:simple-page-master>
      </fo:layout-master-set>
      <fo:page-sequence master-reference="page">
        <fo:static-content flow-name="xsl-region-after">
          <fo:block text-align="center"><fo:page-number/></fo:block>
        </fo:static-content>
        <fo:flow flow-name="xsl-region-body">
          <fo:block font-size="18pt" line-height="22pt">
            <xsl:value-of select="tei:teiHeader/tei:fileDesc/tei:titleStmt/tei:title"/>
          </fo:block>
          <xsl:apply-templates select="tei:TEI/tei:text"/>
        </fo:flow>
      </fo:page-sequence>
    </fo:root>
  </xsl:template>

  <xsl:template match="tei:head">
    <fo:block font-weight="bold" space-before="18pt" keep-with-next="always">
      <xsl:value-of select="../@n"/>
      <xsl:text>. </xsl:text>
      <xsl:apply-templates/>
    </fo:block>
  </xsl:template>

  <xsl:template match="tei:p">
    <fo:block text-align="justify" space-before="6pt"><xsl:apply-templates/></fo:block>
  </xsl:template>

  <xsl:template match="tei:title">
    <fo:inline font-style="italic"><xsl:apply-templates/></fo:inline>
  </xsl:template>

  <xsl:template match="tei:sic"/>

</xsl:stylesheet>
