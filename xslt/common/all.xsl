<?xml version="1.0" encoding="UTF-8"?>
<!-- Everything that both editions read TEI with. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:include href="parameters.xsl"/>
  <xsl:include href="placeholders.xsl"/>
  <xsl:include href="reading.xsl"/>
  <xsl:include href="../languages/all.xsl"/>
  <xsl:include href="wording.xsl"/>
  <xsl:include href="dates.xsl"/>
  <xsl:include href="labels.xsl"/>
  <xsl:include href="documents.xsl"/>
  <xsl:include href="kept.xsl"/>
  <xsl:include href="witnesses.xsl"/>
  <xsl:include href="names.xsl"/>
  <xsl:include href="surnames.xsl"/>

</xsl:stylesheet>
