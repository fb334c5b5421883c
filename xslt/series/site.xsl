<?xml version="1.0" encoding="UTF-8"?>
<!-- Every page over the editions. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema">

  <xsl:mode name="edition" visibility="public" on-no-match="fail"/>

  <xsl:template match="/" mode="edition">
    <xsl:call-template name="start-page"/>
    <xsl:for-each select="$registers">
      <xsl:call-template name="register">
        <xsl:with-param name="part" select="."/>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
