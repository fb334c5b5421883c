<?xml version="1.0" encoding="UTF-8"?>
<!-- The source for LuaLaTeX, from the description of the book: edition.tex, to be set with
     latex/cartulary.cls. -->
<xsl:package name="urn:cartulary:latex" package-version="1.0" version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xpath-default-namespace="urn:cartulary:book">

  <xsl:output name="latex" method="text" encoding="UTF-8"/>

  <xsl:mode name="edition" visibility="public" on-no-match="fail"/>

  <xsl:include href="layout/words.xsl"/>
  <xsl:include href="latex/parameters.xsl"/>
  <xsl:include href="latex/escaping.xsl"/>
  <xsl:include href="latex/book.xsl"/>
  <xsl:include href="latex/document.xsl"/>
  <xsl:include href="latex/inline.xsl"/>

</xsl:package>
