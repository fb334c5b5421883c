<?xml version="1.0" encoding="UTF-8"?>
<!-- Bars: the label above, the bar below it, so that both fit a narrow page. Widths are shares of
     the plot, so that letters keep their size. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions">

  <xsl:variable name="row-height" as="xs:integer" select="42"/>

  <!-- @param bars maps with label, count, facet, value, href, depth; without a count, a label alone -->
  <xsl:function name="f:bars" as="element()">
    <xsl:param name="bars" as="map(*)+"/>
    <xsl:param name="label" as="xs:string"/>
    <xsl:variable name="largest" as="xs:integer" select="max($bars?count)"/>
    <svg class="bars" role="group" aria-label="{$label}" width="100%" height="{count($bars) * $row-height}">
      <xsl:for-each select="$bars">
        <xsl:variable name="top" as="xs:integer" select="(position() - 1) * $row-height"/>
        <xsl:choose>
          <xsl:when test="exists(?count)">
            <xsl:sequence select="f:bar-row(., $top, $largest)"/>
          </xsl:when>
          <xsl:otherwise>
            <text class="count" x="{f:indent(.)}" y="{$top + 20}">{?label}</text>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
    </svg>
  </xsl:function>

  <xsl:function name="f:bar-row" as="element()">
    <xsl:param name="bar" as="map(*)"/>
    <xsl:param name="top" as="xs:integer"/>
    <xsl:param name="largest" as="xs:integer"/>
    <a href="{$bar?href}" data-facet="{$bar?facet}" data-value="{$bar?value}" class="depth-{$bar?depth}">
      <rect class="ground" x="0" y="{$top}" width="100%" height="{$row-height}"/>
      <text x="{f:indent($bar)}" y="{$top + 20}">
        <xsl:text>{$bar?label} </xsl:text>
        <tspan class="count">{$bar?count}</tspan>
      </text>
      <rect class="bar" x="{f:indent($bar)}" y="{$top + 26}" width="{f:share($bar?count * 0.94, $largest)}" height="{if ($bar?depth eq 1) then 6 else 3}"/>
    </a>
  </xsl:function>

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

  <xsl:function name="f:bar-table" as="element()">
    <xsl:param name="bars" as="map(*)+"/>
    <xsl:param name="label" as="xs:string"/>
    <xsl:param name="counted" as="xs:string"/>
    <table>
      <thead>
        <tr>
          <th scope="col">{$label}</th>
          <th scope="col" class="number">{$counted}</th>
        </tr>
      </thead>
      <tbody>
        <xsl:for-each select="$bars">
          <tr class="depth-{?depth}">
            <th scope="row">{?label}</th>
            <td class="number">{?count}</td>
          </tr>
        </xsl:for-each>
      </tbody>
    </table>
  </xsl:function>

</xsl:stylesheet>
