<?xml version="1.0" encoding="UTF-8"?>
<!-- What the printer does to a text that keeps its letters: dashes in ranges, spaces that do not
     break. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- Words that stay with the number after them. -->
  <xsl:variable name="fp:before-number" as="xs:string" select="string-join((
    'pp?\.', 'vols?\.', 'Vols?\.', 'nos?\.', 'Nos?\.', 'ch\.', 'fol\.', 'No', 'Box', 'Lot', 'Job',
    'RG', 'FRC', 'Part', 'Documents?', 'Tab', 'Annex', 'Enclosure'), '|')"/>

  <xsl:variable name="fp:months" as="xs:string" select="string-join((
    'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September',
    'October', 'November', 'December', 'Jan\.', 'Feb\.', 'Mar\.', 'Apr\.', 'Aug\.', 'Sept\.',
    'Oct\.', 'Nov\.', 'Dec\.'), '|')"/>

  <!-- The text of a node as it is set; white space is one space, as in the note. -->
  <xsl:function name="f:set" as="xs:string">
    <xsl:param name="node" as="text()"/>
    <xsl:variable name="text" as="xs:string" select="f:replace-in($node, '&#xA;', '\s+', ' ')"/>
    <xsl:choose>
      <xsl:when test="translate($text, ' -', '') eq $text">
        <xsl:sequence select="$text"/>
      </xsl:when>
      <xsl:when test="$node/ancestor::idno">
        <xsl:sequence select="
          if (string-length($text) le 24) then translate($text, ' ', '&#xA0;') else $text"/>
      </xsl:when>
      <xsl:when test="$node/ancestor::biblScope or $node/ancestor::date">
        <xsl:sequence select="fp:ranges($text) => fp:spaces()"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="fp:spaces($text)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- 215-222 is 215–222. -->
  <xsl:function name="fp:ranges" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="f:replace-in($text, '-', '([0-9])-([0-9])', '$1–$2')"/>
  </xsl:function>

  <!-- "J. F. Kennedy", "vol. I", and an abbreviation whose number is the next text: "pp. " -->
  <xsl:function name="fp:initials" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <!-- Twice, because the second initial of "J. F. K" ends one match and would begin the next. -->
    <xsl:sequence select="$text
      => f:replace-in('. ', $fp:initial, '$1$2&#xA0;$3')
      => f:replace-in('. ', $fp:initial, '$1$2&#xA0;$3')
      => f:replace-in('p. ', '(^|[^A-Za-z])(pp?\.) $', '$1$2&#xA0;')"/>
  </xsl:function>

  <xsl:variable name="fp:initial" as="xs:string"
    select="'(^|[ (&#xA0;])([A-Z]\.|vols?\.|Vols?\.) ([A-Z])'"/>

  <!-- "p. 12", "Box 4", "June 12", "7 p.m." -->
  <xsl:function name="fp:spaces" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="
      if (not(contains($text, ' '))) then $text
      else if (translate($text, '0123456789', '') eq $text) then fp:initials($text)
      else fp:initials($text)
        => replace('(^|[^A-Za-z])(' || $fp:before-number || ') ([0-9])', '$1$2&#xA0;$3')
        => replace('(' || $fp:months || ') ([0-9])', '$1&#xA0;$2')
        => f:replace-in('.m.', '([0-9]) ([ap]\.m\.)', '$1&#xA0;$2')"/>
  </xsl:function>

</xsl:stylesheet>
