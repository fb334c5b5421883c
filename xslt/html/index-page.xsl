<?xml version="1.0" encoding="UTF-8"?>
<!-- The index: the edition's title and statement, the plots, and the documents as a list. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:template name="index-page">
    <xsl:call-template name="page">
      <xsl:with-param name="href" select="'index.html'"/>
      <xsl:with-param name="part" select="'documents'"/>
      <xsl:with-param name="title" select="$edition-title"/>
      <xsl:with-param name="scripts" select="'minisearch.js', 'documents.js', 'search.js'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="index-metadata">
    <xsl:call-template name="open-graph">
      <xsl:with-param name="title" select="$edition-title"/>
      <xsl:with-param name="type" select="'website'"/>
      <xsl:with-param name="description" select="$edition-summary"/>
      <xsl:with-param name="page" select="'index.html'"/>
    </xsl:call-template>
    <xsl:call-template name="json-ld">
      <xsl:with-param name="thing" select="f:described-edition()"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="index">
    <header class="edition-head">
      <h1>{$edition-title}</h1>
      <xsl:for-each select="f:list($editors)[. ne '']">
        <p class="editors">{f:words('edited-by')} {.}</p>
      </xsl:for-each>
      <xsl:apply-templates select="f:statement()[1]" mode="text"/>
      <p class="summary">{$edition-summary}</p>
      <xsl:call-template name="downloads"/>
    </header>
    <xsl:call-template name="plots"/>
    <div class="columns">
      <xsl:call-template name="facets"/>
      <section class="main-column" aria-labelledby="documents">
        <h2 id="documents">{f:words('documents')}</h2>
        <xsl:call-template name="search-form"/>
        <ol class="documents">
          <xsl:apply-templates select="$documents/TEI" mode="listed"/>
        </ol>
        <xsl:call-template name="no-match"/>
      </section>
    </div>
  </xsl:template>

  <!-- The edition as files: its TEI, which the pages have beside them, and what else was made. -->
  <xsl:template name="downloads">
    <p class="downloads">
      <xsl:text>{f:words('download')} </xsl:text>
      <a href="tei/edition.xml" download="">{f:words('tei')}</a>
      <xsl:for-each select="$downloads">
        <xsl:text> · </xsl:text>
        <a href="../{.}" download="">{f:words('format-' || replace(., '^.*\.', ''))}</a>
      </xsl:for-each>
    </p>
  </xsl:template>

  <!-- What the editors say about the edition, paragraph by paragraph. -->
  <xsl:function name="f:statement" as="element(p)*">
    <xsl:sequence select="$edition/teiHeader/encodingDesc/(projectDesc | editorialDecl)//p"/>
  </xsl:function>

  <!-- "404 documents · 412 witnesses · …" -->
  <xsl:variable name="edition-summary" as="xs:string">
    <xsl:variable name="counts" as="map(xs:string, xs:integer)" select="map {
      'document': count($documents),
      'witness': count($all-witnesses),
      'repository': count(f:repositories($all-witnesses)),
      'printing': count($documents/TEI ! f:printings(.))
    }"/>
    <xsl:sequence select="string-join(
      ('document', 'witness', 'repository', 'printing')[$counts(.) gt 0] ! f:count($counts(.), .), ' · ')"/>
  </xsl:variable>

  <!-- Hidden until the script that answers it has come. -->
  <xsl:template name="search-form">
    <form class="search" role="search" hidden="">
      <label>
        <span class="unseen">{f:words('search')}</span>
        <input type="search" id="search" placeholder="{f:words('search')}" title="{f:words('search-key')}" autocomplete="off"/>
      </label>
      <label class="sort">
        <xsl:text>{f:words('sort')} </xsl:text>
        <select id="sort">
          <option value="rank" hidden="" disabled="">{f:words('sort-rank')}</option>
          <xsl:for-each select="'number', 'date'[$documents/TEI ! f:chronology(.) != ''], 'head', 'location', 'witnesses', 'printings'">
            <option value="{.}">{f:words('sort-' || .)}</option>
          </xsl:for-each>
        </select>
      </label>
      <p class="result" role="status" data-words="{f:words('result')}"/>
    </form>
  </xsl:template>

  <!-- What to try where nothing is found. -->
  <xsl:template name="no-match">
    <div class="no-match" hidden="">
      <p>{f:words('no-match')}</p>
      <ul>
        <li class="without-filters" hidden="">
          <button type="button">{f:words('without-filters')}</button>
        </li>
        <li>{f:words('try-fewer')}</li>
        <li>{f:words('try-beginning')}</li>
        <li>{f:words('try-shelfmark')}</li>
      </ul>
    </div>
  </xsl:template>

  <xsl:mode name="listed" on-no-match="fail"/>

  <xsl:template match="TEI" mode="listed">
    <xsl:variable name="witnesses" as="xs:integer" select="count(f:witnesses(.))"/>
    <xsl:variable name="printings" as="xs:integer" select="count(f:printings(.))"/>
    <li data-witnesses="{$witnesses}" data-printings="{$printings}">
      <xsl:for-each select="f:chronology(.)[. ne '']">
        <xsl:attribute name="data-date" select="."/>
      </xsl:for-each>
      <a href="{f:page(.)}">
        <span class="number">{@n}</span>
        <xsl:text> </xsl:text>
        <span class="head">
          <xsl:sequence select="f:language-attributes(.)"/>
          <xsl:text>{f:title(.)}</xsl:text>
        </span>
      </a>
      <p class="facts">
        <xsl:for-each select="f:written(.)[. ne '']">
          <span class="written">{.}</span>
        </xsl:for-each>
        <xsl:for-each select="f:base-holder(.)">
          <span class="location">{.}</span>
        </xsl:for-each>
        <xsl:for-each select="string-join(f:markings(.) ! f:reading(.), '; ')[. ne '']">
          <span class="marking">{.}</span>
        </xsl:for-each>
        <span class="tally">{string-join((
          f:count($witnesses, 'witness')[$witnesses gt 0],
          f:count($printings, 'printing')[$printings gt 0]), ', ')}</span>
      </p>
    </li>
  </xsl:template>

</xsl:stylesheet>
