<?xml version="1.0" encoding="UTF-8"?>
<!-- The three plots of the index, each with a table that says the same. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:template name="plots">
    <section class="plots" aria-label="{f:words('plots')}">
      <xsl:call-template name="plot-holdings"/>
      <xsl:call-template name="plot-matrix"/>
      <xsl:call-template name="plot-markings"/>
    </section>
  </xsl:template>

  <xsl:variable name="all-witnesses" as="element(witness)*" select="$documents/TEI ! f:witnesses(.)"/>

  <!-- How many repositories a plot shows, and collections of each; the table has them all. -->
  <xsl:variable name="plotted-repositories" as="xs:integer" select="8"/>
  <xsl:variable name="plotted-collections" as="xs:integer" select="4"/>

  <xsl:template name="plot-holdings">
    <xsl:variable name="bars" as="map(*)*" select="f:holdings()"/>
    <xsl:if test="exists($bars)">
      <xsl:call-template name="plot">
        <xsl:with-param name="name" select="'holdings'"/>
        <xsl:with-param name="svg" select="f:bars($bars[?plotted], f:words('plot-holdings'))"/>
        <xsl:with-param name="table" select="f:bar-table($bars[?count], f:words('repository'), f:words('documents'))"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- One bar a repository, and under it one a collection: label, count, facet, value, depth. -->
  <xsl:function name="f:holdings" as="map(*)*">
    <xsl:for-each-group select="$all-witnesses" group-by="f:holder(.)">
      <xsl:sort select="f:most-first(count(current-group()/root()/TEI), current-grouping-key())"/>
      <xsl:variable name="place" as="xs:integer" select="position()"/>
      <xsl:variable name="entry" as="xs:string" select="f:entry(f:levels(current-group()[1])[1])"/>
      <xsl:sequence select="f:bar(current-grouping-key(), current-group(), 'repository', current-grouping-key(), $entry, 1, $place le $plotted-repositories)"/>
      <xsl:for-each-group select="current-group()" group-by="f:first-collection(.)">
        <xsl:sort select="f:most-first(count(current-group()/root()/TEI), current-grouping-key())"/>
        <xsl:sequence select="f:bar(
          f:reading(current-group()[1]/msDesc/msIdentifier/collection[1]), current-group(), 'collection',
          current-grouping-key(), $entry, 2,
          $place le $plotted-repositories and position() le $plotted-collections)"/>
      </xsl:for-each-group>
      <xsl:sequence select="
        f:cut(count(distinct-values(current-group() ! f:first-collection(.))) - $plotted-collections, 2)
          [$place le $plotted-repositories]"/>
    </xsl:for-each-group>
    <xsl:sequence select="
      f:cut(count(distinct-values($all-witnesses ! f:holder(.))) - $plotted-repositories, 1)"/>
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

  <!-- A bar counts documents, not copies: two witnesses of one document in one place are one. -->
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
      'count': count($counted/root()/TEI),
      'facet': $facet,
      'value': $value,
      'href': (if ($facet eq 'marking') then 'markings.html' else 'repositories.html') || '#' || $entry,
      'depth': $depth,
      'plotted': $plotted
    }"/>
  </xsl:function>

  <xsl:template name="plot-markings">
    <xsl:variable name="bars" as="map(*)*" select="f:marking-counts()"/>
    <xsl:if test="exists($bars)">
      <xsl:call-template name="plot">
        <xsl:with-param name="name" select="'markings'"/>
        <xsl:with-param name="svg" select="f:bars($bars[?plotted], f:words('plot-markings'))"/>
        <xsl:with-param name="table" select="f:bar-table($bars[?count], f:words('marking'), f:words('documents'))"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:variable name="plotted-markings" as="xs:integer" select="16"/>

  <xsl:function name="f:marking-counts" as="map(*)*">
    <xsl:for-each-group select="$all-markings" group-by="f:reading(.)">
      <xsl:sort select="f:most-first(count(current-group()/root()/TEI), current-grouping-key())"/>
      <xsl:sequence select="f:bar(current-grouping-key(), current-group(), 'marking', current-grouping-key(),
        f:marking-entry(.), 1, position() le $plotted-markings)"/>
    </xsl:for-each-group>
    <xsl:sequence select="f:cut(count(distinct-values($all-markings ! f:reading(.))) - $plotted-markings, 1)"/>
  </xsl:function>

  <!-- The frame of a plot. Of the three one is open at a time. -->
  <xsl:template name="plot">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="svg" as="element()*"/>
    <xsl:param name="table" as="element()"/>
    <details class="plot" name="plot" id="plot-{$name}">
      <summary>{f:words('plot-' || $name)}</summary>
      <figure>
        <xsl:sequence select="$svg"/>
        <details class="plot-table">
          <summary>{f:words('plot-table')}</summary>
          <xsl:sequence select="$table"/>
        </details>
      </figure>
    </details>
  </xsl:template>

</xsl:stylesheet>
