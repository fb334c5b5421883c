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
      letters="{string-length($div/note[@type eq 'source'])}" contents="{fp:line-of-contents($document)}">
      <xsl:for-each select="$fp:opened-years(string($document/@xml:id))">
        <xsl:attribute name="year" select="."/>
      </xsl:for-each>
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

  <!-- From how many documents on the contents are divided by years. -->
  <xsl:variable name="fp:long-contents" as="xs:integer" select="60"/>

  <xsl:function name="fp:date-of" as="element(date)?">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:sequence select="$document/teiHeader/profileDesc/creation/date[1]"/>
  </xsl:function>

  <!-- The head, with the day of the document where the head does not give it:
       Telegram From the Department of State to the Embassy in France, January 18, 1962 -->
  <xsl:function name="fp:line-of-contents" as="xs:string">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:variable name="head" as="element(head)?" select="$document/text/body/div/head[1]"/>
    <xsl:variable name="day" as="xs:string?" select="
      fp:date-of($document)[empty($head//date)] ! f:dating(.)"/>
    <xsl:variable name="words" as="xs:string?" select="$head ! f:reading(.)"/>
    <xsl:sequence select="string-join(($words, $day[not(contains($words, .))]), ', ')"/>
  </xsl:function>

  <!-- In long contents, the year that begins with a document, by its id. -->
  <xsl:variable name="fp:opened-years" as="map(xs:string, xs:string)">
    <xsl:variable name="dated" as="element(TEI)*" select="$documents/TEI[fp:year(.)]"/>
    <xsl:variable name="years" as="xs:string*" select="$dated ! fp:year(.)"/>
    <xsl:map>
      <xsl:if test="count($documents) ge $fp:long-contents">
        <xsl:for-each select="$dated">
          <xsl:variable name="here" as="xs:integer" select="position()"/>
          <xsl:if test="not($years[$here] = $years[$here - 1])">
            <xsl:map-entry key="string(@xml:id)" select="$years[$here]"/>
          </xsl:if>
        </xsl:for-each>
      </xsl:if>
    </xsl:map>
  </xsl:variable>

  <xsl:function name="fp:year" as="xs:string?">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:sequence select="
      fp:date-of($document)/(@when, @from, @notBefore)[matches(., '^\d{4}')][1] ! substring(., 1, 4)"/>
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
