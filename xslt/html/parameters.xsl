<?xml version="1.0" encoding="UTF-8"?>
<!-- What the stylesheet is given beside the TEI, and what is worked out from it once. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- What the files of the documents contain, in the same order. -->
  <xsl:param name="texts" as="xs:string*" select="()"/>

  <!-- Where the edition is published, with a slash at its end; empty where that is not known. -->
  <xsl:param name="base-url" as="xs:string" select="''"/>

  <!-- JSON: an array of {document?, id, severity, wording, help, line?, column?}. -->
  <xsl:param name="messages" as="xs:string" select="'[]'"/>

  <!-- Which pages to make: "all", those of "documents" alone, or those of the "edition" alone. -->
  <xsl:param name="scope" as="xs:string" select="'all'"/>

  <!-- The documents, by xml:id, whose pages are made where the scope is "documents". -->
  <xsl:param name="wanted" as="xs:string*" select="()"/>

  <!-- The files of the edition beside its pages, by path from the folder of the edition. -->
  <xsl:param name="downloads" as="xs:string*" select="()"/>

  <xsl:variable name="edition" as="element(teiCorpus)" select="/teiCorpus"/>

  <!-- The language of the words around the notes. -->
  <xsl:variable name="f:interface" as="xs:string" select="
    f:spoken($edition/teiHeader/profileDesc/langUsage/language[1]/@ident)"/>

  <!-- What the convention calls its identifiers, by @type. -->
  <xsl:variable name="named-identifiers" as="map(xs:string, xs:string)" select="
    map:merge($edition/teiHeader/encodingDesc/classDecl/taxonomy[@xml:id eq 'identifier-schemes']/category
      ! map:entry(replace(@xml:id, '^scheme\.', ''), string(catDesc)))"/>

  <xsl:function name="f:identifier-type" as="xs:string">
    <xsl:param name="type" as="xs:string?"/>
    <xsl:sequence select="f:label(
      if (exists($type ! $identifier-types(.))) then $identifier-types else $named-identifiers, $type)"/>
  </xsl:function>

  <xsl:variable name="all-messages" as="map(*)*" select="parse-json($messages)?*"/>

  <!-- The base URL, its slash made sure of. -->
  <xsl:variable name="base" as="xs:string" select="
    if ($base-url eq '' or ends-with($base-url, '/')) then $base-url else $base-url || '/'"/>

  <!-- Which documents refer to a document, by its xml:id. -->
  <xsl:variable name="referring" as="map(xs:string, element(TEI)*)">
    <xsl:map>
      <xsl:for-each-group select="$documents ! descendant::ref[@type = 'document'][@target]"
        group-by="f:targets(@target)">
        <xsl:map-entry key="current-grouping-key()" select="current-group()/root()/TEI"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <xsl:variable name="by-id" as="map(xs:string, element(TEI))" select="
    map:merge($documents/TEI ! map:entry(string(@xml:id), .))"/>

  <!-- The page of a document: d37.html -->
  <xsl:function name="f:page" as="xs:string">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:sequence select="$document ! (encode-for-uri(@xml:id) || '.html')"/>
  </xsl:function>

</xsl:stylesheet>
