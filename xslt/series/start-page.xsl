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
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="editions">
    <xsl:variable name="documents" as="xs:integer" select="xs:integer(sum($volumes ! f:facts(.)?documents))"/>
    <header class="edition-head">
      <h1>{$title}</h1>
      <p class="summary">{f:count(count($volumes), 'edition')} · {f:count($documents, 'document')}</p>
    </header>
    <ol class="documents">
      <xsl:apply-templates select="$volumes/teiCorpus" mode="listed"/>
    </ol>
  </xsl:template>

  <xsl:mode name="listed" on-no-match="fail"/>

  <xsl:template match="teiCorpus" mode="listed">
    <xsl:variable name="pages" as="xs:string?" select="f:file(., 'html/index.html')"/>
    <li>
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
