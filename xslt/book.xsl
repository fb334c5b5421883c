<?xml version="1.0" encoding="UTF-8"?>
<!-- The description of the book, from TEI: what stands in it, in order, whatever it is set as. Its
     elements are of the namespace urn:cartulary:book; each format lays them out. -->
<xsl:package name="urn:cartulary:book-of-tei" package-version="1.0" version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:output name="book" method="xml" encoding="UTF-8" indent="no"/>

  <xsl:mode name="edition" visibility="public" on-no-match="fail"/>

  <xsl:include href="common/parameters.xsl"/>
  <xsl:include href="common/placeholders.xsl"/>
  <xsl:include href="common/surnames.xsl"/>
  <xsl:include href="common/dates.xsl"/>
  <xsl:include href="common/wording.xsl"/>
  <xsl:include href="languages/all.xsl"/>
  <xsl:include href="common/replacing.xsl"/>
  <xsl:include href="common/kept.xsl"/>
  <xsl:include href="book/parameters.xsl"/>
  <xsl:include href="book/labels.xsl"/>
  <xsl:include href="book/spacing.xsl"/>
  <xsl:include href="book/registers.xsl"/>
  <xsl:include href="book/book.xsl"/>
  <xsl:include href="book/front.xsl"/>
  <xsl:include href="book/signs.xsl"/>
  <xsl:include href="book/document.xsl"/>
  <xsl:include href="book/note.xsl"/>
  <xsl:include href="book/editing.xsl"/>
  <xsl:include href="book/apparatus.xsl"/>
  <xsl:include href="book/indexes.xsl"/>
  <xsl:include href="book/back.xsl"/>

</xsl:package>
