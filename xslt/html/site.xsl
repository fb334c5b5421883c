<?xml version="1.0" encoding="UTF-8"?>
<!-- Every page of the edition. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:mode name="edition" visibility="public" on-no-match="fail"/>

  <xsl:template match="/" mode="edition">
    <xsl:apply-templates select="$documents/TEI" mode="document-page"/>
    <xsl:call-template name="index-page"/>
    <xsl:call-template name="search-text"/>
    <xsl:if test="$registers = 'repositories'">
      <xsl:call-template name="repositories-page"/>
    </xsl:if>
    <xsl:if test="$registers = 'works'">
      <xsl:call-template name="works-page"/>
    </xsl:if>
    <xsl:if test="$registers = 'names'">
      <xsl:call-template name="names-page"/>
    </xsl:if>
    <xsl:if test="$registers = 'places'">
      <xsl:call-template name="places-page"/>
    </xsl:if>
    <xsl:if test="$registers = 'markings'">
      <xsl:call-template name="markings-page"/>
    </xsl:if>
    <xsl:call-template name="about-page"/>
    <xsl:call-template name="sitemap"/>
  </xsl:template>

</xsl:stylesheet>
