<?xml version="1.0" encoding="UTF-8"?>
<!-- The typesetting source of the print edition: edition.typ, to be set with print/template.typ. -->
<xsl:package name="urn:cartulary:print" package-version="1.0" version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:output name="typst" method="text" encoding="UTF-8"/>

  <xsl:mode name="edition" visibility="public" on-no-match="fail"/>

  <xsl:include href="common/parameters.xsl"/>
  <xsl:include href="common/placeholders.xsl"/>
  <xsl:include href="common/surnames.xsl"/>
  <xsl:include href="print/parameters.xsl"/>
  <xsl:include href="print/labels.xsl"/>
  <xsl:include href="print/typst.xsl"/>
  <xsl:include href="print/spacing.xsl"/>
  <xsl:include href="print/registers.xsl"/>
  <xsl:include href="print/book.xsl"/>
  <xsl:include href="print/front.xsl"/>
  <xsl:include href="print/signs.xsl"/>
  <xsl:include href="print/document.xsl"/>
  <xsl:include href="print/note.xsl"/>
  <xsl:include href="print/editing.xsl"/>
  <xsl:include href="print/apparatus.xsl"/>
  <xsl:include href="print/indexes.xsl"/>
  <xsl:include href="print/back.xsl"/>

</xsl:package>
