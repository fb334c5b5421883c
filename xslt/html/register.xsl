<?xml version="1.0" encoding="UTF-8"?>
<!-- What the registers have in common. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- The registers that have something in them; the others have no page. They are given where pages of
       some documents alone are made. -->
  <xsl:param name="registers" as="xs:string*" select="
    'repositories'[$all-physical-texts ! f:levels(.)], 'works'[$all-cited], 'names'[$all-names],
    'places'[$all-places], 'markings'[$all-markings]"/>

  <!-- The page of the register that the context item names. -->
  <xsl:template name="register-page">
    <xsl:call-template name="page">
      <xsl:with-param name="href" select="f:part-page(.)"/>
      <xsl:with-param name="part" select="."/>
      <xsl:with-param name="title" select="f:words(.) || ' – ' || $edition-title"/>
      <xsl:with-param name="scripts" select="('search.js', 'registers.js')[current() = ('names', 'places')]"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="register-metadata">
    <xsl:call-template name="open-graph">
      <xsl:with-param name="title" select="f:words(.)"/>
      <xsl:with-param name="type" select="'website'"/>
      <xsl:with-param name="description" select="f:words(. || '-lead')"/>
      <xsl:with-param name="page" select="f:part-page(.)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="register">
    <header class="register-head">
      <h1>{f:words(.)}</h1>
      <p class="lead">{f:words(. || '-lead')}</p>
    </header>
    <xsl:choose>
      <xsl:when test=". eq 'repositories'">
        <xsl:call-template name="repositories"/>
      </xsl:when>
      <xsl:when test=". eq 'works'">
        <xsl:call-template name="works"/>
      </xsl:when>
      <xsl:when test=". eq 'markings'">
        <xsl:call-template name="markings"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="names">
          <xsl:with-param name="entries" select="if (. eq 'places') then f:name-entries($all-places) else $name-entries"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What the entries of elements are called, by entry. -->
  <xsl:function name="f:entry-names" as="map(xs:string, xs:string)">
    <xsl:param name="named" as="element()*"/>
    <xsl:map>
      <xsl:for-each-group select="$named" group-by="f:entry(.)">
        <xsl:map-entry key="current-grouping-key()" select="f:entry-name(current-grouping-key(), current-group())"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:function>

  <!-- Its heading in the edition's standOff, else the form most used. -->
  <xsl:function name="f:entry-name" as="xs:string">
    <xsl:param name="entry" as="xs:string"/>
    <xsl:param name="forms" as="element()+"/>
    <xsl:variable name="heading" as="element()?" select="f:heading($entry)"/>
    <xsl:sequence select="if ($heading) then f:reading($heading) else f:most-used($forms)"/>
  </xsl:function>

  <!-- The first name that the edition's standOff gives an entry. -->
  <xsl:function name="f:heading" as="element()?">
    <xsl:param name="entry" as="xs:string"/>
    <xsl:sequence select="(id($entry, $edition)/(persName | orgName | placeName | title | catDesc))[1]"/>
  </xsl:function>

  <xsl:function name="f:most-used" as="xs:string">
    <xsl:param name="forms" as="element()+"/>
    <xsl:for-each-group select="$forms" group-by="f:reading(.)">
      <xsl:sort select="count(current-group())" order="descending"/>
      <xsl:if test="position() eq 1">
        <xsl:sequence select="current-grouping-key()"/>
      </xsl:if>
    </xsl:for-each-group>
  </xsl:function>

  <!-- Sorts what counts most first, and what counts the same by name. It is one key, because SaxonJS
       has lost the current group when it comes to a second one. -->
  <xsl:function name="f:most-first" as="xs:string">
    <xsl:param name="count" as="xs:integer"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="format-number(1000000 - $count, '0000000') || f:natural-key($name)"/>
  </xsl:function>

  <!-- The place of a term among those that the schema allows; any other stands behind them. -->
  <xsl:function name="f:place-among" as="xs:integer">
    <xsl:param name="terms" as="xs:string+"/>
    <xsl:param name="term" as="xs:string"/>
    <xsl:sequence select="(index-of($terms, $term), count($terms) + 1)[1]"/>
  </xsl:function>

  <!-- Numbers of documents as links, each to its place in the page. -->
  <xsl:template name="place-links">
    <xsl:param name="places" as="element()*"/>
    <xsl:for-each-group select="$places" group-by="generate-id(root())">
      <xsl:if test="position() gt 1">
        <xsl:text> </xsl:text>
      </xsl:if>
      <xsl:variable name="fragment" as="xs:string" select="f:fragment(.)"/>
      <xsl:for-each select="root() ! TEI">
        <a class="place-link" href="{f:page(.) || $fragment}" title="{f:title(.)}">{@n}</a>
      </xsl:for-each>
    </xsl:for-each-group>
  </xsl:template>

  <!-- Where on its document's page an element is shown. -->
  <xsl:function name="f:fragment" as="xs:string">
    <xsl:param name="shown" as="element()"/>
    <xsl:for-each select="$shown">
      <xsl:choose>
        <xsl:when test="ancestor::profileDesc">
          <xsl:sequence select="if (ancestor::textClass) then '' else '#genesis'"/>
        </xsl:when>
        <xsl:when test="ancestor::seg">
          <xsl:sequence select="'#' || f:sentence-id(ancestor::seg[1])"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="
            string-join(ancestor-or-self::*[self::witness or self::msDesc or self::bibl][@xml:id][1] ! ('#' || @xml:id))"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:function>

</xsl:stylesheet>
