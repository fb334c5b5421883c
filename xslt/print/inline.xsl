<?xml version="1.0" encoding="UTF-8"?>
<!-- Running text: each element of the book is a call of the template that has its name. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xpath-default-namespace="urn:cartulary:book">

  <xsl:mode name="inline" on-no-match="fail" on-multiple-match="fail"/>

  <!-- The Typst expressions of nodes. -->
  <xsl:function name="f:inline" as="xs:string*">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:apply-templates select="$nodes" mode="inline"/>
  </xsl:function>

  <!-- The content of an element as one expression. -->
  <xsl:function name="f:content" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="f:block(f:inline($element/node()))"/>
  </xsl:function>

  <xsl:template match="text()" mode="inline" as="xs:string">
    <xsl:sequence select="f:literal(.)"/>
  </xsl:template>

  <!-- person("Rusk", key: "agent.rusk") -->
  <xsl:template mode="inline" as="xs:string" match="lead | location | repository | collection
    | identifier | ibid | marking | work | author | person | corporate | place | scope | quoted
    | unparsed | italic | footnote">
    <xsl:sequence select="f:call(local-name(), (
      f:content(.), (@key | @kind | @unit) ! f:named(local-name(), f:literal(.))))"/>
  </xsl:template>

  <!-- crossref("d58", "Document 58") -->
  <xsl:template mode="inline" as="xs:string" match="crossref | web-link | in-language">
    <xsl:sequence select="f:call(local-name(), (f:literal((@to, @address, @code)), f:content(.)))"/>
  </xsl:template>

  <xsl:template match="paragraph" mode="inline" as="xs:string">
    <xsl:sequence select="f:call('par', f:content(.))"/>
  </xsl:template>

  <xsl:template match="cited-author" mode="inline" as="xs:string">
    <xsl:sequence select="f:call('smallcaps', f:content(.))"/>
  </xsl:template>

  <xsl:template match="emendation" mode="inline" as="xs:string">
    <xsl:sequence select="f:call('emendation', (reading, printed) ! f:content(.))"/>
  </xsl:template>

</xsl:stylesheet>
