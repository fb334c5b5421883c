<?xml version="1.0" encoding="UTF-8"?>
<!-- How to cite a document of the edition. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:variable name="edition-title" as="xs:string" select="f:main-title($edition)"/>
  <xsl:variable name="editors" as="xs:string*" select="f:stated($edition/teiHeader/fileDesc/titleStmt/editor)"/>
  <xsl:variable name="imprint" as="element(publicationStmt)?" select="$edition/teiHeader/fileDesc/publicationStmt"/>
  <xsl:variable name="publisher" as="xs:string?" select="f:stated($imprint/publisher)[1]"/>
  <xsl:variable name="place" as="xs:string?" select="f:stated($imprint/pubPlace)[1]"/>
  <xsl:variable name="year" as="xs:string?" select="
    ($imprint/date/@when/substring(., 1, 4), f:stated($imprint/date))[1]"/>

  <!-- What the editors have stated. -->
  <xsl:function name="f:stated" as="xs:string*">
    <xsl:param name="elements" as="element()*"/>
    <xsl:sequence select="($elements ! f:reading(.))[not(. = $placeholders)]"/>
  </xsl:function>

  <xsl:function name="f:address" as="xs:string?">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:sequence select="$base[. ne ''] ! (. || f:page($document))"/>
  </xsl:function>

  <xsl:template name="citation">
    <section class="citation-forms" aria-labelledby="cite">
      <h2 id="cite">{f:words('cite')}</h2>
      <h3 id="label-chicago">{f:words('chicago')}</h3>
      <p id="cite-chicago" class="copyable">
        <xsl:call-template name="chicago"/>
      </p>
      <xsl:call-template name="copy-button">
        <xsl:with-param name="form" select="'chicago'"/>
      </xsl:call-template>
      <details>
        <summary>{f:words('bibtex')}</summary>
        <pre id="cite-bibtex" class="copyable">{f:bibtex(.)}</pre>
        <xsl:call-template name="copy-button">
          <xsl:with-param name="form" select="'bibtex'"/>
        </xsl:call-template>
      </details>
      <details>
        <summary>{f:words('csl')}</summary>
        <pre id="cite-csl" class="copyable">{f:csl(.)}</pre>
        <xsl:call-template name="copy-button">
          <xsl:with-param name="form" select="'csl'"/>
        </xsl:call-template>
      </details>
    </section>
  </xsl:template>

  <!-- Shown by the script alone, which does the copying. -->
  <xsl:template name="copy-button">
    <xsl:param name="form" as="xs:string"/>
    <button type="button" class="copy" data-copy="cite-{$form}" data-done="{f:words('copied-done')}" hidden="">
      <xsl:text>{f:words('copy')}</xsl:text>
      <span class="unseen"> {f:words($form)}</span>
    </button>
  </xsl:template>

  <!-- “Head,” Document 37, in Title, ed. A and B (Place: Publisher, Year), address. -->
  <xsl:template name="chicago">
    <xsl:variable name="press" as="xs:string" select="string-join(($place, $publisher), ': ')"/>
    <xsl:variable name="facts" as="xs:string" select="string-join(($press[. ne ''], $year), ', ')"/>
    <xsl:text>“{f:title(.)},” {f:words('document')} {@n}, {f:words('in')} </xsl:text>
    <cite>{$edition-title}</cite>
    <xsl:text>{$editors[1] ! (', ' || f:words('ed') || ' ' || f:list($editors))}</xsl:text>
    <xsl:text>{$facts[. ne ''] ! (' (' || . || ')')}</xsl:text>
    <xsl:text>{f:address(.) ! (', ' || .)}.</xsl:text>
  </xsl:template>

  <xsl:function name="f:bibtex" as="xs:string">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:variable name="fields" as="xs:string+" select="
      f:bibtex-field('title', f:title($document)),
      $bibtex-of-edition,
      f:bibtex-field('note', f:words('document') || ' ' || $document/@n),
      f:address($document) ! ('  url = {' || . || '}')"/>
    <xsl:sequence select="'@incollection{' || f:citation-key($document) || ',&#10;' || string-join($fields, ',&#10;') || '&#10;}'"/>
  </xsl:function>

  <!-- The fields that all documents have alike. -->
  <xsl:variable name="bibtex-of-edition" as="xs:string*" select="
    f:bibtex-field('booktitle', $edition-title),
    f:bibtex-field('editor', string-join($editors, ' and ')),
    f:bibtex-field('publisher', $publisher),
    f:bibtex-field('address', $place),
    f:bibtex-field('year', $year)"/>

  <xsl:function name="f:bibtex-field" as="xs:string?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:sequence select="$value[. ne ''] ! ('  ' || $name || ' = {' || replace(., '([{}&amp;%$#_])', '\\$1') || '}')"/>
  </xsl:function>

  <!-- A key of plain letters, as BibTeX wants it. -->
  <xsl:function name="f:citation-key" as="xs:string">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:sequence select="$edition-key || ':' || $document/@xml:id"/>
  </xsl:function>

  <xsl:variable name="edition-key" as="xs:string" select="replace(lower-case($edition-title), '[^a-z0-9]+', '-')"/>

  <xsl:function name="f:csl" as="xs:string">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:variable name="item" as="map(*)" select="map:merge((
      map {
        'id': f:citation-key($document),
        'type': 'chapter',
        'title': f:title($document),
        'container-title': $edition-title,
        'number': string($document/@n),
        'language': string($document/@xml:lang)
      },
      $editors[1] ! map { 'editor': array { $editors ! map { 'literal': . } } },
      $publisher ! map { 'publisher': . },
      $place ! map { 'publisher-place': . },
      $year[. castable as xs:integer] ! map { 'issued': map { 'date-parts': [[ xs:integer(.) ]] } },
      f:address($document) ! map { 'URL': . }))"/>
    <xsl:sequence select="serialize([ $item ], map { 'method': 'json', 'indent': true() }) => replace('\\/', '/')"/>
  </xsl:function>

</xsl:stylesheet>
