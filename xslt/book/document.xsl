<?xml version="1.0" encoding="UTF-8"?>
<!-- One document: number, head, source note, text, apparatus. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xmlns="urn:cartulary:book"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:function name="f:documents" as="element()">
    <documents title="{f:label('documents')}">
      <xsl:sequence select="$documents ! fp:document(TEI)"/>
    </documents>
  </xsl:function>

  <!-- @letters is how long the note is. -->
  <xsl:function name="fp:document" as="element()">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:variable name="div" as="element(div)?" select="$document/text/body/div"/>
    <xsl:variable name="language" as="xs:string" select="f:language-code($document/@xml:lang)"/>
    <document id="{$document/@xml:id}" number="{$document/@n}"
      letters="{string-length($div/note[@type eq 'source'])}">
      <xsl:if test="$language ne $f:language">
        <xsl:attribute name="language" select="$language"/>
      </xsl:if>
      <xsl:for-each select="$div/head">
        <head><xsl:sequence select="f:inline(node())"/></head>
        <xsl:for-each select="descendant::note[not(ancestor::note)]">
          <editorial-note><xsl:sequence select="f:inline(node())"/></editorial-note>
        </xsl:for-each>
      </xsl:for-each>
      <xsl:sequence select="fp:bodies($div), f:apparatus($document)"/>
    </document>
  </xsl:function>

  <!-- The note, and runs of the paragraphs that are not its note, as they follow each other. -->
  <xsl:function name="fp:bodies" as="element()*">
    <xsl:param name="div" as="element(div)?"/>
    <xsl:for-each-group select="$div/(* except head)"
      group-adjacent="if (self::p) then 'text' else generate-id()">
      <xsl:choose>
        <xsl:when test="self::note[@type eq 'source']">
          <note>
            <xsl:sequence select="p ! f:element('paragraph', fp:sentences(.))"/>
          </note>
        </xsl:when>
        <xsl:when test="self::note">
          <editorial-note><xsl:sequence select="f:inline(node())"/></editorial-note>
        </xsl:when>
        <xsl:otherwise>
          <text>
            <xsl:sequence select="current-group() ! f:element('paragraph', f:inline(node()))"/>
          </text>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:function>

  <!-- The sentences of a paragraph of the note, and what stands between them. -->
  <xsl:function name="fp:sentences" as="node()*">
    <xsl:param name="paragraph" as="element(p)"/>
    <xsl:for-each select="$paragraph/node()">
      <xsl:choose>
        <xsl:when test="self::seg">
          <sentence kind="{@type}"><xsl:sequence select="f:inline(.)"/></sentence>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="f:inline(.)"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:function>

</xsl:stylesheet>
