<?xml version="1.0" encoding="UTF-8"?>
<!-- Every page of the edition. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:mode name="edition" visibility="public" on-no-match="fail"/>

  <xsl:template match="/" mode="edition">
    <xsl:if test="$scope ne 'edition'">
      <xsl:apply-templates select="$documents/TEI[$scope eq 'all' or @xml:id = $wanted]" mode="document-page"/>
    </xsl:if>
    <xsl:if test="$scope ne 'documents'">
      <xsl:call-template name="edition-pages"/>
    </xsl:if>
  </xsl:template>

  <xsl:template name="edition-pages">
    <xsl:call-template name="index-page"/>
    <xsl:call-template name="search-text"/>
    <xsl:for-each select="$registers">
      <xsl:call-template name="register-page"/>
    </xsl:for-each>
    <xsl:for-each select="$name-entries">
      <xsl:call-template name="name-page"/>
    </xsl:for-each>
    <xsl:call-template name="about-page"/>
    <xsl:call-template name="sitemap"/>
  </xsl:template>

  <!-- What the head of the page of each part says to machines. -->
  <xsl:template name="metadata">
    <xsl:param name="part" as="xs:string"/>
    <xsl:choose>
      <xsl:when test="$part eq 'document'">
        <xsl:call-template name="document-metadata"/>
      </xsl:when>
      <xsl:when test="$part eq 'documents'">
        <xsl:call-template name="index-metadata"/>
      </xsl:when>
      <xsl:when test="$part eq 'about'">
        <xsl:call-template name="about-metadata"/>
      </xsl:when>
      <xsl:when test="$part eq 'name'">
        <xsl:call-template name="name-metadata"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="register-metadata"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What stands in the page of each part. -->
  <xsl:template name="main">
    <xsl:param name="part" as="xs:string"/>
    <xsl:choose>
      <xsl:when test="$part eq 'document'">
        <xsl:call-template name="document"/>
      </xsl:when>
      <xsl:when test="$part eq 'documents'">
        <xsl:call-template name="index"/>
      </xsl:when>
      <xsl:when test="$part eq 'about'">
        <xsl:call-template name="about"/>
      </xsl:when>
      <xsl:when test="$part eq 'name'">
        <xsl:call-template name="name"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="register"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
