<?xml version="1.0" encoding="UTF-8"?>
<!-- Witnesses (TEI chapter 11) and printings (TEI chapter 3.12) of a document. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- Every place where the note says that something is kept, in order: the witnesses (witness), then
       what else it mentions (msDesc). -->
  <xsl:function name="f:physical-texts" as="element()*">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:sequence select="$document ! map:get($physical-texts, @xml:id)"/>
  </xsl:function>

  <xsl:variable name="physical-texts" as="map(xs:string, element()*)" select="
    f:by-document(function($document as element(TEI)) as element()* {
      $document/teiHeader/fileDesc/sourceDesc/(listWit/witness | listBibl[@type = 'related']/msDesc) })"/>

  <!-- Those that bear the text of the document itself. -->
  <xsl:function name="f:witnesses" as="element(witness)*">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:sequence select="$document ! map:get($witnesses, @xml:id)"/>
  </xsl:function>

  <xsl:variable name="witnesses" as="map(xs:string, element(witness)*)" select="
    f:by-document(function($document as element(TEI)) as element(witness)* {
      f:physical-texts($document)/self::witness[not(f:is-related(.))] })"/>

  <!-- Where other documents that the note mentions are kept: no witnesses of this one. -->
  <xsl:function name="f:related" as="element()*">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:sequence select="f:physical-texts($document)[f:is-related(.)]"/>
  </xsl:function>

  <xsl:function name="f:is-related" as="xs:boolean">
    <xsl:param name="physical-text" as="element()"/>
    <xsl:sequence select="f:description($physical-text)/@type = 'related'"/>
  </xsl:function>

  <xsl:function name="f:printings" as="element(bibl)*">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:sequence select="$document ! map:get($printings, @xml:id)"/>
  </xsl:function>

  <xsl:variable name="printings" as="map(xs:string, element(bibl)*)" select="
    f:by-document(function($document as element(TEI)) as element(bibl)* {
      $document/teiHeader/fileDesc/sourceDesc/listBibl[@type = 'printed']/bibl })"/>

  <!-- repository, collection and idno of a witness: its place in the archive, outermost first. Where
       that is not known, TEI wants a collection all the same, and it is none. -->
  <xsl:function name="f:levels" as="element()*">
    <xsl:param name="witness" as="element()"/>
    <xsl:sequence select="$witness ! map:get($levels, generate-id())"/>
  </xsl:function>

  <!-- What a person may have added before them: country, region, settlement, and what the repository is
       part of. -->
  <xsl:function name="f:situation" as="element()*">
    <xsl:param name="physical-text" as="element()"/>
    <xsl:sequence select="
      f:description($physical-text)/msIdentifier/(country | region | settlement | institution[../repository])"/>
  </xsl:function>

  <!-- By what the engine calls them: a witness that a person has added may have no xml:id. -->
  <xsl:variable name="levels" as="map(xs:string, element()*)" select="
    map:merge($documents ! TEI ! f:physical-texts(.) ! map:entry(generate-id(),
      f:description(.)/msIdentifier/(
        institution[not(../repository)] | repository | collection[not(. = $placeholders)] | idno)))"/>

  <!-- The repositories that witnesses are kept in, by their entries; a collection whose repository nobody
       names is in none. -->
  <xsl:function name="f:repositories" as="xs:string*">
    <xsl:param name="witnesses" as="element()*"/>
    <xsl:sequence select="
      distinct-values($witnesses ! f:levels(.)[1][self::repository or self::institution] ! f:entry(.))"/>
  </xsl:function>

  <!-- "Kennedy Library, National Security Files, Box 12" -->
  <xsl:function name="f:location" as="xs:string">
    <xsl:param name="witness" as="element()"/>
    <xsl:sequence select="string-join(f:levels($witness) ! f:reading(.), ', ')"/>
  </xsl:function>

  <!-- What follows the title of a printing: "2nd ed., July 2, 1962, vol. I, p. 12". -->
  <xsl:function name="f:printing-details" as="xs:string">
    <xsl:param name="printing" as="element(bibl)"/>
    <xsl:sequence select="string-join($printing/(edition | date | biblScope) ! f:unbroken(.)[. ne ''], ', ')"/>
  </xsl:function>

  <!-- The sentences and phrases of the note that tell of a witness or a printing. -->
  <xsl:function name="f:mentions" as="element(bibl)*">
    <xsl:param name="described" as="element()"/>
    <xsl:variable name="pointer" as="xs:string" select="'#' || $described/@xml:id"/>
    <xsl:sequence select="f:source-note(root($described)/TEI)/descendant::bibl[@corresp = $pointer]"/>
  </xsl:function>

</xsl:stylesheet>
