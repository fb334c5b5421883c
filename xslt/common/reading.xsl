<?xml version="1.0" encoding="UTF-8"?>
<!-- Reading TEI as plain text. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- The text of nodes as the edition reads it, white space collapsed. -->
  <xsl:function name="f:reading" as="xs:string">
    <xsl:param name="content" as="node()*"/>
    <xsl:sequence select="
      normalize-space(string-join($content ! (
        if (empty(*)) then string(.)
        else if (descendant-or-self::*[self::choice or self::app or self::note or self::lb]) then f:read(.)
        else string(.))))"/>
  </xsl:function>

  <xsl:function name="f:read" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="read" as="text()*">
      <xsl:apply-templates select="if ($element/(self::choice | self::app)) then $element else $element/node()" mode="read"/>
    </xsl:variable>
    <xsl:sequence select="string-join($read)"/>
  </xsl:function>

  <!-- The first correction or reading stands; footnotes are no part of what they are about. -->
  <xsl:mode name="read" on-no-match="text-only-copy"/>

  <xsl:template match="choice[corr]" mode="read">
    <xsl:apply-templates select="corr[1]/node()" mode="read"/>
  </xsl:template>

  <xsl:template match="app" mode="read">
    <xsl:apply-templates select="(lem, rdg)[1]/node()" mode="read"/>
  </xsl:template>

  <xsl:template match="lb[not(@break = 'no')]" mode="read">
    <xsl:value-of select="' '"/>
  </xsl:template>

  <xsl:template match="note[not(@type = 'source')]" mode="read"/>

  <!-- Something short is not broken at the end of a line. -->
  <xsl:variable name="unbroken-length" as="xs:integer" select="20"/>

  <!-- A reading with no-break spaces, where it is short. -->
  <xsl:function name="f:unbroken" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="reading" as="xs:string" select="f:wording($element)"/>
    <xsl:sequence select="
      if (string-length($reading) le $unbroken-length) then translate($reading, ' ', '&#xA0;') else $reading"/>
  </xsl:function>

  <!-- The first letter as a capital. -->
  <xsl:function name="f:capitalised" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="upper-case(substring($text, 1, 1)) || substring($text, 2)"/>
  </xsl:function>

  <!-- "a", "a and b", "a, b, and c". -->
  <xsl:function name="f:list" as="xs:string">
    <xsl:param name="items" as="xs:string*"/>
    <xsl:sequence select="
      if (count($items) le 2) then string-join($items, ' and ')
      else string-join($items[position() lt last()], ', ') || ', and ' || $items[last()]"/>
  </xsl:function>

</xsl:stylesheet>
