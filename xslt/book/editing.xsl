<?xml version="1.0" encoding="UTF-8"?>
<!-- What editors did to the text: the edition prints its reading, the apparatus says what it replaces. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xmlns="urn:cartulary:book"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:template match="choice" mode="inline" as="node()*">
    <xsl:sequence select="f:inline(corr[1]/node())"/>
  </xsl:template>

  <xsl:template match="app" mode="inline" as="node()*">
    <xsl:sequence select="f:inline((lem, rdg)[1]/node())"/>
  </xsl:template>

  <xsl:template match="gap" mode="inline" as="text()">
    <xsl:value-of select="f:label('gap')"/>
  </xsl:template>

  <xsl:template match="supplied" mode="inline" as="node()+">
    <xsl:sequence select="f:text-nodes(('[', f:inline(node()), ']'))"/>
  </xsl:template>

  <xsl:template match="unclear" mode="inline" as="node()+">
    <xsl:sequence select="f:text-nodes((f:inline(node()), '[?]'))"/>
  </xsl:template>

  <xsl:template match="lb" mode="inline" as="text()?">
    <xsl:if test="not(@break eq 'no')">
      <xsl:value-of select="' '"/>
    </xsl:if>
  </xsl:template>

  <!-- The book sets "ibid." in italics wherever it stands. -->
  <xsl:template match="ref[@type eq 'ibid']//hi" mode="inline" priority="1" as="node()*">
    <xsl:sequence select="f:inline(node())"/>
  </xsl:template>

  <xsl:template match="hi" mode="inline" as="element()">
    <italic><xsl:sequence select="f:inline(node())"/></italic>
  </xsl:template>

  <!-- Notes of the document and of its editors. -->
  <xsl:template match="note" mode="inline" as="element()">
    <footnote><xsl:sequence select="f:inline(node())"/></footnote>
  </xsl:template>

  <!-- What editors say of a head stands under it: contents and bookmarks repeat the head. -->
  <xsl:template match="head//note[not(ancestor::note)]" mode="inline" priority="1"
    as="node()*"/>

  <!-- A paragraph inside an editorial note. -->
  <xsl:template match="p" mode="inline" as="element()">
    <paragraph><xsl:sequence select="f:inline(node())"/></paragraph>
  </xsl:template>

  <!-- An element without a rule is said, and its text kept. -->
  <xsl:template match="*" mode="inline" priority="-1" as="node()*">
    <xsl:message error-code="f:element-without-rule" select="serialize(map{
      'document': string(ancestor::TEI/@xml:id),
      'element': name(),
      'occurrence': count((preceding::* | ancestor-or-self::*)[name() eq name(current())])
    }, map{ 'method': 'json' })"/>
    <xsl:sequence select="f:inline(node())"/>
  </xsl:template>

</xsl:stylesheet>
