<?xml version="1.0" encoding="UTF-8"?>
<!-- In which language pages and book speak: that of the edition, where there is a file of its words. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions">

  <xsl:include href="de.xsl"/>
  <xsl:include href="fr.xsl"/>

  <!-- de-AT is de; a language without a file is English. -->
  <xsl:function name="f:spoken" as="xs:string">
    <xsl:param name="tag" as="xs:string?"/>
    <xsl:sequence select="(lower-case(tokenize($tag, '-')[1])[. = ('de', 'fr')], 'en')[1]"/>
  </xsl:function>

  <!-- An English word of the encoding in the language of the edition. -->
  <xsl:function name="f:spoken-term" as="xs:string">
    <xsl:param name="term" as="xs:string"/>
    <xsl:sequence select="($f:terms($term), $term)[1]"/>
  </xsl:function>

  <xsl:variable name="f:terms" as="map(*)" select="
    if ($f:interface eq 'de') then $f:terms-de else if ($f:interface eq 'fr') then $f:terms-fr else map {}"/>

  <!-- July 2, 1962 · 2. Juli 1962 · 2 juillet 1962; without a day or without a year. -->
  <xsl:function name="f:spoken-date" as="xs:string">
    <xsl:param name="date" as="xs:date"/>
    <xsl:param name="day" as="xs:boolean"/>
    <xsl:param name="year" as="xs:boolean"/>
    <xsl:variable name="number" as="xs:integer" select="month-from-date($date)"/>
    <xsl:variable name="first" as="xs:integer" select="day-from-date($date)"/>
    <xsl:variable name="written-year" as="xs:string?" select="string(year-from-date($date))[$year]"/>
    <xsl:choose>
      <xsl:when test="$f:interface eq 'de'">
        <xsl:sequence select="string-join(((string($first) || '.')[$day], $f:months-de[$number], $written-year), ' ')"/>
      </xsl:when>
      <xsl:when test="$f:interface eq 'fr'">
        <xsl:sequence select="
          string-join(((string($first) || 'er'[$first eq 1])[$day], $f:months-fr[$number], $written-year), ' ')"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="
          format-date($date, if ($day and $year) then '[MNn] [D], [Y]' else if ($day) then '[MNn] [D]' else '[MNn] [Y]')"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

</xsl:stylesheet>
