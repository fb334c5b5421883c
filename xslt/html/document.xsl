<?xml version="1.0" encoding="UTF-8"?>
<!-- The page of a document. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:mode name="document-page" on-no-match="fail"/>

  <xsl:template match="TEI" mode="document-page">
    <xsl:call-template name="page">
      <xsl:with-param name="href" select="f:page(.)"/>
      <xsl:with-param name="part" select="'document'"/>
      <xsl:with-param name="title" select="@n || '. ' || f:title(.) || ' – ' || $edition-title"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="document">
    <article class="document">
      <xsl:call-template name="document-head"/>
      <xsl:call-template name="glance"/>
      <xsl:call-template name="document-sections"/>
    </article>
  </xsl:template>

  <!-- The regions of the page, in order. -->
  <xsl:template name="document-sections">
    <xsl:call-template name="source-note"/>
    <xsl:call-template name="document-text"/>
    <xsl:call-template name="footnotes"/>
    <xsl:call-template name="witnesses"/>
    <xsl:call-template name="related-documents"/>
    <xsl:call-template name="printings"/>
    <xsl:call-template name="genesis"/>
    <xsl:call-template name="cross-references"/>
    <xsl:call-template name="note-reading"/>
    <xsl:call-template name="decisions"/>
    <xsl:call-template name="note-messages"/>
    <xsl:call-template name="citation"/>
    <xsl:call-template name="tei-source"/>
  </xsl:template>

  <!-- From how many letters on a head is set smaller. -->
  <xsl:variable name="long-head" as="xs:integer" select="160"/>

  <xsl:template name="document-head">
    <xsl:variable name="here" as="xs:integer" select="map:get($places-in-list, @xml:id) + 1"/>
    <nav class="neighbours" aria-label="{f:words('document-navigation')}">
      <xsl:apply-templates select="$documents[$here - 1]/TEI" mode="neighbour">
        <xsl:with-param name="relation" select="'previous'"/>
      </xsl:apply-templates>
      <xsl:apply-templates select="$documents[$here + 1]/TEI" mode="neighbour">
        <xsl:with-param name="relation" select="'next'"/>
      </xsl:apply-templates>
    </nav>
    <header class="document-head">
      <p class="document-number">{f:words('document')} {@n}<xsl:for-each select="f:kind(.)"><span class="kind">{.}</span></xsl:for-each></p>
      <h1>
        <xsl:if test="string-length(f:title(.)) gt $long-head">
          <xsl:attribute name="class" select="'long'"/>
        </xsl:if>
        <xsl:sequence select="f:language-attributes(.)"/>
        <xsl:apply-templates select="(text/body/div/head, teiHeader/fileDesc/titleStmt/title)[1]/node()" mode="text"/>
      </h1>
    </header>
  </xsl:template>

  <xsl:mode name="neighbour" on-no-match="fail"/>

  <xsl:template match="TEI" mode="neighbour">
    <xsl:param name="relation" as="xs:string"/>
    <a class="{$relation}" rel="{if ($relation eq 'previous') then 'prev' else 'next'}" href="{f:page(.)}">
      <span class="relation">{f:words($relation)}</span>
      <xsl:text> </xsl:text>
      <span class="number">{@n}</span>
    </a>
  </xsl:template>

  <xsl:template name="source-note">
    <section class="source-note" aria-labelledby="note">
      <h2 id="note">{f:words('source-note')}</h2>
      <xsl:choose>
        <xsl:when test="f:source-note(.)">
          <div class="note">
            <xsl:sequence select="f:language-attributes(.)"/>
            <xsl:apply-templates select="f:source-note(.)/node()" mode="text"/>
          </div>
          <xsl:call-template name="legend"/>
        </xsl:when>
        <xsl:otherwise>
          <p class="absent">{f:words('no-note')}</p>
        </xsl:otherwise>
      </xsl:choose>
    </section>
  </xsl:template>

  <!-- Paragraphs of the entry that are not its note. -->
  <xsl:template name="document-text">
    <xsl:variable name="paragraphs" as="element()*" select="
      text/body/div/*[not(self::head or self::note[@type = 'source'])]"/>
    <xsl:if test="$paragraphs">
      <section aria-labelledby="text">
        <h2 id="text">{f:words('text')}</h2>
        <div class="document-text">
          <xsl:sequence select="f:language-attributes(.)"/>
          <xsl:apply-templates select="$paragraphs" mode="text"/>
        </div>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:variable name="right-to-left" as="xs:string+" select="'ar', 'fa', 'he', 'ur', 'yi', 'ps', 'sd', 'ug'"/>

  <!-- lang and dir for text in the language of a document. -->
  <xsl:function name="f:language-attributes" as="attribute()*">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:sequence select="f:language-of($document/@xml:lang[. ne 'en'])"/>
  </xsl:function>

  <xsl:function name="f:language-of" as="attribute()*">
    <xsl:param name="tag" as="attribute()?"/>
    <xsl:if test="$tag">
      <xsl:attribute name="lang" select="$tag"/>
      <xsl:attribute name="dir" select="if (tokenize($tag, '-')[1] = $right-to-left) then 'rtl' else 'ltr'"/>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
