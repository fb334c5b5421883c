<?xml version="1.0" encoding="UTF-8"?>
<!-- The index: InDesign has one, in which each index of the book is a topic of the first level. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xpath-default-namespace="urn:cartulary:book">

  <xsl:function name="f:topics" as="element()?">
    <xsl:param name="book" as="element(book)"/>
    <xsl:if test="$book/index">
      <Index Self="index"><xsl:sequence select="$book/index ! fp:topic(., 'index')"/></Index>
    </xsl:if>
  </xsl:function>

  <!-- A topic is called by all topics that it stands under: indexTopicnIndex of PersonsTopicnRusk. -->
  <xsl:function name="fp:topic" as="element()">
    <xsl:param name="topic" as="element()"/>
    <xsl:param name="above" as="xs:string"/>
    <xsl:variable name="id" as="xs:string" select="$above || fp:step($topic)"/>
    <Topic Self="{$id}" SortOrder="" Name="{$topic/(@name, @title)[1]}">
      <xsl:sequence select="$topic/entry ! fp:topic(., $id)"/>
    </Topic>
  </xsl:function>

  <xsl:function name="fp:step" as="xs:string">
    <xsl:param name="topic" as="element()"/>
    <xsl:sequence select="'Topicn' || $topic/(@name, @title)[1]"/>
  </xsl:function>

  <xsl:key name="entry" match="index//entry" use="@key"/>

  <!-- The marker of an entry at a mention; none where no index has it. -->
  <xsl:function name="f:index-marker" as="element()?">
    <xsl:param name="mention" as="element()"/>
    <xsl:for-each select="key('entry', $mention/@key, root($mention))[1]">
      <xsl:variable name="topic" as="xs:string" select="
        'index' || string-join(ancestor-or-self::*[self::entry or self::index] ! fp:step(.))"/>
      <xsl:variable name="number" as="xs:integer" select="$fp:mentions(generate-id($mention))"/>
      <PageReference Self="mention-{$number}" PageReferenceType="CurrentPage"
        ReferencedTopic="{$topic}" PageNumberStyleOverride="n"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:variable name="fp:mentions" as="map(xs:string, xs:integer)"
    select="f:numbers(/book/documents//*[@key])"/>

</xsl:stylesheet>
