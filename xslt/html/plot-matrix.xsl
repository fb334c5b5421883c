<?xml version="1.0" encoding="UTF-8"?>
<!-- The matrix of documents by repositories: who holds a witness of what. A row is a repository, a
     column a document; a full cell is the text printed, a half cell another witness. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:template name="matrix">
    <xsl:call-template name="matrix-key"/>
    <svg class="matrix" role="group" aria-label="{f:words('plot-matrix')}" width="100%" height="{$matrix-height + $axis-height}">
      <xsl:for-each select="$holdings">
        <xsl:call-template name="matrix-row">
          <xsl:with-param name="top" select="(position() - 1) * $matrix-row"/>
        </xsl:call-template>
      </xsl:for-each>
      <xsl:call-template name="matrix-axis"/>
    </svg>
  </xsl:template>

  <xsl:variable name="matrix-row" as="xs:integer" select="42"/>

  <xsl:variable name="matrix-height" as="xs:integer" select="count($holdings) * $matrix-row"/>
  <xsl:variable name="axis-height" as="xs:integer" select="20"/>

  <!-- Few documents do not fill the width: their cells would be bars. -->
  <xsl:variable name="fewest-columns" as="xs:integer" select="40"/>
  <xsl:variable name="columns" as="xs:integer" select="max((count($documents), $fewest-columns))"/>

  <!-- The numbers of five documents, of fewer where five would run into each other. -->
  <xsl:template name="matrix-axis">
    <xsl:variable name="last" as="xs:integer" select="count($documents)"/>
    <xsl:variable name="steps" as="xs:integer" select="min((4, $last idiv 8))"/>
    <xsl:for-each select="1, (for $step in 1 to $steps return 1 + ($step * ($last - 1)) idiv $steps)">
      <text class="count" x="{f:share(. - 0.6, $columns)}" y="{$matrix-height + 15}"
        text-anchor="{if (. eq 1) then 'start' else if (. eq $columns) then 'end' else 'middle'}">
        <xsl:text>{$documents[current()]/TEI/@n}</xsl:text>
      </text>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="matrix-key">
    <p class="matrix-key">
      <svg width="10" height="14" aria-hidden="true"><rect class="base" width="10" height="14"/></svg>
      <xsl:text> {f:words('holds-base')} </xsl:text>
      <svg width="10" height="14" aria-hidden="true"><rect class="other" y="8" width="10" height="6"/></svg>
      <xsl:text> {f:words('holds-other')}; {f:words('matrix-columns')}</xsl:text>
    </p>
  </xsl:template>

  <xsl:template name="matrix-row">
    <xsl:param name="top" as="xs:integer"/>
    <a href="repositories.html#{?entry}" data-facet="repository" data-value="{?name}">
      <rect class="ground" x="0" y="{$top}" width="100%" height="{$matrix-row}"/>
      <text x="0" y="{$top + 19}">{?name}</text>
      <line x1="0" x2="100%" y1="{$top + 40}" y2="{$top + 40}"/>
      <xsl:for-each-group select="?witnesses" group-by="string(root()/TEI/@xml:id)">
        <xsl:variable name="base" as="xs:boolean" select="current-group()/msDesc/@type = 'base'"/>
        <xsl:variable name="column" as="xs:integer" select="$places-in-list(current-grouping-key())"/>
        <rect class="{if ($base) then 'base' else 'other'}" x="{f:share($column, $columns)}"
          y="{$top + (if ($base) then 26 else 34)}" width="{f:share(0.8, $columns)}" height="{if ($base) then 14 else 6}">
          <title>{root()/TEI/@n}</title>
        </rect>
      </xsl:for-each-group>
    </a>
  </xsl:template>

  <xsl:template name="matrix-table">
    <table>
      <thead>
        <tr>
          <th scope="col">{f:words('facet-repository')}</th>
          <th scope="col">{f:capitalised(f:words('holds-base'))}</th>
          <th scope="col">{f:capitalised(f:words('holds-other'))}</th>
        </tr>
      </thead>
      <tbody>
        <xsl:for-each select="$holdings">
          <tr>
            <th scope="row">{?name}</th>
            <td>{f:numbers(?witnesses[msDesc/@type = 'base'])}</td>
            <td>{f:numbers(?witnesses[not(msDesc/@type = 'base')])}</td>
          </tr>
        </xsl:for-each>
      </tbody>
    </table>
  </xsl:template>

  <!-- The numbers of the documents of witnesses: "3, 5, 12a". -->
  <xsl:function name="f:numbers" as="xs:string">
    <xsl:param name="witnesses" as="element(witness)*"/>
    <xsl:sequence select="string-join(distinct-values($witnesses/root()/TEI/@n), ', ')"/>
  </xsl:function>

</xsl:stylesheet>
