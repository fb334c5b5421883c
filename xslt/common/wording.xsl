<?xml version="1.0" encoding="UTF-8"?>
<!-- The words of elements that may say in attributes alone what they mean: dates, parts of works. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:function name="f:wording" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="reading" as="xs:string" select="f:reading($element)"/>
    <xsl:sequence select="
      if ($reading ne '') then $reading
      else string(($element/self::date ! f:dating(.), $element/self::time/@when, $element/self::biblScope ! f:scope(.))[1])"/>
  </xsl:function>

  <!-- "pp. 4–9", "vol. II": a part of a work by its unit and its number. -->
  <xsl:function name="f:scope" as="xs:string?">
    <xsl:param name="scope" as="element(biblScope)"/>
    <xsl:variable name="first" as="xs:string?" select="($scope/@from, $scope/@n)[1]"/>
    <xsl:variable name="last" as="xs:string?" select="$scope/@to[not(. = $first)]"/>
    <xsl:variable name="unit" as="xs:string" select="string($scope/@unit) || 's'[exists($last)]"/>
    <xsl:sequence select="
      string-join(($scope-words($unit) ! f:spoken-term(.), string-join(($first, $last), '–')), ' ')[exists(($first, $last))]"/>
  </xsl:function>

  <!-- biblScope/@unit before a number. -->
  <xsl:variable name="scope-words" as="map(xs:string, xs:string)" select="map {
    'volume': 'vol.',
    'page': 'p.',
    'pages': 'pp.',
    'document': 'Document',
    'part': 'pt.',
    'issue': 'no.'
  }"/>

</xsl:stylesheet>
