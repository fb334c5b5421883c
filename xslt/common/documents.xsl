<?xml version="1.0" encoding="UTF-8"?>
<!-- Where the facts about a document stand in its TEI. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- The main title of a document. It is asked for wherever the document is named. -->
  <xsl:function name="f:title" as="xs:string">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:sequence select="$titles($document/@xml:id)"/>
  </xsl:function>

  <xsl:variable name="titles" as="map(xs:string, xs:string)" select="
    map:merge($documents ! TEI ! map:entry(string(@xml:id), f:main-title(.)))"/>

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
    <xsl:sequence select="$document/text/body/div/note[@type = 'source'][1]"/>
  </xsl:function>

  <xsl:function name="f:kind" as="xs:string?">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:sequence select="
      f:keywords($document, 'document-kinds')[1] ! f:reading(.)"/>
  </xsl:function>

  <!-- The security markings of the base text, in order. -->
  <xsl:function name="f:markings" as="element(term)*">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:sequence select="f:keywords($document, 'security-markings')"/>
  </xsl:function>

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

  <!-- Those to whom it was also sent (info) or had a copy (copy). -->
  <xsl:function name="f:also-received" as="element()*">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:param name="subtype" as="xs:string"/>
    <xsl:sequence select="
      $document/teiHeader/profileDesc/correspDesc/correspAction[@type = 'received'][@subtype = $subtype]/(persName | orgName | placeName)"/>
  </xsl:function>

</xsl:stylesheet>
