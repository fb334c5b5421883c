<?xml version="1.0" encoding="UTF-8"?>
<!-- Every page over the editions. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema">

  <xsl:mode name="edition" visibility="public" on-no-match="fail"/>

  <xsl:template match="/" mode="edition">
    <xsl:call-template name="start-page"/>
    <xsl:for-each select="$registers">
      <xsl:call-template name="register-page"/>
    </xsl:for-each>
  </xsl:template>

  <!-- These pages say nothing to machines. -->
  <xsl:template name="metadata">
    <xsl:param name="part" as="xs:string"/>
  </xsl:template>

  <xsl:template name="main">
    <xsl:param name="part" as="xs:string"/>
    <xsl:choose>
      <xsl:when test="$part eq 'editions'">
        <xsl:call-template name="editions"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="register">
          <xsl:with-param name="part" select="$part"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
