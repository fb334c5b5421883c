<?xml version="1.0" encoding="UTF-8"?>
<!-- The book: its parts, in order. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xmlns="urn:cartulary:book"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:template match="/" mode="edition">
    <xsl:result-document href="book.xml" format="book">
      <book title="{$f:title}" language="{$f:language}">
        <words>
          <xsl:sequence select="$f:words-of-layouts ! fp:word(.)"/>
        </words>
        <xsl:sequence select="
          f:stated-editors() ! f:element('editor', .),
          f:title-page(),
          f:imprint(),
          f:editorial-statement(),
          f:contents(),
          f:signs(),
          f:documents(),
          f:works-cited(),
          f:indexes(),
          f:colophon()"/>
      </book>
    </xsl:result-document>
  </xsl:template>

  <xsl:variable name="f:title" as="xs:string" select="
    ($f:corpus/teiHeader/fileDesc/titleStmt/title[@type eq 'main'] ! f:reading(.),
     f:label('untitled'))[. ne ''][1]"/>

  <xsl:variable name="f:interface" as="xs:string" select="
    f:spoken($f:corpus/teiHeader/profileDesc/langUsage/language[1]/@ident)"/>

  <!-- en-US is en, for hyphenation. -->
  <xsl:variable name="f:language" as="xs:string" select="
    ($f:corpus/teiHeader/profileDesc/langUsage/language/@ident, $f:corpus/@xml:lang, 'en')[1]
    => f:language-code()"/>

  <!-- Typesetters know languages of two or three letters. -->
  <xsl:function name="f:language-code" as="xs:string">
    <xsl:param name="tag" as="xs:string?"/>
    <xsl:sequence select="
      (lower-case(tokenize($tag, '-')[1])[matches(., '^[a-z]{2,3}$')], 'und')[1]"/>
  </xsl:function>

  <!-- A word that layouts say of their own. -->
  <xsl:function name="fp:word" as="element()">
    <xsl:param name="name" as="xs:string"/>
    <word name="{$name}"><xsl:value-of select="f:label($name)"/></word>
  </xsl:function>

  <!-- An element of the book with this as its content. -->
  <xsl:function name="f:element" as="element()">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="content" as="item()*"/>
    <xsl:element name="{$name}" namespace="urn:cartulary:book">
      <xsl:sequence select="f:text-nodes($content)"/>
    </xsl:element>
  </xsl:function>

  <!-- Strings as text nodes, so that no space comes between them. -->
  <xsl:function name="f:text-nodes" as="node()*">
    <xsl:param name="content" as="item()*"/>
    <xsl:for-each select="$content">
      <xsl:choose>
        <xsl:when test=". instance of node()">
          <xsl:sequence select="."/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:value-of select="."/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:function>

</xsl:stylesheet>
