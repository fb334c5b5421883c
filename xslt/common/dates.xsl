<?xml version="1.0" encoding="UTF-8"?>
<!-- Dates as TEI writes them (TEI chapter 14.4), in words. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- 1962-07-02 → July 2, 1962; 1962-07 → July 1962; - -02-22 → February 22; anything else as it is. -->
  <xsl:function name="f:date" as="xs:string">
    <xsl:param name="when" as="xs:string"/>
    <xsl:choose>
      <xsl:when test="$when castable as xs:date">
        <xsl:sequence select="f:spoken-date(xs:date($when), true(), true())"/>
      </xsl:when>
      <xsl:when test="$when castable as xs:gYearMonth">
        <xsl:sequence select="f:spoken-date(xs:date($when || '-01'), false(), true())"/>
      </xsl:when>
      <xsl:when test="$when castable as xs:gMonthDay">
        <!-- A leap year, so that February 29 is a day. -->
        <xsl:sequence select="f:spoken-date(xs:date('2000' || substring($when, 2)), true(), false())"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$when"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The dating of an element in words: @when, or @from and @to, or @notBefore and @notAfter. -->
  <xsl:function name="f:dating" as="xs:string?">
    <xsl:param name="dated" as="element()"/>
    <xsl:variable name="first" as="attribute()?" select="($dated/@when, $dated/@from, $dated/@notBefore)[1]"/>
    <xsl:variable name="last" as="attribute()?" select="($dated/@to, $dated/@notAfter)[1]"/>
    <xsl:sequence select="string-join(($first, $last) ! f:date(.), '–')[. ne '']"/>
  </xsl:function>

</xsl:stylesheet>
