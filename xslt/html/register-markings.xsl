<?xml version="1.0" encoding="UTF-8"?>
<!-- The register of security markings. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- The entry of a term; terms in notes and in headers have the same. -->
  <xsl:function name="f:marking-entry" as="xs:string">
    <xsl:param name="term" as="element(term)"/>
    <xsl:sequence select="'marking.' || f:slug(f:reading($term))"/>
  </xsl:function>

  <xsl:variable name="all-markings" as="element(term)*" select="$documents/TEI ! f:markings(.)"/>

  <xsl:template name="markings">
    <xsl:for-each-group select="f:marking-entries()" group-by="?type">
      <xsl:sort select="f:place-among(('level', 'precedence', 'handling', 'form', 'none'), current-grouping-key())"/>
      <section class="entry">
        <h2>{f:label($marking-types, current-grouping-key())}</h2>
        <dl class="name-list">
          <xsl:for-each select="current-group()">
            <xsl:sort select="f:natural-key(?id)"/>
            <div id="{?id}">
              <dt>{f:reading(?terms[1])}</dt>
              <dd>
                <xsl:call-template name="place-links">
                  <xsl:with-param name="places" select="?terms ! f:marked-sentence(.)"/>
                </xsl:call-template>
              </dd>
            </div>
          </xsl:for-each>
        </dl>
      </section>
    </xsl:for-each-group>
  </xsl:template>

  <!-- A term that was read as two types stands under the first. -->
  <xsl:function name="f:marking-entries" as="map(*)*">
    <xsl:for-each-group select="$all-markings" group-by="f:marking-entry(.)">
      <xsl:sequence select="map {
        'id': current-grouping-key(),
        'type': string(@type),
        'terms': current-group()
      }"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- The place in the note where a marking of the header stands; the header where it does not. -->
  <xsl:function name="f:marked-sentence" as="element(term)">
    <xsl:param name="marking" as="element(term)"/>
    <xsl:sequence select="
      (f:source-note(root($marking)/TEI)/descendant::term[f:reading(.) eq f:reading($marking)], $marking)[1]"/>
  </xsl:function>

</xsl:stylesheet>
