<?xml version="1.0" encoding="UTF-8"?>
<!-- The witnesses by siglum, and the printings. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:template name="witnesses">
    <xsl:variable name="witnesses" as="element(witness)*" select="f:witnesses(.)"/>
    <section class="witnesses" aria-labelledby="witnesses">
      <h2 id="witnesses">{f:words('witnesses')}</h2>
      <xsl:choose>
        <xsl:when test="$witnesses">
          <ol class="witness-list">
            <xsl:apply-templates select="$witnesses" mode="witness"/>
          </ol>
        </xsl:when>
        <xsl:otherwise>
          <p class="absent">{f:words('no-witness')}</p>
        </xsl:otherwise>
      </xsl:choose>
    </section>
  </xsl:template>

  <xsl:template name="related-documents">
    <xsl:variable name="related" as="element()*" select="f:related(.)"/>
    <xsl:if test="$related">
      <section class="witnesses" aria-labelledby="related">
        <h2 id="related">{f:words('related')}</h2>
        <ol class="witness-list">
          <xsl:apply-templates select="$related" mode="witness"/>
        </ol>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- What a siglum stands for, in words. -->
  <xsl:function name="f:siglum-name" as="xs:string">
    <xsl:param name="physical-text" as="element()"/>
    <xsl:sequence select="
      f:words(if (f:is-related($physical-text)) then 'related-document' else 'witness') || ' ' || f:siglum($physical-text)"/>
  </xsl:function>

  <xsl:mode name="witness" on-no-match="fail"/>

  <xsl:template match="witness | msDesc" mode="witness">
    <li id="{@xml:id}" class="witness">
      <a class="witness-siglum" href="#{@xml:id}" aria-label="{f:siglum-name(.)}">{f:siglum(.)}</a>
      <div>
        <xsl:for-each select="
          if (f:is-related(.)) then f:capitalised(f:item(.))[. ne '']
          else f:label($witness-roles, msDesc/@type)">
          <p class="role">{.}</p>
        </xsl:for-each>
        <xsl:variable name="levels" as="element()*" select="f:levels(.)"/>
        <p class="levels">
          <xsl:for-each select="f:situation(.), $levels">
            <xsl:if test="position() gt 1">, </xsl:if>
            <xsl:apply-templates select="." mode="level"/>
          </xsl:for-each>
          <xsl:if test="empty($levels)">{f:words('nowhere')}</xsl:if>
        </p>
        <!-- The provenance of the text printed stands with its genesis. -->
        <xsl:variable name="facts" as="element()*" select="
          f:description(.)/(msContents/descendant::textLang | physDesc/objectDesc | physDesc/descendant::additions
            | history/origin),
          f:description(.)[not(@type = 'base')]/history/provenance,
          f:mentions(.)/ref[@type = 'ibid']"/>
        <xsl:if test="$facts">
          <dl class="facts">
            <xsl:apply-templates select="$facts" mode="witness"/>
          </dl>
        </xsl:if>
      </div>
    </li>
  </xsl:template>

  <xsl:template match="textLang" mode="witness">
    <dt>{f:words('language')}</dt>
    <dd>{(@mainLang ! f:language(.), f:reading(.))[1]}</dd>
  </xsl:template>

  <!-- "carbon copy", and what else a person says of the object. -->
  <xsl:template match="objectDesc" mode="witness">
    <xsl:for-each select="(@form, p ! f:reading(.))[. ne '']">
      <dt>{f:words('object')}</dt>
      <dd>{.}</dd>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="origin | provenance | additions" mode="witness">
    <dt>{f:words(local-name())}</dt>
    <dd>
      <xsl:apply-templates mode="text"/>
      <xsl:for-each select="f:dating(.)[not(contains(f:reading(current()), .))]">
        <xsl:text> ({.})</xsl:text>
      </xsl:for-each>
    </dd>
  </xsl:template>

  <!-- Where an ibid. was resolved from. -->
  <xsl:template match="ref[@type = 'ibid']" mode="witness">
    <xsl:variable name="target" as="xs:string" select="substring-after(@target, '#')"/>
    <dt>{f:words('ibid')}</dt>
    <dd>
      <xsl:text>{f:words('ibid-resolved')} </xsl:text>
      <a href="#{$target}">{(id($target) ! f:siglum(.), $target)[1]}</a>
      <xsl:for-each select="@cert[. = ('medium', 'low')]">
        <xsl:text>; {f:words(map { 'medium': 'uncertain', 'low': 'certainty-low' }(.))}</xsl:text>
      </xsl:for-each>
    </dd>
  </xsl:template>

  <!-- One level of the archive: repository and collections lead into the finding aid. -->
  <xsl:mode name="level" on-no-match="fail"/>

  <xsl:template match="repository | collection | institution[not(../repository)]" mode="level" priority="1">
    <xsl:variable name="outermost" as="xs:boolean" select="
      empty(preceding-sibling::*[self::repository or self::collection or self::institution[not(../repository)]])"/>
    <xsl:choose>
      <xsl:when test="$outermost">
        <a class="{local-name()}" href="repositories.html#{f:entry(.)}">{f:reading(.)}</a>
      </xsl:when>
      <xsl:otherwise>
        <span class="{local-name()}">{f:reading(.)}</span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="country | region | settlement | institution" mode="level">
    <span class="{local-name()}">{f:reading(.)}</span>
  </xsl:template>

  <xsl:template match="idno" mode="level">
    <span class="idno" title="{f:identifier-type(@type)}">{f:unbroken(.)}</span>
  </xsl:template>

  <xsl:template name="printings">
    <section class="printings" aria-labelledby="printed">
      <h2 id="printed">{f:words('printed')}</h2>
      <xsl:choose>
        <xsl:when test="f:printings(.)">
          <ul class="printing-list">
            <xsl:apply-templates select="f:printings(.)" mode="printing"/>
          </ul>
        </xsl:when>
        <xsl:otherwise>
          <p class="absent">{f:words('not-printed')}</p>
        </xsl:otherwise>
      </xsl:choose>
    </section>
  </xsl:template>

  <xsl:mode name="printing" on-no-match="fail"/>

  <xsl:template match="bibl" mode="printing">
    <li id="{@xml:id}">
      <span class="citation">
        <xsl:for-each select="author">{f:reading(.)}, </xsl:for-each>
        <xsl:for-each select="title">
          <xsl:if test="position() gt 1">, </xsl:if>
          <a href="works.html#{f:entry(.)}"><cite>{f:reading(.)}</cite></a>
        </xsl:for-each>
        <xsl:text>{f:printing-details(.)[. ne ''] ! (', ' || .)}</xsl:text>
      </span>
      <span class="extent">{f:label($printing-extents, @subtype)}</span>
    </li>
  </xsl:template>

</xsl:stylesheet>
