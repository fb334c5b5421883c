<?xml version="1.0" encoding="UTF-8"?>
<!-- How the note was read: each sentence, its type, and each part with what it was read as. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:template name="note-reading">
    <xsl:variable name="sentences" as="element(seg)*" select="f:source-note(.)/descendant::seg"/>
    <xsl:if test="$sentences">
      <section class="note-reading" aria-labelledby="reading">
        <h2 id="reading">{f:words('reading-of-note')}</h2>
        <ol>
          <xsl:for-each select="$sentences">
            <xsl:variable name="kind" as="xs:string" select="f:kind-of(.)"/>
            <li>
              <p class="sentence-kind">
                <a class="swatch {$kind}" href="#{f:sentence-id(.)}">{f:label($sentence-kinds, $kind)}</a>
                <xsl:for-each select="$sentence-types(string(@type))">
                  <xsl:text> </xsl:text>
                  <span class="part-name">{.}</span>
                </xsl:for-each>
              </p>
              <xsl:call-template name="parts"/>
            </li>
          </xsl:for-each>
        </ol>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template name="parts">
    <xsl:variable name="parts" as="element()*" select="
      descendant::*[map:contains($part-names, local-name()) or self::idno or self::term or self::biblScope]
        [not(ancestor::note[not(@type = 'source')])]"/>
    <xsl:choose>
      <xsl:when test="$parts">
        <ul class="parts">
          <xsl:for-each select="$parts">
            <li>
              <span class="part-name">
                <xsl:apply-templates select="." mode="part-name"/>
              </span>
              <xsl:text> </xsl:text>
              <span class="part-value">
                <xsl:apply-templates select="." mode="part-value"/>
              </span>
            </li>
          </xsl:for-each>
        </ul>
      </xsl:when>
      <xsl:otherwise>
        <p class="absent">{f:words('nothing-read')}</p>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- What kind of thing a part is. -->
  <xsl:mode name="part-name" on-no-match="fail"/>

  <xsl:template match="*" mode="part-name">{f:label($part-names, local-name())}</xsl:template>
  <xsl:template match="orgName[@type = 'repository']" mode="part-name">{f:words('repository')}</xsl:template>
  <xsl:template match="rs[@type = 'collection'][not(f:is-outermost(.))]" mode="part-name">{f:words('series-or-file')}</xsl:template>
  <xsl:template match="ref[@type = 'ibid']" mode="part-name">{f:words('ibid')}</xsl:template>
  <xsl:template match="idno" mode="part-name">{f:identifier-type(@type)}</xsl:template>
  <xsl:template match="term" mode="part-name">{f:label($marking-types, @type)}</xsl:template>
  <xsl:template match="biblScope" mode="part-name">{f:label($scope-names, @unit)}</xsl:template>

  <!-- Whether it is the first collection of its location. In the header a date may be added to its
       name, which the note has after it. -->
  <xsl:function name="f:is-outermost" as="xs:boolean">
    <xsl:param name="collection" as="element(rs)"/>
    <xsl:variable name="location" as="element(msIdentifier)?" select="
      id(substring-after($collection/ancestor::bibl[1]/@corresp, '#'), $collection) ! f:description(.)/msIdentifier"/>
    <xsl:sequence select="
      if ($location) then starts-with(f:reading($location/collection[1]) || ',', f:reading($collection) || ',')
      else empty($collection/preceding-sibling::rs)"/>
  </xsl:function>

  <!-- What it was read as. -->
  <xsl:mode name="part-value" on-no-match="fail"/>

  <xsl:template match="*" mode="part-value">{f:wording(.)}</xsl:template>

  <xsl:template match="persName | orgName[not(@type = 'repository')]" mode="part-value">
    <a href="{f:name-page(f:entry(.))}">{f:reading(.)}</a>
  </xsl:template>

  <xsl:template match="placeName" mode="part-value">
    <a href="places.html#{f:entry(.)}">{f:reading(.)}</a>
  </xsl:template>

  <xsl:template match="title" mode="part-value">
    <a href="works.html#{f:entry(.)}"><cite>{f:reading(.)}</cite></a>
  </xsl:template>

  <xsl:template match="term" mode="part-value">
    <a href="markings.html#{f:marking-entry(.)}">{f:reading(.)}</a>
  </xsl:template>

  <!-- A day is written in figures where the note does not say it in full. -->
  <xsl:template match="date" mode="part-value">
    <xsl:text>{f:reading(.)}</xsl:text>
    <xsl:variable name="days" as="attribute()*" select="
      (@when, @from, @to, @notBefore, @notAfter)[. castable as xs:date][f:date(.) ne f:reading(current())]"/>
    <xsl:for-each select="string-join($days, '/')[. ne '']">
      <code>{.}</code>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="ref[@type = 'ibid']" mode="part-value">
    <xsl:variable name="target" as="xs:string" select="substring-after(@target, '#')"/>
    <xsl:variable name="repeated" as="element()?" select="id($target)"/>
    <a href="#{$target}">
      <xsl:choose>
        <xsl:when test="$repeated/self::bibl/title">
          <cite>{f:reading($repeated/title[1])}</cite>
        </xsl:when>
        <xsl:otherwise>{($repeated ! f:siglum-name(.), f:words('witness') || ' ' || $target)[1]}</xsl:otherwise>
      </xsl:choose>
    </a>
  </xsl:template>

</xsl:stylesheet>
