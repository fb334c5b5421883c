<?xml version="1.0" encoding="UTF-8"?>
<!-- The files of the publication. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xmlns:epub="http://www.idpf.org/2007/ops"
  xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="urn:cartulary:book">

  <!-- So many documents stand in one file: readers load one at a time. -->
  <xsl:variable name="documents-in-file" as="xs:integer" select="25"/>

  <!-- The parts of the book that are files of their own, in reading order. -->
  <xsl:variable name="parts" as="element()*">
    <xsl:for-each select="/book">
      <xsl:sequence select="
        title-page, imprint, section[@id eq 'editorial-statement'], contents,
        section[@id eq 'signs'], documents/document[position() mod $documents-in-file eq 1],
        bibliography, index, colophon"/>
    </xsl:for-each>
  </xsl:variable>

  <!-- The file that a part is: documents-2.xhtml. -->
  <xsl:function name="f:file" as="xs:string">
    <xsl:param name="part" as="element()"/>
    <xsl:sequence select="(
      if ($part/self::document) then
        'documents-' || (count($part/preceding-sibling::document) idiv $documents-in-file + 1)
      else if ($part/self::contents) then 'contents'
      else ($part/@id, local-name($part))[1]) || '.xhtml'"/>
  </xsl:function>

  <!-- The file of each document, by its identifier. -->
  <xsl:variable name="files" as="map(xs:string, xs:string)">
    <xsl:map>
      <xsl:for-each select="/book/documents/document">
        <xsl:map-entry key="string(@id)" select="f:file(.)"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <xsl:template match="/" mode="edition">
    <xsl:result-document href="EPUB/package.opf" format="xhtml">
      <xsl:sequence select="f:package-document(book)"/>
    </xsl:result-document>
    <xsl:for-each select="$parts">
      <xsl:result-document href="EPUB/{f:file(.)}" format="xhtml">
        <xsl:apply-templates select="." mode="page"/>
      </xsl:result-document>
    </xsl:for-each>
  </xsl:template>

  <!-- One file of the publication. -->
  <xsl:mode name="page" on-no-match="fail"/>

  <!-- A page with this as its title and its body. -->
  <xsl:function name="f:page" as="element()">
    <xsl:param name="book" as="element(book)"/>
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="body" as="element()*"/>
    <html lang="{$book/@language}" xml:lang="{$book/@language}">
      <head>
        <meta charset="utf-8"/>
        <title><xsl:value-of select="$title"/></title>
        <link rel="stylesheet" type="text/css" href="book.css"/>
      </head>
      <body><xsl:sequence select="$body"/></body>
    </html>
  </xsl:function>

</xsl:stylesheet>
