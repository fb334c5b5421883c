<?xml version="1.0" encoding="UTF-8"?>
<!-- The typesetting source of the print edition, from the description of the book: edition.typ, to
     be set with print/template.typ. -->
<xsl:package name="urn:cartulary:print" package-version="1.0" version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xpath-default-namespace="urn:cartulary:book">

  <xsl:output name="typst" method="text" encoding="UTF-8"/>

  <xsl:mode name="edition" visibility="public" on-no-match="fail"/>

  <xsl:include href="common/replacing.xsl"/>
  <xsl:include href="layout/words.xsl"/>
  <xsl:include href="print/parameters.xsl"/>
  <xsl:include href="print/typst.xsl"/>
  <xsl:include href="print/book.xsl"/>
  <xsl:include href="print/parts.xsl"/>
  <xsl:include href="print/document.xsl"/>
  <xsl:include href="print/inline.xsl"/>

</xsl:package>
