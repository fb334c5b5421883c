<?xml version="1.0" encoding="UTF-8"?>
<!-- The running text: head, source note, paragraphs. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="text"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:m="urn:cartulary:messages"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:mode name="text" on-no-match="text-only-copy"/>

  <xsl:template match="p">
    <p>
      <xsl:sequence select="f:language-of(@xml:lang)"/>
      <xsl:apply-templates/>
    </p>
  </xsl:template>

  <xsl:template match="dateline">
    <p class="dateline">
      <xsl:sequence select="f:language-of(@xml:lang)"/>
      <xsl:apply-templates/>
    </p>
  </xsl:template>

  <xsl:template match="seg">
    <span class="sentence {f:kind-of(.)}" id="{f:sentence-id(.)}">
      <xsl:sequence select="f:language-of(@xml:lang)"/>
      <xsl:apply-templates/>
    </span>
  </xsl:template>

  <!-- s1, s2, … in the order of the note; what a link to a sentence points at. xsl:number would look
       through the whole document for each. -->
  <xsl:function name="f:sentence-id" as="xs:string">
    <xsl:param name="sentence" as="element(seg)"/>
    <xsl:sequence select="
      $sentence ! ('s' || count(preceding-sibling::seg) + count(../preceding-sibling::p/seg) + 1)"/>
  </xsl:function>

  <!-- The siglum leads from the note to the witness. -->
  <xsl:template match="bibl[@type = 'archival']">
    <xsl:apply-templates/>
    <xsl:for-each select="f:targets(@corresp) ! id(., current())/(self::witness | self::msDesc)">
      <a class="siglum" href="#{@xml:id}" aria-label="{f:siglum-name(.)}">{f:siglum(.)}</a>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="bibl[@type = 'reference']">
    <span class="reference">
      <xsl:apply-templates/>
    </span>
  </xsl:template>


  <xsl:template match="title[@level = ('m', 'j', 's')]">
    <cite>
      <xsl:apply-templates/>
    </cite>
  </xsl:template>

  <xsl:template match="term">
    <span class="term">
      <xsl:apply-templates/>
    </span>
  </xsl:template>

  <!-- What says in its attributes alone what it means. -->
  <xsl:template match="(date | time | biblScope)[not(node())]">
    <xsl:value-of select="f:unbroken(.)"/>
  </xsl:template>

  <xsl:template match="date[@when castable as xs:date or @when castable as xs:gYearMonth] | time[@when castable as xs:time]">
    <time datetime="{@when}">
      <xsl:if test="self::time">
        <xsl:attribute name="class" select="'unbroken'"/>
      </xsl:if>
      <xsl:apply-templates/>
    </time>
  </xsl:template>

  <!-- Shelfmarks and numbers of pages do not break at the end of a line, unless they are long. -->
  <xsl:template match="(idno | biblScope)[node()][string-length(f:reading(.)) le $unbroken-length]">
    <span class="unbroken">
      <xsl:apply-templates/>
    </span>
  </xsl:template>

  <!-- Both readings stand side by side; a switch shows one. -->
  <xsl:template match="choice[sic][corr]">
    <span class="choice">
      <span class="sic">
        <xsl:apply-templates select="sic/node()"/>
      </span>
      <span class="corr">
        <xsl:apply-templates select="corr[1]/node()"/>
      </span>
    </span>
  </xsl:template>

  <xsl:template match="
    bibl | ref | roleName | title | author | editor | edition | publisher | biblScope | date | time | idno | rs
    | persName | orgName | placeName | q | foreign">
    <xsl:apply-templates/>
  </xsl:template>

  <!-- A name leads to the page of the person or body, where it has one. -->
  <xsl:template match="(note[@type = 'source'] | head)//(persName | orgName[not(@type = 'repository')])[not(ancestor::ref)]
    [ancestor::note or f:entry(.) = (ancestor::TEI ! f:header-names(.) ! f:entry(.))]">
    <a class="name" href="{f:name-page(f:entry(.))}">
      <xsl:apply-templates/>
    </a>
  </xsl:template>

  <xsl:template match="hi[@rend = 'italic']">
    <em>
      <xsl:apply-templates/>
    </em>
  </xsl:template>

  <!-- A reading in doubt, and a sentence in which something seems to be missing. -->
  <xsl:template match="note//*[@cert = ('medium', 'low')][not(self::corr)]" priority="10">
    <span class="doubtful" title="{f:words(map { 'medium': 'uncertain', 'low': 'certainty-low' }(@cert))}">
      <xsl:next-match/>
    </span>
  </xsl:template>

  <!-- Any other element is said aloud, and its text is kept. -->
  <xsl:template match="*" priority="-10">
    <xsl:message error-code="m:element-without-rule" select="f:without-rule(.)"/>
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:function name="f:without-rule" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="same" as="element()*" select="
      $element/(ancestor-or-self::* | preceding::*)[name() eq name($element)]"/>
    <xsl:sequence select="serialize(map {
      'document': string($element/ancestor::TEI/@xml:id),
      'element': name($element),
      'occurrence': count($same)
    }, map { 'method': 'json' })"/>
  </xsl:function>

</xsl:stylesheet>
