<?xml version="1.0" encoding="UTF-8"?>
<!-- Every word that the book says of its own, in each of its formats. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private">

  <xsl:variable name="fp:labels" as="map(xs:string, xs:string)" select="map{
    'untitled': 'Untitled edition',
    'edited by': 'Edited by',
    'contents': 'Contents',
    'editorial statement': 'Editorial Statement',
    'signs': 'Abbreviations and Markings',
    'sigla': 'Witnesses and signs',
    'abbreviations': 'Abbreviations',
    'markings': 'Security markings',
    'documents': 'Documents',
    'bibliography': 'Works Cited',
    'index of repositories': 'Index of Repositories and Collections',
    'index of works': 'Index of Works',
    'index of persons': 'Index of Persons and Bodies',
    'index of places': 'Index of Places',
    'colophon': 'Colophon',

    'document': 'Document',
    'page': 'p.',
    'pages of the book': 'Pages of the Printed Book',
    'parts of the book': 'Parts of the Book',
    'other signs': 'Other signs',
    'accessibility': 'All of the edition is text. It has contents, headings for every document, links between documents and from the indexes to the places they name.',

    'editors': 'Editors',
    'publisher': 'Publisher',
    'place': 'Place',
    'date': 'Date',
    'licence': 'Licence',
    'identifier': 'Identifier',

    'base': 'text printed',
    'copy': 'copy',
    'original': 'original',
    'draft': 'draft',
    'related': 'related',

    'siglum meaning':
      'the texts that a source note names, in the order in which it names them, each with what it is:',
    'emendation meaning': 
      'between the reading of this edition and what its source prints; spaces are mended without notice',
    'base meaning': 'the text that the edition prints',
    'copy meaning': 'another copy of the same text',
    'original meaning': 'the text in its original language',
    'draft meaning': 'a draft of the text',
    'related meaning': 'where another document that the note names is kept',

    'not expanded': 'as printed, not expanded',

    'level': 'classification',
    'precedence': 'precedence',
    'handling': 'handling',
    'form': 'form',
    'none': 'no marking',

    'related documents': 'Related',
    'printed': 'Printed',
    'part': 'in part',
    'variant': 'another text',
    'genesis': 'Genesis',
    'routing': 'Routing',
    'see': 'See',
    'mended': 'Mended',
    'readings': 'Readings',

    'drafted': 'drafted by',
    'cleared': 'cleared by',
    'approved': 'approved by',
    'initialed': 'initialed by',
    'signed': 'signed by',
    'prepared': 'prepared by',
    'concurred': 'concurred in by',
    'dictated': 'dictated by',
    'sent': 'sent by',
    'transcribed': 'transcribed by',
    'received on': 'received',
    'info': 'also to',
    'to copy': 'copies to',

    'gap': '[…]',

    'tool': 'Made with',
    'set with': 'Set with',
    'source': 'Source',
    'source meaning': 'edition.xml, the text of this edition in TEI',
    'checksum': 'SHA-256 of edition.xml'
  }"/>

  <!-- The words that layouts say of their own, beside what the book has them say. -->
  <xsl:variable name="f:words-of-layouts" as="xs:string+" select="
    'document', 'documents', 'page', 'source meaning', 'pages of the book', 'parts of the book',
    'other signs', 'accessibility'"/>

  <!-- The same in the language of the edition. -->
  <xsl:variable name="fp:spoken" as="map(*)" select="
    if ($f:interface eq 'de') then $f:book-words-de else if ($f:interface eq 'fr') then $f:book-words-fr else map {}"/>

  <!-- The words for a name; a kind that the TEI has and this list has not is printed as it is. -->
  <xsl:function name="f:label" as="xs:string">
    <xsl:param name="name" as="xs:string?"/>
    <xsl:sequence select="($name ! $fp:spoken(.), $name ! $fp:labels(.), $name, '')[1]"/>
  </xsl:function>

</xsl:stylesheet>
