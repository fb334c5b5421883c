<?xml version="1.0" encoding="UTF-8"?>
<!-- Bars: the label above, the bar below it, so that both fit a narrow page. Widths are shares of
     the plot, so that letters keep their size. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions">

  <xsl:variable name="row-height" as="xs:integer" select="32"/>

  <!-- @param bars maps with label, count, facet, value, href, depth -->
  <xsl:function name="f:bars" as="element()">
    <xsl:param name="bars" as="map(*)+"/>
    <xsl:param name="label" as="xs:string"/>
    <xsl:variable name="largest" as="xs:integer" select="max($bars?count)"/>
    <svg class="bars" role="group" aria-label="{$label}" width="100%" height="{count($bars) * $row-height}">
      <xsl:for-each select="$bars">
        <a href="{?href}" data-facet="{?facet}" data-value="{?value}" class="depth-{?depth}">
          <xsl:variable name="top" as="xs:integer" select="(position() - 1) * $row-height"/>
          <rect class="ground" x="0" y="{$top}" width="100%" height="{$row-height}"/>
          <text x="{(?depth - 1) * 14}" y="{$top + 16}">
            <xsl:text>{?label} </xsl:text>
            <tspan class="count">{?count}</tspan>
          </text>
          <rect class="bar" x="0" y="{$top + 22}" width="{f:share(?count * 0.94, $largest)}" height="{if (?depth eq 1) then 6 else 3}"/>
        </a>
      </xsl:for-each>
    </svg>
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
