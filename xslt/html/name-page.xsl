<?xml version="1.0" encoding="UTF-8"?>
<!-- The page of a person or a body: names, offices, identifiers, and every document by role. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- The page of the entry that the context item is (f:name-entries). -->
  <xsl:template name="name-page">
    <xsl:call-template name="page">
      <xsl:with-param name="href" select="f:name-page(?id)"/>
      <xsl:with-param name="part" select="'name'"/>
      <xsl:with-param name="title" select="?name || ' – ' || $edition-title"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="name">
    <xsl:variable name="entry" as="element()?" select="id(?id, $edition)[self::person or self::org]"/>
    <article class="name">
      <nav class="up" aria-label="{f:words('names')}">
        <a href="names.html#{?id}">{f:words('names')}</a>
      </nav>
      <h1>{?name}</h1>
      <xsl:call-template name="name-facts">
        <xsl:with-param name="entry" select="$entry"/>
      </xsl:call-template>
      <xsl:call-template name="name-roles"/>
    </article>
  </xsl:template>

  <!-- What is known beside the documents; what is not known has no line. -->
  <xsl:template name="name-facts">
    <xsl:param name="entry" as="element()?"/>
    <xsl:variable name="named" as="element()+" select="?named"/>
    <dl class="facts">
      <xsl:call-template name="name-fact">
        <xsl:with-param name="key" select="'offices'"/>
        <xsl:with-param name="values" select="f:offices($entry, $named)"/>
      </xsl:call-template>
      <xsl:call-template name="name-fact">
        <xsl:with-param name="key" select="'variants'"/>
        <xsl:with-param name="values" select="f:other-forms($entry, $named, ?name)"/>
      </xsl:call-template>
      <xsl:call-template name="name-fact">
        <xsl:with-param name="key" select="'in-documents'"/>
        <xsl:with-param name="values" select="f:span-of($named)"/>
      </xsl:call-template>
      <xsl:call-template name="name-fact">
        <xsl:with-param name="key" select="'perhaps'"/>
        <xsl:with-param name="values" as="element()*">
          <xsl:for-each select="tokenize($entry/@corresp) ! substring-after(., '#')">
            <a href="{f:name-page(.)}">{f:heading(.) ! f:reading(.)}</a>
          </xsl:for-each>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="name-fact">
        <xsl:with-param name="key" select="'identifiers'"/>
        <xsl:with-param name="values" select="$entry/idno ! f:identifier-link(.)"/>
      </xsl:call-template>
    </dl>
  </xsl:template>

  <xsl:template name="name-fact">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="values" as="item()*"/>
    <xsl:if test="exists($values)">
      <div>
        <dt>{f:words($key)}</dt>
        <xsl:for-each select="$values">
          <dd>
            <xsl:sequence select="."/>
          </dd>
        </xsl:for-each>
      </div>
    </xsl:if>
  </xsl:template>

  <!-- Occupations of the register, titles with the name, and the offices that notes put behind it. -->
  <xsl:function name="f:offices" as="xs:string*">
    <xsl:param name="entry" as="element()?"/>
    <xsl:param name="named" as="element()+"/>
    <xsl:variable name="titles" as="element()*" select="
      $entry/(occupation | persName/roleName), $named/self::persName/roleName,
      $named/self::persName[parent::change]/following-sibling::orgName"/>
    <xsl:variable name="offices" as="xs:string*" select="
      distinct-values($titles ! replace(f:reading(.), '^of (the )?', ''))"/>
    <!-- "Secretary" says nothing beside "Secretary of State". -->
    <xsl:sequence select="
      $offices[let $office := . return
        empty($offices[. ne $office][contains(' ' || . || ' ', ' ' || $office || ' ')])]"/>
  </xsl:function>

  <!-- Every form of the name but that of the page. -->
  <xsl:function name="f:other-forms" as="xs:string*">
    <xsl:param name="entry" as="element()?"/>
    <xsl:param name="named" as="element()+"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="
      distinct-values(($entry/(persName | orgName), $named) ! f:reading(.))[. ne $name]"/>
  </xsl:function>

  <!-- "12 documents, January 18, 1962 – May 3, 1962" -->
  <xsl:function name="f:span-of" as="xs:string">
    <xsl:param name="named" as="element()+"/>
    <xsl:variable name="dated" as="element(TEI)*" select="
      sort($named/root()/TEI[f:chronology(.) ne ''], (), f:chronology#1)"/>
    <xsl:variable name="ends" as="xs:string*" select="
      distinct-values(($dated[1], $dated[last()]) ! f:day(.)[. ne ''])"/>
    <xsl:sequence select="string-join((
      f:count(count($named/root()), 'document'),
      string-join($ends, ' – ')[. ne '']), ', ')"/>
  </xsl:function>

  <!-- When a document was written, without the place. -->
  <xsl:function name="f:day" as="xs:string">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:sequence select="string($document/teiHeader/profileDesc/creation/date[1] ! f:dating(.))"/>
  </xsl:function>

  <!-- Where the number of an authority file is an address. -->
  <xsl:variable name="authority-addresses" as="map(xs:string, xs:string)" select="map {
    'GND': 'https://d-nb.info/gnd/',
    'GeoNames': 'https://www.geonames.org/',
    'ISIL': 'https://ld.zdb-services.de/resource/organisations/',
    'LCNAF': 'https://id.loc.gov/authorities/names/',
    'VIAF': 'https://viaf.org/viaf/',
    'Wikidata': 'https://www.wikidata.org/wiki/'
  }"/>

  <xsl:function name="f:authority-address" as="xs:string?">
    <xsl:param name="identifier" as="element(idno)"/>
    <xsl:variable name="value" as="xs:string" select="f:reading($identifier)"/>
    <xsl:sequence select="
      if (matches($value, '^https?://')) then $value
      else $authority-addresses($identifier/@type) ! (. || encode-for-uri($value))"/>
  </xsl:function>

  <xsl:function name="f:identifier-link" as="element()">
    <xsl:param name="identifier" as="element(idno)"/>
    <xsl:variable name="address" as="xs:string?" select="f:authority-address($identifier)"/>
    <xsl:choose>
      <xsl:when test="$address">
        <a href="{$address}" rel="external">{$identifier/@type} {f:reading($identifier)}</a>
      </xsl:when>
      <xsl:otherwise>
        <span>{$identifier/@type} {f:reading($identifier)}</span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Every document, under the role that the person or body has in it. -->
  <xsl:template name="name-roles">
    <xsl:for-each-group select="f:telling(?named)" group-by="f:role(.)">
      <section class="role">
        <h2>{upper-case(substring(current-grouping-key(), 1, 1)) || substring(current-grouping-key(), 2)}</h2>
        <ol class="documents">
          <xsl:for-each-group select="current-group()" group-by="generate-id(root())">
            <xsl:call-template name="named-in"/>
          </xsl:for-each-group>
        </ol>
      </section>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:template name="named-in">
    <xsl:variable name="fragment" as="xs:string" select="f:fragment(.)"/>
    <xsl:for-each select="root()/TEI">
      <li>
        <a href="{f:page(.) || $fragment}">
          <span class="number">{@n}</span>
          <xsl:text> </xsl:text>
          <span class="head">
            <xsl:sequence select="f:language-attributes(.)"/>
            <xsl:text>{f:title(.)}</xsl:text>
          </span>
        </a>
        <xsl:for-each select="f:written(.)[. ne '']">
          <p class="facts">
            <span class="written">{.}</span>
          </p>
        </xsl:for-each>
      </li>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="name-metadata">
    <xsl:variable name="entry" as="element()?" select="id(?id, $edition)"/>
    <xsl:call-template name="open-graph">
      <xsl:with-param name="title" select="?name"/>
      <xsl:with-param name="type" select="if ($entry/self::org) then 'website' else 'profile'"/>
      <xsl:with-param name="description" select="?name || ': ' || f:span-of(?named)"/>
      <xsl:with-param name="page" select="f:name-page(?id)"/>
    </xsl:call-template>
    <xsl:call-template name="json-ld">
      <xsl:with-param name="thing" select="
        let $same := $entry/idno ! f:authority-address(.),
            $forms := f:other-forms($entry, ?named, ?name)
        return map:merge((
          map {
            '@context': 'https://schema.org',
            '@type': if ($entry/self::person or ?named[1]/self::persName) then 'Person' else 'Organization',
            'name': ?name
          },
          if (exists($forms)) then map { 'alternateName': array { $forms } } else (),
          if (exists($same)) then map { 'sameAs': array { $same } } else ()))"/>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
