<?xml version="1.0" encoding="UTF-8"?>
<!-- The register of works cited. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- Printings as the headers have them, references as the notes make them, and titles that the
       notes name without more. -->
  <xsl:variable name="all-cited" as="element()*" select="
    $documents/TEI ! (f:printings(.)[title],
      text/descendant::title[not(ancestor::bibl[@type = 'printed'])]/(parent::bibl[@type = 'reference'], .)[1])"/>

  <xsl:template name="works">
    <xsl:variable name="entry-names" as="map(xs:string, xs:string)" select="f:entry-names($all-cited ! f:cited-title(.))"/>
    <xsl:for-each-group select="$all-cited" group-by="f:entry(f:cited-title(.))">
      <xsl:sort select="f:natural-key($entry-names(current-grouping-key()))"/>
      <section class="entry" id="{current-grouping-key()}">
        <h2>
          <cite>{$entry-names(current-grouping-key())}</cite>
          <xsl:for-each select="f:authors(current-grouping-key(), current-group())[. ne '']">
            <span class="author"> {f:words('by')} {.}</span>
          </xsl:for-each>
          <xsl:text> </xsl:text>
          <span class="count">{f:count(count(current-group()), 'citation')}</span>
        </h2>
        <xsl:call-template name="citations">
          <xsl:with-param name="cited" select="current-group()"/>
        </xsl:call-template>
      </section>
    </xsl:for-each-group>
  </xsl:template>

  <!-- Its authors in the edition's standOff, else those that the citations name. -->
  <xsl:function name="f:authors" as="xs:string">
    <xsl:param name="entry" as="xs:string"/>
    <xsl:param name="cited" as="element()+"/>
    <xsl:variable name="registered" as="element(author)*" select="id($entry, $edition)/author"/>
    <xsl:sequence select="
      f:list(distinct-values(
        (if ($registered) then $registered else $cited/author) ! f:reading(.)))"/>
  </xsl:function>

  <xsl:template name="citations">
    <xsl:param name="cited" as="element()+"/>
    <ul class="citations">
      <xsl:for-each-group select="$cited" group-by="(self::bibl ! f:printing-details(.)[. ne ''], f:words('by-title'))[1]">
        <!-- "p. 9" stands before "pp. 12–14". -->
        <xsl:sort select="f:natural-key(replace(current-grouping-key(), 'pp?\.&#xA0;', ''))"/>
        <li>
          <xsl:text>{current-grouping-key()} </xsl:text>
          <span class="held">
            <xsl:call-template name="place-links">
              <xsl:with-param name="places" select="current-group()"/>
            </xsl:call-template>
          </span>
        </li>
      </xsl:for-each-group>
    </ul>
  </xsl:template>

  <!-- The title of what is cited, which may be the title itself. -->
  <xsl:function name="f:cited-title" as="element(title)">
    <xsl:param name="cited" as="element()"/>
    <xsl:sequence select="($cited/self::title, $cited/title)[1]"/>
  </xsl:function>

</xsl:stylesheet>
