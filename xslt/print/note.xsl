<?xml version="1.0" encoding="UTF-8"?>
<!-- Running text: what each element of a note is to the printer. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:mode name="inline" on-no-match="fail" on-multiple-match="fail"/>

  <!-- The Typst expressions of a node. -->
  <xsl:function name="f:inline" as="xs:string*">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:apply-templates select="$nodes" mode="inline"/>
  </xsl:function>

  <!-- The content of an element as one expression. -->
  <xsl:function name="f:content" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="f:block(f:inline($element/node()))"/>
  </xsl:function>

  <!-- name("…", key: "agent.rusk") -->
  <xsl:function name="f:mention" as="xs:string">
    <xsl:param name="function" as="xs:string"/>
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="
      f:call($function, (f:content($name), f:named('key', f:literal(f:entry($name)))))"/>
  </xsl:function>

  <!-- A text; in the first of a note, the word that opens it is told apart: "Source:". It is asked
       for here, because a pattern with a condition costs more than all the rest of the rule. -->
  <xsl:template match="text()" mode="inline" as="xs:string+">
    <xsl:sequence select="
      if (starts-with(., 'Source:') and fp:opens-note(.))
        then (f:call('lead', '&quot;Source:&quot;'), f:literal(substring-after(f:set(.), 'Source:')))
      else f:literal(f:set(.))"/>
  </xsl:template>

  <xsl:function name="fp:opens-note" as="xs:boolean">
    <xsl:param name="text" as="text()"/>
    <xsl:sequence select="
      $text is $text/ancestor::note[@type eq 'source']/p[1]/seg[1]/text()[1]"/>
  </xsl:function>

  <!-- Words in another language, for hyphenation and for those who listen to the book. -->
  <xsl:template match="*[@xml:lang]" mode="inline" priority="2" as="xs:string">
    <xsl:variable name="content" as="xs:string*"><xsl:next-match/></xsl:variable>
    <xsl:sequence select="f:call('in-language', (
      f:literal(f:language-code(@xml:lang)), f:block($content)))"/>
  </xsl:template>

  <xsl:template match="comment() | processing-instruction()" mode="inline" as="xs:string*"/>

  <xsl:template match="seg | bibl | edition | time | date" mode="inline" as="xs:string*">
    <xsl:sequence select="f:inline(node())"/>
  </xsl:template>

  <xsl:template match="seg[@type eq 'unparsed']" mode="inline" priority="1" as="xs:string">
    <xsl:sequence select="f:call('unparsed', f:content(.))"/>
  </xsl:template>

  <xsl:template match="bibl[@type eq 'archival']" mode="inline" priority="1" as="xs:string">
    <xsl:sequence select="f:call('location', f:content(.))"/>
  </xsl:template>

  <!-- A repository has an entry where the registers know it, under the name of its witness. -->
  <xsl:template match="bibl[@type eq 'archival']/orgName" mode="inline" priority="1" as="xs:string">
    <xsl:variable name="repository" as="element(repository)?"
      select="f:follow(../@corresp)//msIdentifier/repository"/>
    <xsl:sequence select="f:call('repository', (
      f:content(.),
      f:named('key', ($repository, .)[1] ! f:literal(f:entry(.)))))"/>
  </xsl:template>

  <!-- The outermost collection has an entry. In the header a date may be added to its name, which
       the note has after it: "Memoranda of Conversation, Jan–Mar 1963". -->
  <xsl:template match="rs[@type eq 'collection']" mode="inline" as="xs:string">
    <xsl:variable name="location" as="element(msIdentifier)?"
      select="f:follow(../@corresp)//msIdentifier"/>
    <xsl:variable name="outermost" as="xs:boolean"
      select="$location/collection[1] ! starts-with(f:reading(.) || ',', f:reading(current()) || ',')"/>
    <xsl:sequence select="f:call('collection', (
      f:content(.),
      f:named('key', $location[$outermost] ! f:literal(f:collection-entry(.)))))"/>
  </xsl:template>

  <xsl:template match="idno" mode="inline" as="xs:string">
    <xsl:sequence select="f:call('identifier', (
      f:content(.), f:named('kind', @type ! f:literal(.))))"/>
  </xsl:template>

  <xsl:template match="ref[@type eq 'ibid']" mode="inline" as="xs:string">
    <xsl:sequence select="f:call('ibid', f:content(.))"/>
  </xsl:template>

  <xsl:template match="ref[@type eq 'document']" mode="inline" as="xs:string">
    <xsl:variable name="id" as="xs:string?" select="f:printed-document(.)/@xml:id"/>
    <xsl:sequence select="
      if (exists($id)) then f:call('crossref', (f:literal($id), f:content(.)))
      else f:content(.)"/>
  </xsl:template>

  <!-- An address on the web. -->
  <xsl:template match="ref" mode="inline" as="xs:string">
    <xsl:sequence select="f:call('web-link', (f:literal(@target), f:content(.)))"/>
  </xsl:template>

  <xsl:template match="term" mode="inline" as="xs:string">
    <xsl:sequence select="f:call('marking', (
      f:content(.), f:named('kind', @type ! f:literal(.))))"/>
  </xsl:template>

  <!-- A work; in a printing, its entry is that of the header's description. -->
  <xsl:template match="title" mode="inline" as="xs:string">
    <xsl:variable name="described" as="element(title)?"
      select="parent::bibl ! f:follow(@corresp)/title[f:reading(.) eq f:reading(current())][1]"/>
    <xsl:sequence select="f:call('work', (
      f:content(.),
      f:named('key', (.[@ref], $described, .)[1] ! f:literal(f:entry(.)))))"/>
  </xsl:template>

  <xsl:template match="author" mode="inline" as="xs:string">
    <xsl:sequence select="f:mention('author', .)"/>
  </xsl:template>

  <xsl:template match="persName" mode="inline" as="xs:string">
    <xsl:sequence select="f:mention('person', .)"/>
  </xsl:template>

  <xsl:template match="orgName" mode="inline" as="xs:string">
    <xsl:sequence select="f:mention('corporate', .)"/>
  </xsl:template>

  <xsl:template match="placeName" mode="inline" as="xs:string">
    <xsl:sequence select="f:mention('place', .)"/>
  </xsl:template>

  <xsl:template match="biblScope" mode="inline" as="xs:string">
    <xsl:sequence select="f:call('scope', (f:content(.), f:named('unit', @unit ! f:literal(.))))"/>
  </xsl:template>

  <xsl:template match="q" mode="inline" as="xs:string">
    <xsl:sequence select="f:call('quoted', f:content(.))"/>
  </xsl:template>

</xsl:stylesheet>
