<?xml version="1.0" encoding="UTF-8"?>
<!-- Numbers of elements, worked out once: to count what stands before each takes far longer. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xpath-default-namespace="urn:cartulary:book">

  <!-- The number of each element, by what the engine calls it. -->
  <xsl:function name="f:numbers" as="map(xs:string, xs:integer)">
    <xsl:param name="elements" as="element()*"/>
    <xsl:map>
      <xsl:for-each select="$elements">
        <xsl:map-entry key="generate-id()" select="position()"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:function>

</xsl:stylesheet>
