<?xml version="1.0" encoding="UTF-8"?>
<!-- The three plots of the index, each with a table that says the same. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:template name="plots">
    <section class="plots" aria-label="{f:words('plots')}">
      <xsl:for-each select="'holdings'[exists($holdings)], 'matrix'[$all-witnesses], 'markings'[$all-markings]">
        <xsl:call-template name="plot"/>
      </xsl:for-each>
    </section>
  </xsl:template>

  <!-- The frame of the plot that the context item names. Of the three one is open at a time. -->
  <xsl:template name="plot">
    <details class="plot" name="plot" id="plot-{.}">
      <summary>{f:words('plot-' || .)}</summary>
      <figure>
        <xsl:choose>
          <xsl:when test=". eq 'matrix'">
            <xsl:call-template name="matrix"/>
          </xsl:when>
          <xsl:otherwise>
            <xsl:call-template name="bars"/>
          </xsl:otherwise>
        </xsl:choose>
        <details class="plot-table">
          <summary>{f:words('plot-table')}</summary>
          <xsl:choose>
            <xsl:when test=". eq 'matrix'">
              <xsl:call-template name="matrix-table"/>
            </xsl:when>
            <xsl:otherwise>
              <xsl:call-template name="bar-table"/>
            </xsl:otherwise>
          </xsl:choose>
        </details>
      </figure>
    </details>
  </xsl:template>

  <!-- The bars of the plots that have them: maps with label, count, facet, value, href, depth and
       whether they are plotted; without a count, a label alone. -->
  <xsl:variable name="bars" as="map(xs:string, map(*)*)" select="map {
    'holdings': f:holding-bars(),
    'markings': f:marking-bars()
  }"/>

  <!-- What the bars are of. -->
  <xsl:variable name="barred" as="map(xs:string, xs:string)" select="map {
    'holdings': 'repository',
    'markings': 'marking'
  }"/>

  <xsl:variable name="all-witnesses" as="element(witness)*" select="$documents/TEI ! f:witnesses(.)"/>

  <!-- How many repositories a plot shows, and collections of each; the table has them all. -->
  <xsl:variable name="plotted-repositories" as="xs:integer" select="8"/>
  <xsl:variable name="plotted-collections" as="xs:integer" select="4"/>

  <!-- Who holds witnesses, most documents first: name, entry in the register, witnesses. -->
  <xsl:variable name="holdings" as="map(xs:string, item()+)*">
    <xsl:for-each-group select="$all-witnesses" group-by="f:holder(.)">
      <xsl:sort select="f:most-first(f:document-count(current-group()), current-grouping-key())"/>
      <xsl:sequence select="map {
        'name': current-grouping-key(),
        'entry': f:entry(f:levels(.)[1]),
        'witnesses': current-group()
      }"/>
    </xsl:for-each-group>
  </xsl:variable>

  <!-- In how many documents nodes stand: two witnesses of one document in one place are one. -->
  <xsl:function name="f:document-count" as="xs:integer">
    <xsl:param name="nodes" as="element()*"/>
    <xsl:sequence select="count($nodes/root())"/>
  </xsl:function>

  <!-- One bar a repository, and under it one a collection. -->
  <xsl:function name="f:holding-bars" as="map(*)*">
    <xsl:for-each select="$holdings">
      <xsl:variable name="entry" as="xs:string" select="?entry"/>
      <xsl:variable name="plotted" as="xs:boolean" select="position() le $plotted-repositories"/>
      <xsl:sequence select="f:bar(?name, ?witnesses, 'repository', ?name, $entry, 1, $plotted)"/>
      <xsl:variable name="collections" as="map(*)*">
        <xsl:for-each-group select="?witnesses" group-by="f:first-collection(.)">
          <xsl:sort select="f:most-first(f:document-count(current-group()), current-grouping-key())"/>
          <xsl:sequence select="f:bar(
            f:reading(msDesc/msIdentifier/collection[1]), current-group(), 'collection',
            current-grouping-key(), $entry, 2, $plotted and position() le $plotted-collections)"/>
        </xsl:for-each-group>
      </xsl:variable>
      <xsl:sequence select="
        $collections, f:cut(count($collections) - $plotted-collections, 2)[$plotted]"/>
    </xsl:for-each>
    <xsl:sequence select="f:cut(count($holdings) - $plotted-repositories, 1)"/>
  </xsl:function>

  <!-- What a plot says in the place of the bars that it leaves out. -->
  <xsl:function name="f:cut" as="map(*)?">
    <xsl:param name="left-out" as="xs:integer"/>
    <xsl:param name="depth" as="xs:integer"/>
    <xsl:if test="$left-out gt 0">
      <xsl:sequence select="map {
        'label': replace(f:words('plot-cut'), '\{number\}', string($left-out)),
        'depth': $depth,
        'plotted': true()
      }"/>
    </xsl:if>
  </xsl:function>

  <!-- A bar counts documents, not copies. -->
  <xsl:function name="f:bar" as="map(*)">
    <xsl:param name="label" as="xs:string"/>
    <xsl:param name="counted" as="element()*"/>
    <xsl:param name="facet" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <xsl:param name="entry" as="xs:string"/>
    <xsl:param name="depth" as="xs:integer"/>
    <xsl:param name="plotted" as="xs:boolean"/>
    <xsl:sequence select="map {
      'label': $label,
      'count': f:document-count($counted),
      'facet': $facet,
      'value': $value,
      'href': (if ($facet eq 'marking') then 'markings.html' else 'repositories.html') || '#' || $entry,
      'depth': $depth,
      'plotted': $plotted
    }"/>
  </xsl:function>

  <xsl:variable name="plotted-markings" as="xs:integer" select="16"/>

  <xsl:function name="f:marking-bars" as="map(*)*">
    <xsl:variable name="bars" as="map(*)*">
      <xsl:for-each-group select="$all-markings" group-by="f:reading(.)">
        <xsl:sort select="f:most-first(f:document-count(current-group()), current-grouping-key())"/>
        <xsl:sequence select="f:bar(current-grouping-key(), current-group(), 'marking', current-grouping-key(),
          f:marking-entry(.), 1, position() le $plotted-markings)"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:sequence select="$bars, f:cut(count($bars) - $plotted-markings, 1)"/>
  </xsl:function>

</xsl:stylesheet>
