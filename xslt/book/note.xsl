<?xml version="1.0" encoding="UTF-8"?>
<!-- Running text: what each element of a note is to the reader of a book. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xmlns="urn:cartulary:book"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:mode name="inline" on-no-match="fail" on-multiple-match="fail"/>

  <!-- What the book has of nodes of TEI. -->
  <xsl:function name="f:inline" as="node()*">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:apply-templates select="$nodes" mode="inline"/>
  </xsl:function>

  <!-- A name of the book with the entry of an index that it leads to. -->
  <xsl:function name="f:mention" as="element()">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="name" as="element()"/>
    <xsl:param name="key" as="xs:string?"/>
    <xsl:element name="{$kind}" namespace="urn:cartulary:book">
      <xsl:if test="exists($key)">
        <xsl:attribute name="key" select="$key"/>
      </xsl:if>
      <xsl:sequence select="f:inline($name/node())"/>
    </xsl:element>
  </xsl:function>

  <!-- A text; in the first of a note, the word that opens it is told apart: "Source:". It is asked
       for here, because a pattern with a condition costs more than all the rest of the rule. -->
  <xsl:template match="text()" mode="inline" as="node()*">
    <xsl:choose>
      <xsl:when test="starts-with(., 'Source:') and fp:opens-note(.)">
        <lead>Source:</lead>
        <xsl:value-of select="substring-after(f:set(.), 'Source:')"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="f:set(.)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:function name="fp:opens-note" as="xs:boolean">
    <xsl:param name="text" as="text()"/>
    <xsl:sequence select="
      $text is $text/ancestor::note[@type eq 'source']/p[1]/seg[1]/text()[1]"/>
  </xsl:function>

  <!-- Words in another language, for hyphenation and for those who listen to the book. -->
  <xsl:template match="*[@xml:lang]" mode="inline" priority="2" as="element()">
    <in-language code="{f:language-code(@xml:lang)}"><xsl:next-match/></in-language>
  </xsl:template>

  <xsl:template match="comment() | processing-instruction()" mode="inline" as="node()*"/>

  <xsl:template match="seg | bibl | edition | time | date | roleName" mode="inline" as="node()*">
    <xsl:sequence select="f:inline(node())"/>
  </xsl:template>

  <!-- What says in its attributes alone what it means. -->
  <xsl:template match="(time | date)[not(node())]" mode="inline" priority="1" as="node()*">
    <xsl:sequence select="f:text-nodes(f:wording(.))"/>
  </xsl:template>

  <xsl:template match="seg[@type eq 'unparsed']" mode="inline" priority="1" as="element()">
    <unparsed><xsl:sequence select="f:inline(node())"/></unparsed>
  </xsl:template>

  <xsl:template match="bibl[@type eq 'archival']" mode="inline" priority="1" as="element()">
    <location><xsl:sequence select="f:inline(node())"/></location>
  </xsl:template>

  <!-- A repository has an entry where the registers know it, under the name of its witness. -->
  <xsl:template match="bibl[@type eq 'archival']/orgName" mode="inline" priority="1"
    as="element()">
    <xsl:variable name="repository" as="element(repository)?"
      select="f:follow(../@corresp)//msIdentifier/repository"/>
    <xsl:sequence select="f:mention('repository', ., f:entry(($repository, .)[1]))"/>
  </xsl:template>

  <!-- The outermost collection has an entry. In the header a date may be added to its name, which
       the note has after it: "Memoranda of Conversation, Jan–Mar 1963". -->
  <xsl:template match="rs[@type eq 'collection']" mode="inline" as="element()">
    <xsl:variable name="location" as="element(msIdentifier)?"
      select="f:follow(../@corresp)//msIdentifier"/>
    <xsl:variable name="outermost" as="xs:boolean"
      select="exists($location/collection[1][starts-with(f:reading(.) || ',', f:reading(current()) || ',')])"/>
    <xsl:sequence
      select="f:mention('collection', ., $location[$outermost] ! f:collection-entry(.))"/>
  </xsl:template>

  <xsl:template match="idno" mode="inline" as="element()">
    <identifier>
      <xsl:for-each select="@type"><xsl:attribute name="kind" select="."/></xsl:for-each>
      <xsl:sequence select="f:inline(node())"/>
    </identifier>
  </xsl:template>

  <xsl:template match="ref[@type eq 'ibid']" mode="inline" as="element()">
    <ibid><xsl:sequence select="f:inline(node())"/></ibid>
  </xsl:template>

  <xsl:template match="ref[@type eq 'document']" mode="inline" as="node()*">
    <xsl:variable name="ids" as="xs:string*" select="f:printed-documents(.) ! string(@xml:id)"/>
    <xsl:sequence select="
      if (empty($ids)) then f:inline(node()) else fp:links('crossref', 'to', $ids, f:inline(node()))"/>
  </xsl:template>

  <!-- Addresses on the web. -->
  <xsl:template match="ref[@target][not(@type)]" mode="inline" as="node()*">
    <xsl:variable name="words" as="node()*" select="
      if (exists(node())) then f:inline(node()) else f:text-nodes(tokenize(@target)[1])"/>
    <xsl:sequence select="fp:links('web-link', 'address', tokenize(@target), $words)"/>
  </xsl:template>

  <!-- The words lead to the first of what a pointer names, and a number behind them to each other. -->
  <xsl:function name="fp:links" as="node()*">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="attribute" as="xs:string"/>
    <xsl:param name="targets" as="xs:string*"/>
    <xsl:param name="words" as="node()*"/>
    <xsl:for-each select="$targets">
      <xsl:variable name="place" as="xs:integer" select="position()"/>
      <xsl:if test="$place gt 1">
        <xsl:value-of select="'&#xA0;'"/>
      </xsl:if>
      <xsl:element name="{$kind}" namespace="urn:cartulary:book">
        <xsl:attribute name="{$attribute}" select="."/>
        <xsl:sequence select="if ($place eq 1) then $words else f:text-nodes('[' || $place || ']')"/>
      </xsl:element>
    </xsl:for-each>
  </xsl:function>

  <xsl:template match="term" mode="inline" as="element()">
    <marking>
      <xsl:for-each select="@type"><xsl:attribute name="kind" select="."/></xsl:for-each>
      <xsl:sequence select="f:inline(node())"/>
    </marking>
  </xsl:template>

  <!-- A work; in a printing, its entry is that of the header's description. -->
  <xsl:template match="title" mode="inline" as="element()">
    <xsl:variable name="described" as="element(title)?"
      select="parent::bibl ! f:follow(@corresp)/title[f:reading(.) eq f:reading(current())][1]"/>
    <xsl:sequence select="f:mention('work', ., f:entry((.[@ref], $described, .)[1]))"/>
  </xsl:template>

  <xsl:template match="author" mode="inline" as="element()">
    <xsl:sequence select="f:mention('author', ., f:entry(.))"/>
  </xsl:template>

  <xsl:template match="persName" mode="inline" as="element()">
    <xsl:sequence select="f:mention('person', ., f:entry(.))"/>
  </xsl:template>

  <xsl:template match="orgName" mode="inline" as="element()">
    <xsl:sequence select="f:mention('corporate', ., f:entry(.))"/>
  </xsl:template>

  <xsl:template match="placeName" mode="inline" as="element()">
    <xsl:sequence select="f:mention('place', ., f:entry(.))"/>
  </xsl:template>

  <xsl:template match="biblScope" mode="inline" as="element()">
    <scope>
      <xsl:for-each select="@unit"><xsl:attribute name="unit" select="."/></xsl:for-each>
      <xsl:sequence select="if (exists(node())) then f:inline(node()) else f:text-nodes(f:wording(.))"/>
    </scope>
  </xsl:template>

  <xsl:template match="q" mode="inline" as="element()">
    <quoted><xsl:sequence select="f:inline(node())"/></quoted>
  </xsl:template>

</xsl:stylesheet>
