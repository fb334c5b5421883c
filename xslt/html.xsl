<?xml version="1.0" encoding="UTF-8"?>
<!-- The reading edition: wiring only. The compiler reads the global variables of every module with
     the default namespace of this one. -->
<xsl:package name="urn:cartulary:html" package-version="1.0" version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:output name="page" method="html" html-version="5" indent="no" include-content-type="no" encoding="UTF-8"/>
  <xsl:output name="script" method="text" encoding="UTF-8"/>
  <xsl:output name="sitemap" method="xml" indent="yes" encoding="UTF-8"/>

  <xsl:include href="common/all.xsl"/>

  <xsl:include href="html/parameters.xsl"/>
  <xsl:include href="html/words.xsl"/>
  <xsl:include href="html/site.xsl"/>
  <xsl:include href="html/page.xsl"/>
  <xsl:include href="html/masthead.xsl"/>
  <xsl:include href="html/metadata.xsl"/>
  <xsl:include href="html/sitemap.xsl"/>

  <xsl:include href="html/document.xsl"/>
  <xsl:include href="html/glance.xsl"/>
  <xsl:include href="html/text.xsl"/>
  <xsl:include href="html/links.xsl"/>
  <xsl:include href="html/editing.xsl"/>
  <xsl:include href="html/footnotes.xsl"/>
  <xsl:include href="html/kinds.xsl"/>
  <xsl:include href="html/legend.xsl"/>
  <xsl:include href="html/witnesses.xsl"/>
  <xsl:include href="html/genesis.xsl"/>
  <xsl:include href="html/cross-references.xsl"/>
  <xsl:include href="html/note-reading.xsl"/>
  <xsl:include href="html/decisions.xsl"/>
  <xsl:include href="html/messages.xsl"/>
  <xsl:include href="html/citation.xsl"/>
  <xsl:include href="html/tei-source.xsl"/>

  <xsl:include href="html/index-page.xsl"/>
  <xsl:include href="html/facets.xsl"/>
  <xsl:include href="html/search-text.xsl"/>
  <xsl:include href="html/plots.xsl"/>
  <xsl:include href="html/plot-bars.xsl"/>
  <xsl:include href="html/plot-matrix.xsl"/>

  <xsl:include href="html/register.xsl"/>
  <xsl:include href="html/register-repositories.xsl"/>
  <xsl:include href="html/register-works.xsl"/>
  <xsl:include href="html/letters.xsl"/>
  <xsl:include href="html/register-names.xsl"/>
  <xsl:include href="html/name-page.xsl"/>
  <xsl:include href="html/register-markings.xsl"/>
  <xsl:include href="html/about.xsl"/>

</xsl:package>
