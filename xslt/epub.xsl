<?xml version="1.0" encoding="UTF-8"?>
<!-- The pages of an EPUB 3.3, from the description of the book. -->
<xsl:package name="urn:cartulary:epub" package-version="1.0" version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xpath-default-namespace="urn:cartulary:book">

  <xsl:output name="xhtml" method="xml" encoding="UTF-8" indent="no"/>

  <xsl:mode name="edition" visibility="public" on-no-match="fail"/>

  <xsl:include href="layout/words.xsl"/>
  <xsl:include href="layout/mentions.xsl"/>
  <xsl:include href="epub/parameters.xsl"/>
  <xsl:include href="epub/book.xsl"/>
  <xsl:include href="epub/package-document.xsl"/>
  <xsl:include href="epub/navigation.xsl"/>
  <xsl:include href="epub/parts.xsl"/>
  <xsl:include href="epub/document.xsl"/>
  <xsl:include href="epub/indexes.xsl"/>
  <xsl:include href="epub/inline.xsl"/>

</xsl:package>
