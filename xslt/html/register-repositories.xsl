<?xml version="1.0" encoding="UTF-8"?>
<!-- The finding aid: repository, collection, series, identifier, documents. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:variable name="all-physical-texts" as="element()*" select="
    $documents/TEI ! f:physical-texts(.)"/>

  <xsl:template name="repositories">
    <xsl:call-template name="repository-contents"/>
    <xsl:for-each-group select="$all-physical-texts" group-by="f:levels(.)[1] ! f:entry(.)">
      <xsl:sort select="f:natural-key($holder-names(current-grouping-key()))"/>
      <section class="repository" id="{current-grouping-key()}">
        <h2>{$holder-names(current-grouping-key())} <span class="count">{f:held-count(current-group())}</span></h2>
        <xsl:call-template name="held-here">
          <xsl:with-param name="witnesses" select="current-group()"/>
          <xsl:with-param name="depth" select="1"/>
        </xsl:call-template>
        <xsl:call-template name="holding">
          <xsl:with-param name="witnesses" select="current-group()"/>
          <xsl:with-param name="depth" select="2"/>
        </xsl:call-template>
      </section>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:template name="repository-contents">
    <nav class="contents" aria-label="{f:words('repositories')}">
      <ul>
        <xsl:for-each-group select="$all-physical-texts" group-by="f:levels(.)[1] ! f:entry(.)">
          <xsl:sort select="f:natural-key($holder-names(current-grouping-key()))"/>
          <li>
            <a href="#{current-grouping-key()}">{$holder-names(current-grouping-key())}</a>
            <xsl:text> </xsl:text>
            <span class="count">{f:held-count(current-group())}</span>
          </li>
        </xsl:for-each-group>
      </ul>
    </nav>
  </xsl:template>

  <!-- "5 documents, 1 related": those that a place has a witness of, and others kept there. -->
  <xsl:function name="f:held-count" as="xs:string">
    <xsl:param name="held" as="element()+"/>
    <xsl:variable name="witnessed" as="element(TEI)*" select="$held[not(f:is-related(.))]/root()/TEI"/>
    <xsl:variable name="related" as="element()*" select="$held[f:is-related(.)]"/>
    <xsl:sequence select="string-join((
      f:count(count($witnessed), 'document')[$witnessed],
      (count($related) || ' ' || f:words('related-mark'))[$related]), ', ')"/>
  </xsl:function>

  <!-- What lies under a level, level by level. -->
  <xsl:template name="holding">
    <xsl:param name="witnesses" as="element()*"/>
    <xsl:param name="depth" as="xs:integer"/>
    <xsl:variable name="deeper" as="element()*" select="$witnesses[count(f:levels(.)) ge $depth]"/>
    <xsl:if test="$deeper">
      <ul class="holding">
        <xsl:for-each-group select="$deeper" group-by="f:reading(f:levels(.)[$depth])">
          <xsl:sort select="f:natural-key(current-grouping-key())"/>
          <li>
            <span class="{local-name(f:levels(.)[$depth])}">{current-grouping-key()}</span>
            <xsl:call-template name="held-here">
              <xsl:with-param name="witnesses" select="current-group()"/>
              <xsl:with-param name="depth" select="$depth"/>
            </xsl:call-template>
            <xsl:call-template name="holding">
              <xsl:with-param name="witnesses" select="current-group()"/>
              <xsl:with-param name="depth" select="$depth + 1"/>
            </xsl:call-template>
          </li>
        </xsl:for-each-group>
      </ul>
    </xsl:if>
  </xsl:template>

  <!-- The documents whose location ends at a level: number and siglum. -->
  <xsl:template name="held-here">
    <xsl:param name="witnesses" as="element()*"/>
    <xsl:param name="depth" as="xs:integer"/>
    <xsl:variable name="here" as="element()*" select="$witnesses[count(f:levels(.)) eq $depth]"/>
    <xsl:if test="$here">
      <span class="held">
        <xsl:for-each select="$here">
          <xsl:variable name="document" as="element(TEI)" select="root() ! TEI"/>
          <xsl:text> </xsl:text>
          <a class="place-link" href="{f:page($document)}#{@xml:id}" title="{f:title($document)}">{$document ! @n}<span class="siglum-mark">{f:siglum(.)}</span></a>
          <xsl:if test="f:is-related(.)">
            <span class="related-mark"> ({(f:item(.)[. ne ''], f:words('related-mark'))[1]})</span>
          </xsl:if>
        </xsl:for-each>
      </span>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
