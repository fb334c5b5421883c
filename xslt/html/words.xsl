<?xml version="1.0" encoding="UTF-8"?>
<!-- Every word of the interface. What the terms of the encoding are called is in common/labels.xsl. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:cartulary:functions">

  <!-- The words of a key; a key that stands in no list is an error of the stylesheet. -->
  <xsl:function name="f:words" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:sequence select="string(exactly-one((map:get($spoken-words, $key), map:get($words, $key))[1]))"/>
  </xsl:function>

  <!-- "1 witness", "3 witnesses" -->
  <xsl:function name="f:count" as="xs:string">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:param name="noun" as="xs:string"/>
    <xsl:variable name="form" as="xs:string" select="$noun || (if ($number eq 1) then '-one' else '-many')"/>
    <xsl:variable name="english" as="xs:string" select="
      if ($number eq 1) then $noun else exactly-one($plurals($noun))"/>
    <xsl:sequence select="$number || ' ' || ($spoken-nouns($form), $english)[1]"/>
  </xsl:function>

  <!-- The same in the language of the edition; a word that its file lacks is English. -->
  <xsl:variable name="spoken-words" as="map(*)" select="
    if ($f:interface eq 'de') then $f:page-words-de else if ($f:interface eq 'fr') then $f:page-words-fr else map {}"/>
  <xsl:variable name="spoken-nouns" as="map(*)" select="
    if ($f:interface eq 'de') then $f:nouns-de else if ($f:interface eq 'fr') then $f:nouns-fr else map {}"/>

  <xsl:variable name="plurals" as="map(xs:string, xs:string)" select="map {
    'edition': 'editions',
    'document': 'documents',
    'witness': 'witnesses',
    'repository': 'repositories',
    'printing': 'printings',
    'citation': 'citations'
  }"/>

  <xsl:variable name="words" as="map(xs:string, xs:string)" select="map:merge((
    $page-words, $document-words, $index-words, $register-words, $about-words, $series-words))"/>

  <xsl:variable name="page-words" as="map(xs:string, xs:string)" select="map {
    'skip': 'Skip to the text',
    'site-navigation': 'Parts of the edition',
    'documents': 'Documents',
    'repositories': 'Repositories',
    'works': 'Works',
    'names': 'Persons and bodies',
    'places': 'Places',
    'markings': 'Markings',
    'about': 'About',
    'edited-by': 'Edited by',
    'licence': 'Licence'
  }"/>

  <xsl:variable name="document-words" as="map(xs:string, xs:string)" select="map {
    'document': 'Document',
    'document-navigation': 'Neighbouring documents',
    'previous': 'Previous',
    'next': 'Next',
    'glance': 'At a glance',
    'written': 'Written',
    'lies-in': 'Lies in',
    'witnesses': 'Witnesses',
    'marking': 'Marking',
    'printed': 'Printed',
    'no-witness': 'No manuscript witness is recorded.',
    'not-printed': 'No printing is recorded.',
    'unmarked': 'None recorded',
    'nowhere': 'No repository recorded',
    'in': 'in',
    'repository': 'Repository',
    'source-note': 'Source note',
    'no-note': 'This document has no source note.',
    'text': 'Text',
    'footnotes': 'Footnotes',
    'footnote': 'Footnote',
    'back-to-text': 'Back to the text',
    'reading-of-note': 'How the note was read',
    'nothing-read': 'Kept as prose.',
    'gap': '[…]',
    'kinds': 'Kinds of information',
    'in-doubt': 'in doubt',
    'reading': 'Reading',
    'corrected': 'Corrected',
    'diplomatic': 'As printed',
    'witness': 'Witness',
    'object': 'Form',
    'related': 'Related documents',
    'related-document': 'Related document',
    'language': 'Language',
    'origin': 'Origin',
    'provenance': 'Delivery and publication',
    'additions': 'Marginalia',
    'series-or-file': 'Series or file',
    'ibid': 'ibid.',
    'ibid-resolved': 'The note says “ibid.”, read as witness',
    'uncertain': 'another reading is possible',
    'certainty-low': 'this reading is doubtful',
    'genesis': 'Genesis and routing',
    'sent': 'Sent',
    'received': 'Received',
    'informed': 'Also sent to',
    'copied': 'Copies sent to',
    'cross-references': 'Cross references',
    'refers-to': 'Refers to',
    'referred-to-in': 'Referred to in',
    'not-in-edition': 'not in this edition',
    'decisions': 'What editors decided',
    'messages': 'Messages about this note',
    'line': 'line',
    'tei': 'TEI',
    'download': 'Download:',
    'format-pdf': 'PDF',
    'format-epub': 'EPUB',
    'format-docx': 'Word (DOCX)',
    'format-tex': 'LaTeX',
    'format-icml': 'InDesign (ICML)',
    'tei-download': 'Download the TEI of this document',
    'tei-read': 'Read the TEI',
    'ed': 'ed.',
    'cite': 'Cite this document',
    'chicago': 'Chicago',
    'bibtex': 'BibTeX',
    'csl': 'CSL-JSON',
    'copy': 'Copy',
    'copied-done': 'Copied'
  }"/>

  <xsl:variable name="index-words" as="map(xs:string, xs:string)" select="map {
    'search': 'Search heads, notes, names and shelfmarks',
    'search-key': 'Press / to search',
    'sort': 'Sort by',
    'sort-rank': 'Relevance',
    'sort-number': 'Number',
    'sort-date': 'Date',
    'sort-head': 'Head',
    'sort-location': 'Location',
    'sort-witnesses': 'Witnesses',
    'sort-printings': 'Printings',
    'filters': 'Filter the documents',
    'clear': 'Clear all filters',
    'more': 'more',
    'result': '{shown} of {all} documents',
    'no-match': 'No document matches.',
    'without-filters': 'Search without the filters',
    'try-fewer': 'Write fewer words: a document is found that has all of them.',
    'try-beginning': 'Write the beginning of a word: “telegr” finds “telegram”. Accents and capitals do not matter.',
    'try-shelfmark': 'Write a part of a shelfmark: “66 D 204”.',
    'facet-year': 'Year',
    'facet-kind': 'Kind',
    'facet-sender': 'Sender',
    'facet-recipient': 'Recipient',
    'facet-repository': 'Repository',
    'facet-collection': 'Collection',
    'facet-marking': 'Marking',
    'facet-printed': 'Printed in',
    'facet-corrected': 'Corrections',
    'with-corrections': 'With corrections',
    'without-corrections': 'Without corrections',
    'plots': 'The edition in three plots',
    'plot-holdings': 'Holdings by repository and collection',
    'plot-matrix': 'Who holds a witness of what',
    'plot-markings': 'Security markings',
    'plot-cut': 'and {number} more, in the table',
    'plot-table': 'The same as a table',
    'matrix-columns': 'the columns are documents, in order',
    'holds-base': 'the text printed',
    'holds-other': 'another witness'
  }"/>

  <xsl:variable name="register-words" as="map(xs:string, xs:string)" select="map {
    'repositories-lead': 'Every place where a witness of these documents is kept, from repository to shelfmark. “Related” marks another document that a note mentions.',
    'works-lead': 'Every publication that the notes cite, with each citation.',
    'names-lead': 'Every person and body that the notes and heads name, with what they did.',
    'places-lead': 'Every place that the notes name.',
    'markings-lead': 'Every security marking, with the documents that bear it.',
    'by': 'by',
    'by-title': 'By title',
    'related-mark': 'related',
    'letters': 'Letters',
    'filter-entries': 'Filter these entries',
    'no-entry': 'No entry has these letters. Write fewer of them, or a surname alone.',
    'offices': 'Offices',
    'variants': 'Also printed as',
    'in-documents': 'Named in',
    'perhaps': 'May be',
    'identifiers': 'Elsewhere',
    'role-sender': 'sender',
    'role-recipient': 'recipient',
    'role-informed': 'also sent to',
    'role-copied': 'had a copy',
    'role-named': 'named in the note'
  }"/>

  <xsl:variable name="about-words" as="map(xs:string, xs:string)" select="map {
    'about-edition': 'About this edition',
    'statement': 'Editorial statement',
    'no-statement': 'The editors have given no statement.',
    'editors': 'Editors',
    'not-stated': 'Not stated',
    'publisher': 'Publisher',
    'date': 'Date',
    'encoding': 'How the notes are encoded',
    'encoding-lead': 'Each source note was read sentence by sentence and encoded in TEI P5. Nothing was added to it and nothing left out: what was not understood is marked as not read.',
    'counts': 'Sentences of each kind',
    'corrections': 'Corrections',
    'corrections-lead': 'Defects of the printed notes that the corrected reading repairs. The printed form is kept in the TEI and is shown when “As printed” is chosen.',
    'no-corrections': 'No correction was made.',
    'printed-form': 'Printed',
    'corrected-form': 'Read',
    'certainty': 'Certainty',
    'all-messages': 'Messages',
    'no-messages': 'There are no others.',
    'edition-tei': 'Download the TEI of the whole edition'
  }"/>

  <xsl:variable name="series-words" as="map(xs:string, xs:string)" select="map {
    'all-editions': 'All editions',
    'editions': 'Editions',
    'series-navigation': 'Parts of the series',
    'search-series': 'Search all editions',
    'result-series': '{found} documents in {read} of {all} editions',
    'no-match-series': 'No document of these editions matches.',
    'pdf': 'PDF',
    'tei': 'TEI',
    'repositories-series-lead': 'Every repository that these editions name, with the editions that do.',
    'works-series-lead': 'Every publication that these editions cite.',
    'names-series-lead': 'Every person and body that these editions name. One name is one entry, and may be more than one person.',
    'places-series-lead': 'Every place that these editions name.',
    'markings-series-lead': 'Every security marking of these editions.'
  }"/>

</xsl:stylesheet>
