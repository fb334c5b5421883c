<?xml version="1.0" encoding="UTF-8"?>
<!-- The start page: each edition with what it offers. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:template name="start-page">
    <xsl:call-template name="page">
      <xsl:with-param name="href" select="'index.html'"/>
      <xsl:with-param name="part" select="'editions'"/>
      <xsl:with-param name="title" select="$title"/>
      <xsl:with-param name="scripts" select="'minisearch.js', 'search.js', 'series.js'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="editions">
    <xsl:variable name="documents" as="xs:integer" select="xs:integer(sum($volumes ! f:facts(.)?documents))"/>
    <header class="edition-head">
      <h1>{$title}</h1>
      <p class="summary">{f:count(count($volumes), 'edition')} · {f:count($documents, 'document')}</p>
    </header>
    <xsl:call-template name="series-search"/>
    <ol class="documents editions">
      <xsl:apply-templates select="$volumes/teiCorpus" mode="listed"/>
    </ol>
  </xsl:template>

  <!-- Over the documents of all editions that have pages; hidden until its script has come. -->
  <xsl:template name="series-search">
    <form class="search" role="search" hidden="">
      <label>
        <span class="unseen">{f:words('search-series')}</span>
        <input type="search" id="search-series" placeholder="{f:words('search-series')}" title="{f:words('search-key')}" autocomplete="off"/>
      </label>
      <p class="result" role="status" data-words="{f:words('result-series')}"/>
    </form>
    <ol class="documents found"/>
    <div class="no-match" hidden="">
      <p>{f:words('no-match-series')}</p>
      <ul>
        <xsl:for-each select="'try-fewer', 'try-beginning', 'try-shelfmark'">
          <li>{f:words(.)}</li>
        </xsl:for-each>
      </ul>
    </div>
  </xsl:template>

  <xsl:mode name="listed" on-no-match="fail"/>

  <xsl:template match="teiCorpus" mode="listed">
    <xsl:variable name="pages" as="xs:string?" select="f:file(., 'html/index.html')"/>
    <li>
      <xsl:for-each select="$pages ! replace(., '/[^/]*$', '')">
        <xsl:attribute name="data-pages" select="."/>
      </xsl:for-each>
      <a href="{($pages, f:file(., 'tei/edition.xml'))[1]}">
        <span class="number">{position()}</span>
        <xsl:text> </xsl:text>
        <span class="head">{f:main-title(.)}</span>
      </a>
      <p class="facts">
        <span class="tally">{f:count(xs:integer(f:facts(.)?documents), 'document')}</span>
        <xsl:for-each select="f:file(., 'print/edition.pdf')">
          <span class="tally"><a href="{.}">{f:words('pdf')}</a></span>
        </xsl:for-each>
        <span class="tally"><a href="{f:file(., 'tei/edition.xml')}">{f:words('tei')}</a></span>
      </p>
    </li>
  </xsl:template>

</xsl:stylesheet>
