<?xml version="1.0" encoding="UTF-8"?>
<!-- The parts of a DOCX (ECMA-376), from the description of the book. -->
<xsl:package name="urn:cartulary:docx" package-version="1.0" version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xpath-default-namespace="urn:cartulary:book">

  <xsl:output name="part" method="xml" encoding="UTF-8" indent="no"/>

  <xsl:mode name="edition" visibility="public" on-no-match="fail"/>

  <xsl:include href="layout/words.xsl"/>
  <xsl:include href="layout/numbers.xsl"/>
  <xsl:include href="layout/mentions.xsl"/>
  <xsl:include href="docx/parameters.xsl"/>
  <xsl:include href="docx/book.xsl"/>
  <xsl:include href="docx/fields.xsl"/>
  <xsl:include href="docx/parts.xsl"/>
  <xsl:include href="docx/document.xsl"/>
  <xsl:include href="docx/indexes.xsl"/>
  <xsl:include href="docx/inline.xsl"/>
  <xsl:include href="docx/styles.xsl"/>

</xsl:package>
