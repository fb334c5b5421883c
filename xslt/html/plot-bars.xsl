<?xml version="1.0" encoding="UTF-8"?>
<!-- Bars: the label above, the bar below it, so that both fit a narrow page. Widths are shares of
     the plot, so that letters keep their size. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions">

  <xsl:variable name="row-height" as="xs:integer" select="42"/>

  <xsl:template name="bars">
    <xsl:variable name="plotted" as="map(*)+" select="$bars(.)[?plotted]"/>
    <xsl:variable name="largest" as="xs:integer" select="max($plotted?count)"/>
    <svg class="bars" role="group" aria-label="{f:words('plot-' || .)}" width="100%" height="{count($plotted) * $row-height}">
      <xsl:for-each select="$plotted">
        <xsl:variable name="top" as="xs:integer" select="(position() - 1) * $row-height"/>
        <xsl:choose>
          <xsl:when test="exists(?count)">
            <xsl:call-template name="bar-row">
              <xsl:with-param name="top" select="$top"/>
              <xsl:with-param name="largest" select="$largest"/>
            </xsl:call-template>
          </xsl:when>
          <xsl:otherwise>
            <text class="count" x="{f:indent(.)}" y="{$top + 20}">{?label}</text>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
    </svg>
  </xsl:template>

  <xsl:template name="bar-row">
    <xsl:param name="top" as="xs:integer"/>
    <xsl:param name="largest" as="xs:integer"/>
    <a href="{?href}" data-facet="{?facet}" data-value="{?value}" class="depth-{?depth}">
      <rect class="ground" x="0" y="{$top}" width="100%" height="{$row-height}"/>
      <text x="{f:indent(.)}" y="{$top + 20}">
        <xsl:text>{?label} </xsl:text>
        <tspan class="count">{?count}</tspan>
      </text>
      <rect class="bar" x="{f:indent(.)}" y="{$top + 26}" width="{f:share(?count * 0.94, $largest)}" height="{if (?depth eq 1) then 6 else 3}"/>
    </a>
  </xsl:template>

  <!-- Collections stand further in than their repository. -->
  <xsl:function name="f:indent" as="xs:integer">
    <xsl:param name="bar" as="map(*)"/>
    <xsl:sequence select="($bar?depth - 1) * 14"/>
  </xsl:function>

  <!-- A part of a whole as "12.5%". -->
  <xsl:function name="f:share" as="xs:string">
    <xsl:param name="part" as="xs:numeric"/>
    <xsl:param name="whole" as="xs:numeric"/>
    <xsl:sequence select="round(100 * $part div $whole, 2) || '%'"/>
  </xsl:function>

  <xsl:template name="bar-table">
    <table>
      <thead>
        <tr>
          <th scope="col">{f:words($barred(.))}</th>
          <th scope="col" class="number">{f:words('documents')}</th>
        </tr>
      </thead>
      <tbody>
        <xsl:for-each select="$bars(.)[?count]">
          <tr class="depth-{?depth}">
            <th scope="row">{?label}</th>
            <td class="number">{?count}</td>
          </tr>
        </xsl:for-each>
      </tbody>
    </table>
  </xsl:template>

</xsl:stylesheet>
