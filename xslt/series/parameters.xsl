<?xml version="1.0" encoding="UTF-8"?>
<!-- What the stylesheet is given, and what is worked out from it once. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- The editions, each a teiCorpus with header and registers, in order. An entry that documents name
       has @documents of urn:cartulary:series: how many they are. -->
  <xsl:param name="volumes" as="document-node()*" select="()"/>

  <!-- JSON: {name, documents, files} for each of them. -->
  <xsl:param name="facts" as="xs:string" select="'[]'"/>

  <!-- Empty where they are not stated. -->
  <xsl:param name="series-title" as="xs:string" select="''"/>
  <xsl:param name="series-publisher" as="xs:string" select="''"/>

  <xsl:variable name="title" as="xs:string" select="
    if ($series-title eq '') then f:words('all-editions') else $series-title"/>

  <!-- The language of the first edition is that of the words around all. -->
  <xsl:variable name="f:interface" as="xs:string" select="
    f:spoken($volumes[1]/teiCorpus/teiHeader/profileDesc/langUsage/language[1]/@ident)"/>

  <xsl:variable name="all-facts" as="map(*)*" select="parse-json($facts)?*"/>

  <xsl:variable name="facts-of" as="map(xs:string, map(*))" select="
    map:merge(for $n in 1 to count($volumes)
      return map:entry(generate-id($volumes[$n]), $all-facts[$n]))"/>

  <!-- The facts of the edition that a node stands in. -->
  <xsl:function name="f:facts" as="map(*)">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="$facts-of(generate-id(root($node)))"/>
  </xsl:function>

  <!-- A file of the edition that a node stands in, from the start page; nothing where there is none. -->
  <xsl:function name="f:file" as="xs:string?">
    <xsl:param name="node" as="node()"/>
    <xsl:param name="path" as="xs:string"/>
    <xsl:variable name="facts" as="map(*)" select="f:facts($node)"/>
    <xsl:sequence select="(encode-for-uri($facts?name) || '/' || $path)[$facts?files?* = $path]"/>
  </xsl:function>

</xsl:stylesheet>
