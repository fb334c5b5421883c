<?xml version="1.0" encoding="UTF-8"?>
<!-- Where the facts about a document stand in its TEI. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- The engine works out a function anew at each call. What is asked of each document many times
       is worked out once, and kept by the document's xml:id. -->
  <xsl:function name="f:by-document" as="map(xs:string, item()*)">
    <xsl:param name="fact" as="function(*)"/>
    <xsl:sequence select="map:merge($documents ! TEI ! map:entry(string(@xml:id), $fact(.)))"/>
  </xsl:function>

  <!-- The main title of a document. -->
  <xsl:function name="f:title" as="xs:string">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:sequence select="$document ! string(map:get($titles, @xml:id))"/>
  </xsl:function>

  <xsl:variable name="titles" as="map(xs:string, xs:string)" select="f:by-document(f:main-title#1)"/>

  <!-- "Lima, May 3, 1962": where and when a document was written, by its head or dateline. -->
  <xsl:function name="f:written" as="xs:string">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:variable name="creation" as="element(creation)?" select="$document/teiHeader/profileDesc/creation"/>
    <xsl:sequence select="string-join(($creation/placeName[1], $creation/date[1]) ! f:reading(.), ', ')"/>
  </xsl:function>

  <!-- The first day on which it may have been written, by which documents are put in order. -->
  <xsl:function name="f:chronology" as="xs:string">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:variable name="date" as="element(date)?" select="$document/teiHeader/profileDesc/creation/date[1]"/>
    <xsl:sequence select="string(($date/@when, $date/@from, $date/@notBefore, $date/@notAfter)[1])"/>
  </xsl:function>

  <!-- The main title of a document or of the edition, as its header has it. -->
  <xsl:function name="f:main-title" as="xs:string">
    <xsl:param name="text" as="element()"/>
    <xsl:variable name="titles" as="element(title)*" select="$text/teiHeader/fileDesc/titleStmt/title"/>
    <xsl:variable name="main" as="element(title)*" select="$titles[@type = 'main']"/>
    <xsl:sequence select="f:reading(if ($main) then $main[1] else $titles[1])"/>
  </xsl:function>

  <!-- The source note; a document may have none. -->
  <xsl:function name="f:source-note" as="element(note)?">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:sequence select="$document ! map:get($source-notes, @xml:id)"/>
  </xsl:function>

  <xsl:variable name="source-notes" as="map(xs:string, element(note)?)" select="
    f:by-document(function($document as element(TEI)) as element(note)? {
      $document/text/body/div/note[@type = 'source'][1] })"/>

  <xsl:function name="f:kind" as="xs:string?">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:sequence select="$document ! map:get($document-kinds, @xml:id)"/>
  </xsl:function>

  <xsl:variable name="document-kinds" as="map(xs:string, xs:string?)" select="
    f:by-document(function($document as element(TEI)) as xs:string? {
      f:keywords($document, 'document-kinds')[1] ! f:reading(.) })"/>

  <!-- The security markings of the base text, in order. -->
  <xsl:function name="f:markings" as="element(term)*">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:sequence select="$document ! map:get($markings, @xml:id)"/>
  </xsl:function>

  <xsl:variable name="markings" as="map(xs:string, element(term)*)" select="
    f:by-document(f:keywords(?, 'security-markings'))"/>

  <xsl:function name="f:keywords" as="element(term)*">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:param name="taxonomy" as="xs:string"/>
    <xsl:sequence select="
      $document/teiHeader/profileDesc/textClass/keywords[ends-with(@scheme, '#' || $taxonomy)]/term"/>
  </xsl:function>

  <!-- Senders (sent) or recipients (received); the second without those who had a copy of it. -->
  <xsl:function name="f:correspondents" as="element()*">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:param name="action" as="xs:string"/>
    <xsl:sequence select="
      $document/teiHeader/profileDesc/correspDesc/correspAction[@type = $action][not(@subtype)]/(persName | orgName)"/>
  </xsl:function>

  <!-- Every person and body that the header names. -->
  <xsl:function name="f:header-names" as="element()*">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:sequence select="$document ! map:get($header-names, @xml:id)"/>
  </xsl:function>

  <xsl:variable name="header-names" as="map(xs:string, element()*)" select="
    f:by-document(function($document as element(TEI)) as element()* {
      $document/teiHeader/profileDesc ! (descendant::persName | descendant::orgName) })"/>

</xsl:stylesheet>
