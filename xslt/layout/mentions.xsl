<?xml version="1.0" encoding="UTF-8"?>
<!-- Where the documents mention what an index lists. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="urn:cartulary:book">

  <xsl:key name="mention" match="document//*[@key]" use="@key"/>

  <!-- The first mention of an entry in each document that names it. -->
  <xsl:function name="f:first-mentions" as="element()*">
    <xsl:param name="entry" as="element(entry)"/>
    <xsl:for-each-group select="key('mention', $entry/@key, root($entry))"
      group-adjacent="string(ancestor::document/@id)">
      <xsl:sequence select="current-group()[1]"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- The mentions that an entry lists: those of a repository leave out the documents that a
       collection under it lists. -->
  <xsl:function name="f:listed-mentions" as="element()*">
    <xsl:param name="entry" as="element(entry)"/>
    <xsl:variable name="below" as="xs:string*"
      select="$entry//entry ! f:first-mentions(.)/ancestor::document/@id ! string(.)"/>
    <xsl:sequence select="f:first-mentions($entry)[not(ancestor::document/@id = $below)]"/>
  </xsl:function>

  <!-- The number of each entry of the indexes, by its key. -->
  <xsl:variable name="entry-numbers" as="map(xs:string, xs:integer)">
    <xsl:map>
      <xsl:for-each-group select="/book/index//entry" group-by="@key">
        <xsl:map-entry key="string(@key)" select="position()"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <!-- What the first mention of an entry in a document is called: d31.i7. -->
  <xsl:function name="f:mention-id" as="xs:string?">
    <xsl:param name="mention" as="element()"/>
    <xsl:variable name="document" as="element(document)?" select="$mention/ancestor::document"/>
    <xsl:variable name="number" as="xs:integer?" select="$entry-numbers($mention/@key)"/>
    <xsl:variable name="is-first" as="xs:boolean" select="
      exists($number) and exists($document)
      and $mention is key('mention', $mention/@key, $document)[1]"/>
    <xsl:sequence select="($document/@id || '.i' || $number)[$is-first]"/>
  </xsl:function>

</xsl:stylesheet>
