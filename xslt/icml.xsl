<?xml version="1.0" encoding="UTF-8"?>
<!-- A story for InDesign (ICML), from the description of the book: edition.icml. -->
<xsl:package name="urn:cartulary:icml" package-version="1.0" version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xpath-default-namespace="urn:cartulary:book">

  <xsl:output name="icml" method="xml" encoding="UTF-8" indent="no" standalone="yes"/>

  <xsl:mode name="edition" visibility="public" on-no-match="fail"/>

  <xsl:include href="layout/words.xsl"/>
  <xsl:include href="layout/numbers.xsl"/>
  <xsl:include href="icml/story.xsl"/>
  <xsl:include href="icml/styles.xsl"/>
  <xsl:include href="icml/topics.xsl"/>
  <xsl:include href="icml/parts.xsl"/>
  <xsl:include href="icml/document.xsl"/>
  <xsl:include href="icml/inline.xsl"/>

</xsl:package>
