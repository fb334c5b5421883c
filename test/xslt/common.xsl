<?xml version="1.0" encoding="UTF-8"?>
<!-- Calls the functions of the common modules on what a test document holds, and gives the results
     as a JSON array of strings, in order. -->
<xsl:package name="urn:cartulary:test" package-version="1.0" version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:include href="../../xslt/common/all.xsl"/>

  <xsl:variable name="f:interface" as="xs:string" select="'en'"/>

  <xsl:mode name="edition" visibility="public"/>
  <xsl:mode name="call" on-no-match="fail"/>

  <xsl:template match="/" mode="edition">
    <xsl:variable name="results" as="xs:string*">
      <xsl:apply-templates select="/*/*" mode="call"/>
    </xsl:variable>
    <xsl:result-document href="results.json" method="text">
      <xsl:sequence select="serialize(array { $results }, map { 'method': 'json' })"/>
    </xsl:result-document>
  </xsl:template>

  <xsl:template match="date" mode="call" as="xs:string">
    <xsl:sequence select="(f:dating(.), 'undated')[1]"/>
  </xsl:template>

  <xsl:template match="textLang" mode="call" as="xs:string">
    <xsl:sequence select="f:language(@mainLang)"/>
  </xsl:template>

  <xsl:template match="persName | orgName" mode="call" as="xs:string">
    <xsl:sequence select="f:entry(.)"/>
  </xsl:template>

  <xsl:template match="name" mode="call" as="xs:string">
    <xsl:sequence select="f:surname-first(.)"/>
  </xsl:template>

  <xsl:template match="title" mode="call" as="xs:string">
    <xsl:sequence select="f:sort-key(.)"/>
  </xsl:template>

  <xsl:template match="p" mode="call" as="xs:string">
    <xsl:sequence select="f:reading(.)"/>
  </xsl:template>

  <xsl:template match="list" mode="call" as="xs:string">
    <xsl:sequence select="f:list(item ! string(.))"/>
  </xsl:template>

  <xsl:template match="idno" mode="call" as="xs:string">
    <xsl:sequence select="f:label($identifier-types, @type)"/>
  </xsl:template>

</xsl:package>
