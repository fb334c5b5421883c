<?xml version="1.0" encoding="UTF-8"?>
<!-- What machines read in the head of a page: OpenGraph, and schema.org as JSON-LD. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:template name="document-metadata">
    <xsl:variable name="description" as="xs:string" select="
      string-join((f:written(.)[. ne ''], f:base-holder(.), f:witness-summary(.)[f:witnesses(current())], f:markings(.) ! f:reading(.)), '. ')"/>
    <xsl:call-template name="open-graph">
      <xsl:with-param name="title" select="f:title(.)"/>
      <xsl:with-param name="type" select="'article'"/>
      <xsl:with-param name="description" select="$description"/>
      <xsl:with-param name="page" select="f:page(.)"/>
    </xsl:call-template>
    <xsl:for-each select="f:chronology(.)[. ne '']">
      <meta name="dcterms.created" content="{.}"/>
    </xsl:for-each>
    <xsl:call-template name="json-ld">
      <xsl:with-param name="thing" select="f:described-document(.)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="open-graph">
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:param name="description" as="xs:string"/>
    <xsl:param name="page" as="xs:string"/>
    <xsl:if test="$description ne ''">
      <meta name="description" content="{$description}"/>
      <meta property="og:description" content="{$description}"/>
    </xsl:if>
    <meta property="og:title" content="{$title}"/>
    <meta property="og:type" content="{$type}"/>
    <meta property="og:site_name" content="{$edition-title}"/>
    <xsl:if test="$base ne ''">
      <meta property="og:url" content="{$base}{$page}"/>
      <link rel="canonical" href="{$base}{$page}"/>
    </xsl:if>
  </xsl:template>

  <!-- In a script element the text ends at the first "</", so "<" is written as an escape. -->
  <xsl:template name="json-ld">
    <xsl:param name="thing" as="map(*)"/>
    <script type="application/ld+json">{
      serialize($thing, map { 'method': 'json' })
        => replace('\\/', '/') => replace('&lt;', '\\u003c')
    }</script>
  </xsl:template>

  <xsl:function name="f:described-edition" as="map(*)">
    <xsl:sequence select="map:merge((
      map { '@context': 'https://schema.org', '@type': 'Collection', 'name': $edition-title },
      $editors[1] ! map { 'editor': array { $editors ! map { '@type': 'Person', 'name': . } } },
      $publisher ! map { 'publisher': map { '@type': 'Organization', 'name': . } },
      $year ! map { 'datePublished': . },
      $imprint/availability/licence/@target[1] ! map { 'license': string(.) },
      $base[. ne ''] ! map { 'url': . }))"/>
  </xsl:function>

  <xsl:function name="f:described-document" as="map(*)">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:variable name="witnesses" as="element(witness)*" select="f:witnesses($document)"/>
    <xsl:sequence select="map:merge((
      map {
        '@context': 'https://schema.org',
        '@type': 'CreativeWork',
        'name': f:title($document),
        'position': string($document/@n),
        'inLanguage': string($document/@xml:lang),
        'isPartOf': map { '@type': 'Collection', 'name': $edition-title }
      },
      f:kind($document) ! map { 'genre': . },
      f:created($document)[. ne ''] ! map { 'dateCreated': . },
      $document/teiHeader/profileDesc/creation/placeName[1] ! map {
        'locationCreated': map { '@type': 'Place', 'name': f:reading(.) } },
      f:correspondents($document, 'sent')[1] ! map {
        'author': array { f:correspondents($document, 'sent') ! f:described-name(.) } },
      $witnesses[1] ! map { 'workExample': array { $witnesses ! f:described-witness(.) } },
      f:address($document) ! map { 'url': . }))"/>
  </xsl:function>

  <!-- ISO 8601: a day, a month, a year, or from one to another; nothing where it has no year. -->
  <xsl:function name="f:created" as="xs:string">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:variable name="date" as="element(date)?" select="$document/teiHeader/profileDesc/creation/date[1]"/>
    <xsl:sequence select="
      string-join(($date/@when, $date/@from, $date/@to, $date/@notBefore, $date/@notAfter)[matches(., '^[0-9]{4}')], '/')"/>
  </xsl:function>

  <xsl:function name="f:described-name" as="map(*)">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="map:merge((
      map {
        '@type': if ($name/self::persName) then 'Person' else 'Organization',
        'name': f:entry-name(f:entry($name), $name)
      },
      $base[. ne ''] ! map { 'url': . || f:name-page(f:entry($name)) }))"/>
  </xsl:function>

  <xsl:function name="f:described-witness" as="map(*)">
    <xsl:param name="witness" as="element(witness)"/>
    <xsl:sequence select="map:merge((
      map { '@type': 'ArchiveComponent', '@id': f:address(root($witness)/TEI) || '#' || $witness/@xml:id },
      f:location($witness)[. ne ''] ! map { 'itemLocation': . },
      $witness/msDesc/msIdentifier/repository ! map {
        'holdingArchive': map { '@type': 'ArchiveOrganization', 'name': f:reading(.) }
      },
      $witness/msDesc/msContents/textLang/@mainLang ! map { 'inLanguage': string(.) }))"/>
  </xsl:function>

</xsl:stylesheet>
