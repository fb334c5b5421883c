<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands before and behind the documents. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xpath-default-namespace="urn:cartulary:book">

  <xsl:template match="title-page" mode="part" as="xs:string">
    <xsl:sequence select="f:tall-call('title-page', (
      f:named('subtitle', subtitle ! f:literal(.)),
      f:named('credit', f:literal(@credit)),
      f:named('editors', f:array(editor ! f:literal(.))),
      f:named('publisher', publisher ! f:literal(.)),
      f:named('date', date ! f:literal(.))))"/>
  </xsl:template>

  <xsl:template match="imprint" mode="part" as="xs:string">
    <xsl:sequence select="f:call('imprint', f:array(fact ! fp:pair(@name, .)))"/>
  </xsl:template>

  <!-- A pair of a label and what is said: ("Publisher", "Harbour Press"). -->
  <xsl:function name="fp:pair" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="says" as="xs:string"/>
    <xsl:sequence select="f:call('', (f:literal($name), f:literal($says)))"/>
  </xsl:function>

  <xsl:template match="section[paragraph]" mode="part" as="xs:string">
    <xsl:sequence select="f:call('section', (
      f:literal(@title), f:call('paragraphs', f:array(paragraph ! f:literal(.)))))"/>
  </xsl:template>

  <xsl:template match="section" mode="part" as="xs:string">
    <xsl:variable name="lists" as="xs:string*" select="
      definitions ! (
        f:call('subsection', f:literal(@title)),
        f:call('definitions', f:array(meaning ! fp:pair(@term, .))))"/>
    <xsl:sequence select="f:call('section', (
      f:literal(@title),
      '{&#xA;' || string-join($lists ! f:indent(.), '&#xA;') || '&#xA;}'))"/>
  </xsl:template>

  <xsl:template match="contents" mode="part" as="xs:string">
    <xsl:sequence select="f:call('contents', f:literal(@title))"/>
  </xsl:template>

  <xsl:template match="bibliography" mode="part" as="xs:string">
    <xsl:sequence
      select="f:call('bibliography', (f:literal(@title), f:array(cited-work ! f:content(.))))"/>
  </xsl:template>

  <!-- The indexes are called together, each ("Index of Works", (entry(…), …)). -->
  <xsl:template match="index" mode="part" as="xs:string">
    <xsl:sequence select="
      f:tall-call('indexes', (., following-sibling::index)
        ! f:call('', (f:literal(@title), f:array(entry ! fp:entry(.)))))"/>
  </xsl:template>

  <!-- entry("agent.rusk", "Rusk") -->
  <xsl:function name="fp:entry" as="xs:string">
    <xsl:param name="entry" as="element(entry)"/>
    <xsl:variable name="arguments" as="xs:string+" select="
      f:literal($entry/@key), f:literal($entry/@name),
      f:named('letter', $entry/@letter[. ne ''][$entry/parent::index] ! f:literal(.)),
      $entry/entry ! fp:entry(.)"/>
    <xsl:sequence select="
      if ($entry/entry) then f:tall-call('entry', $arguments) else f:call('entry', $arguments)"/>
  </xsl:function>

  <xsl:template match="colophon" mode="part" as="xs:string">
    <xsl:sequence select="f:call('colophon', (f:literal(@title), f:array(* ! (
      if (self::set-with) then f:call('', (f:literal(@name), 'typesetter'))
      else fp:pair(@name, .)))))"/>
  </xsl:template>

</xsl:stylesheet>
