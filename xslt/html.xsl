<?xml version="1.0" encoding="UTF-8"?>
<xsl:package name="urn:cartulary:html" package-version="1.0" version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:output name="page" method="html" html-version="5" indent="no" encoding="UTF-8"/>

  <xsl:mode name="edition" visibility="public" on-no-match="fail"/>

  <xsl:include href="common/all.xsl"/>
  <xsl:include href="html/site.xsl"/>

</xsl:package>
