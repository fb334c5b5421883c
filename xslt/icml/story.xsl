<?xml version="1.0" encoding="UTF-8"?>
<!-- The story, and what it leads to. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xpath-default-namespace="urn:cartulary:book">

  <xsl:template match="/" mode="edition">
    <xsl:result-document href="edition.icml" format="icml">
      <xsl:processing-instruction name="aid">style="50" type="snippet" readerVersion="6.0" featureSet="513" product="8.0(370)"</xsl:processing-instruction>
      <xsl:processing-instruction name="aid">SnippetType="InCopyInterchange"</xsl:processing-instruction>
      <Document DOMVersion="8.0" Self="edition">
        <xsl:sequence select="f:character-styles(), f:paragraph-styles(), f:topics(book)"/>
        <Story Self="story" TrackChanges="false" StoryTitle="{book/@title}" AppliedTOCStyle="n"
          AppliedNamedGrid="n">
          <StoryPreference OpticalMarginAlignment="true" OpticalMarginSize="12"/>
          <xsl:apply-templates mode="part"
            select="book/(title-page | imprint | section | documents | bibliography | colophon)"/>
        </Story>
        <xsl:sequence select="$fp:links ! fp:link(.)"/>
      </Document>
    </xsl:result-document>
  </xsl:template>

  <!-- What leads somewhere: to a document of the book, or to an address on the web. -->
  <xsl:variable name="fp:links" as="element()*"
    select="/book/documents//(crossref | pointer | web-link)"/>

  <xsl:variable name="fp:link-numbers" as="map(xs:string, xs:integer)" select="f:numbers($fp:links)"/>

  <xsl:function name="f:link-id" as="xs:string">
    <xsl:param name="link" as="element()"/>
    <xsl:sequence select="'link-' || $fp:link-numbers(generate-id($link))"/>
  </xsl:function>

  <!-- Destinations are told from each other by a number too. -->
  <xsl:function name="f:destination-key" as="xs:integer">
    <xsl:param name="document" as="element(document)"/>
    <xsl:sequence select="$fp:document-numbers(generate-id($document))"/>
  </xsl:function>

  <xsl:variable name="fp:document-numbers" as="map(xs:string, xs:integer)"
    select="f:numbers(/book/documents/document)"/>

  <xsl:key name="document" match="document" use="@id"/>

  <xsl:function name="fp:link" as="element()+">
    <xsl:param name="link" as="element()"/>
    <xsl:variable name="id" as="xs:string" select="f:link-id($link)"/>
    <xsl:variable name="target" as="element(document)?"
      select="key('document', $link/@to, root($link))[1]"/>
    <xsl:variable name="web" as="xs:string" select="'HyperlinkURLDestination/' || $id"/>
    <xsl:if test="empty($target)">
      <HyperlinkURLDestination Self="{$web}" Name="{$id}" DestinationURL="{$link/@address}"
        Hidden="true"/>
    </xsl:if>
    <Hyperlink Self="Hyperlink/{$id}" Name="{$id}" Source="HyperlinkTextSource/{$id}" Visible="false"
      DestinationUniqueKey="{($target ! f:destination-key(.), 1000000 + $fp:link-numbers(generate-id($link)))[1]}">
      <Properties>
        <Destination type="object">
          <xsl:value-of select="($target ! ('HyperlinkTextDestination/' || @id), $web)[1]"/>
        </Destination>
      </Properties>
    </Hyperlink>
  </xsl:function>

</xsl:stylesheet>
