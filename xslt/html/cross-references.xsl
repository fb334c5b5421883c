<?xml version="1.0" encoding="UTF-8"?>
<!-- Cross references, out of this document and into it. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:template name="cross-references">
    <xsl:variable name="out" as="element()*" select="text ! f:references(.)"/>
    <xsl:variable name="in" as="element(TEI)*" select="map:get($referring, @xml:id)"/>
    <xsl:if test="$out or $in">
      <section class="cross-references" aria-labelledby="cross-references">
        <h2 id="cross-references">{f:words('cross-references')}</h2>
        <xsl:if test="$out">
          <h3>{f:words('refers-to')}</h3>
          <ul>
            <xsl:apply-templates select="$out" mode="cross-reference"/>
          </ul>
        </xsl:if>
        <xsl:if test="$in">
          <h3>{f:words('referred-to-in')}</h3>
          <ul>
            <xsl:for-each select="$in">
              <li>
                <xsl:apply-templates select="." mode="document-link"/>
              </li>
            </xsl:for-each>
          </ul>
        </xsl:if>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- To documents, of this edition or others, and to other works. -->
  <xsl:function name="f:references" as="element()*">
    <xsl:param name="text" as="element()"/>
    <xsl:sequence select="
      $text ! (descendant::ref[@type = 'document'] | descendant::bibl[@type = 'reference'])"/>
  </xsl:function>

  <xsl:mode name="cross-reference" on-no-match="fail"/>

  <xsl:template match="ref" mode="cross-reference">
    <xsl:variable name="targets" as="element(TEI)*" select="f:targets(@target) ! $by-id(.)"/>
    <xsl:for-each select="$targets">
      <li>
        <xsl:apply-templates select="." mode="document-link"/>
      </li>
    </xsl:for-each>
    <xsl:if test="empty($targets)">
      <li>{f:reading(.)} <span class="aside">({f:words('not-in-edition')})</span></li>
    </xsl:if>
  </xsl:template>

  <xsl:template match="bibl" mode="cross-reference">
    <li>
      <xsl:apply-templates mode="text">
        <xsl:with-param name="repeated" select="true()" tunnel="yes"/>
      </xsl:apply-templates>
    </li>
  </xsl:template>

  <!-- "37 Letter From …", as a link to its page. -->
  <xsl:mode name="document-link" on-no-match="fail"/>

  <xsl:template match="TEI" mode="document-link">
    <a class="document-link" href="{f:page(.)}">
      <span class="number">{@n}</span>
      <xsl:text> </xsl:text>
      <span class="head">
        <xsl:sequence select="f:language-attributes(.)"/>
        <xsl:text>{f:title(.)}</xsl:text>
      </span>
    </a>
  </xsl:template>

</xsl:stylesheet>
