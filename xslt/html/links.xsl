<?xml version="1.0" encoding="UTF-8"?>
<!-- Pointers in running text: to documents of the edition, and to addresses on the web. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="text"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- The identifiers that pointers end in: "#d58 edition.xml#d59" gives d58, d59. -->
  <xsl:function name="f:targets" as="xs:string*">
    <xsl:param name="pointers" as="attribute()?"/>
    <xsl:sequence select="tokenize($pointers)[contains(., '#')] ! substring-after(., '#')"/>
  </xsl:function>

  <xsl:template match="ref[@type = 'document']">
    <xsl:variable name="documents" as="element(TEI)*" select="f:targets(@target) ! $by-id(.)"/>
    <xsl:call-template name="links">
      <xsl:with-param name="addresses" select="$documents ! f:page(.)"/>
      <xsl:with-param name="names" select="$documents ! (@n || '. ' || f:title(.))"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="ref[@target][not(@type = ('document', 'ibid'))]">
    <xsl:variable name="addresses" as="xs:string*" select="tokenize(@target)[f:is-web-address(.)]"/>
    <xsl:call-template name="links">
      <xsl:with-param name="addresses" select="$addresses"/>
      <xsl:with-param name="names" select="$addresses"/>
    </xsl:call-template>
  </xsl:template>

  <!-- A scheme that shows something, and none that runs something. -->
  <xsl:function name="f:is-web-address" as="xs:boolean">
    <xsl:param name="address" as="xs:string"/>
    <xsl:sequence select="matches($address, '^(https?://|mailto:)', 'i')"/>
  </xsl:function>

  <!-- The words lead to the first address, and a number behind them to each of the others. -->
  <xsl:template name="links">
    <xsl:param name="addresses" as="xs:string*"/>
    <xsl:param name="names" as="xs:string*"/>
    <xsl:choose>
      <xsl:when test="empty($addresses)">
        <span class="reference">
          <xsl:apply-templates/>
        </span>
      </xsl:when>
      <xsl:otherwise>
        <a class="reference" href="{$addresses[1]}">
          <xsl:apply-templates/>
          <xsl:if test="not(node())">{$names[1]}</xsl:if>
        </a>
        <xsl:for-each select="tail($addresses)">
          <xsl:variable name="place" as="xs:integer" select="position() + 1"/>
          <xsl:text> </xsl:text>
          <a class="reference" href="{.}" aria-label="{$names[$place]}">[{$place}]</a>
        </xsl:for-each>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
