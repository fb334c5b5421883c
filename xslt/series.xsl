<?xml version="1.0" encoding="UTF-8"?>
<!-- The start page over several editions, and their registers together: wiring only. -->
<xsl:package name="urn:cartulary:series" package-version="1.0" version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:output name="page" method="html" html-version="5" indent="no" include-content-type="no" encoding="UTF-8"/>

  <xsl:include href="common/all.xsl"/>
  <xsl:include href="html/words.xsl"/>
  <xsl:include href="html/page.xsl"/>
  <xsl:include href="html/letters.xsl"/>

  <xsl:include href="series/parameters.xsl"/>
  <xsl:include href="series/site.xsl"/>
  <xsl:include href="series/masthead.xsl"/>
  <xsl:include href="series/start-page.xsl"/>
  <xsl:include href="series/registers.xsl"/>

</xsl:package>
