<?xml version="1.0" encoding="UTF-8"?>
<!-- The register of works cited. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- Printings as the headers have them, and references as the notes make them. -->
  <xsl:template name="works-page">
    <xsl:variable name="cited" as="element(bibl)*" select="
      $documents/TEI ! (f:printings(.), text//bibl[@type = 'reference'])[title]"/>
    <xsl:variable name="entry-names" as="map(xs:string, xs:string)" select="f:entry-names($cited/title[1])"/>
    <xsl:call-template name="register">
      <xsl:with-param name="part" select="'works'"/>
      <xsl:with-param name="entries" as="element()*">
        <xsl:for-each-group select="$cited" group-by="f:entry(title[1])">
          <xsl:sort select="f:natural-key($entry-names(current-grouping-key()))"/>
          <section class="entry" id="{current-grouping-key()}">
            <h2>
              <cite>{$entry-names(current-grouping-key())}</cite>
              <xsl:text> </xsl:text>
              <span class="count">{f:count(count(current-group()), 'citation')}</span>
            </h2>
            <xsl:call-template name="citations">
              <xsl:with-param name="cited" select="current-group()"/>
            </xsl:call-template>
          </section>
        </xsl:for-each-group>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="citations">
    <xsl:param name="cited" as="element(bibl)+"/>
    <ul class="citations">
      <xsl:for-each-group select="$cited" group-by="f:printing-details(.)">
        <!-- "p. 9" stands before "pp. 12–14". -->
        <xsl:sort select="f:natural-key(replace(current-grouping-key(), 'pp?\. ', ''))"/>
        <li>
          <xsl:text>{current-grouping-key()} </xsl:text>
          <span class="held">
            <xsl:sequence select="f:place-links(current-group())"/>
          </span>
        </li>
      </xsl:for-each-group>
    </ul>
  </xsl:template>

</xsl:stylesheet>
