<?xml version="1.0" encoding="UTF-8"?>
<!-- What the full-text search searches, as a script: a page opened from disk may load a script,
     but may not fetch data. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:template name="search-text">
    <xsl:result-document href="assets/documents.js" format="script">
      <xsl:sequence select="'window.cartularyDocuments = ' || serialize(
        array { $documents/TEI ! f:searched(.) }, map { 'method': 'json' }) || ';&#10;'"/>
    </xsl:result-document>
  </xsl:template>

  <!-- Its place in the list is the identifier that the facets use too. -->
  <xsl:function name="f:searched" as="map(*)">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:sequence select="map {
      'id': $places-in-list($document/@xml:id),
      'page': f:page($document),
      'written': f:written($document),
      'number': string($document/@n),
      'head': f:title($document),
      'note': f:reading(f:source-note($document)),
      'shelfmarks': string-join(f:witnesses($document) ! f:location(.), ' '),
      'names': string-join(distinct-values(f:header-names($document) ! f:reading(.)), ' ')
    }"/>
  </xsl:function>

</xsl:stylesheet>
