<?xml version="1.0" encoding="UTF-8"?>
<!-- What the terms of the encoding are called in words: one vocabulary a variable. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- The word for a term; a term without a word stands for itself. The vocabulary is of strings by
       strings, which the engine would make sure of, entry by entry, at each call. -->
  <xsl:function name="f:label" as="xs:string">
    <xsl:param name="vocabulary" as="map(*)"/>
    <xsl:param name="term" as="xs:string?"/>
    <xsl:sequence select="
      let $word := $term ! $vocabulary(.)
      return string(if (exists($word)) then f:spoken-term($word) else $term)"/>
  </xsl:function>

  <!-- msDesc/@type: what the witness is to the text printed. -->
  <xsl:variable name="witness-roles" as="map(xs:string, xs:string)" select="map {
    'base': 'Text printed',
    'copy': 'Another copy',
    'original': 'In the original language',
    'draft': 'Draft'
  }"/>

  <!-- idno/@type -->
  <xsl:variable name="identifier-types" as="map(xs:string, xs:string)" select="map {
    'lot': 'Lot',
    'decimal': 'Decimal file',
    'subject-numeric': 'Subject-numeric file',
    'box': 'Box',
    'volume': 'Volume',
    'accession': 'Accession',
    'job': 'Job',
    'film': 'Film',
    'conference': 'Conference file',
    'document': 'Document',
    'other': 'Number'
  }"/>

  <!-- change/@type: what was done in the making of the base text. -->
  <xsl:variable name="change-types" as="map(xs:string, xs:string)" select="map {
    'drafted': 'Drafted',
    'cleared': 'Cleared',
    'approved': 'Approved',
    'initialed': 'Initialed',
    'signed': 'Signed',
    'prepared': 'Prepared',
    'concurred': 'Concurred',
    'dictated': 'Dictated',
    'sent': 'Sent',
    'transcribed': 'Transcribed'
  }"/>

  <!-- bibl[@type='printed']/@subtype -->
  <xsl:variable name="printing-extents" as="map(xs:string, xs:string)" select="map {
    'full': 'In full',
    'part': 'In part',
    'variant': 'Another translation or text'
  }"/>

  <!-- term/@type of a security marking. -->
  <xsl:variable name="marking-types" as="map(xs:string, xs:string)" select="map {
    'level': 'Level',
    'precedence': 'Precedence',
    'handling': 'Handling',
    'form': 'Form',
    'none': 'Unmarked'
  }"/>

  <!-- What a sentence of the note tells. -->
  <xsl:variable name="sentence-kinds" as="map(xs:string, xs:string)" select="map {
    'location': 'Location',
    'marking': 'Marking',
    'genesis': 'Genesis and routing',
    'copies': 'Copies',
    'printing': 'Printings',
    'reference': 'References',
    'circumstance': 'Circumstances',
    'unread': 'Not read'
  }"/>

  <!-- note/p/seg/@type, where a kind has more than one: which of them. -->
  <xsl:variable name="sentence-types" as="map(xs:string, xs:string)" select="map {
    'drafting': 'drafting',
    'transmission': 'transmission',
    'provenance': 'delivery and publication',
    'marginalia': 'marginalia',
    'meeting': 'meeting',
    'attachment': 'attachment',
    'remark': 'remark'
  }"/>

  <!-- What a part of a sentence was read as, by its element. -->
  <xsl:variable name="part-names" as="map(xs:string, xs:string)" select="map {
    'orgName': 'Body',
    'rs': 'Collection',
    'author': 'Author',
    'title': 'Work',
    'edition': 'Edition',
    'date': 'Date',
    'time': 'Time',
    'persName': 'Person',
    'placeName': 'Place',
    'q': 'Quotation',
    'ref': 'Reference'
  }"/>

  <!-- biblScope/@unit -->
  <xsl:variable name="scope-names" as="map(xs:string, xs:string)" select="map {
    'volume': 'Volume',
    'page': 'Pages',
    'document': 'Document',
    'part': 'Part',
    'issue': 'Issue'
  }"/>

  <!-- gap/@reason, unclear/@reason and supplied/@reason. -->
  <xsl:variable name="reasons" as="map(xs:string, xs:string)" select="map {
    'damage': 'damaged',
    'illegible': 'illegible',
    'lost': 'lost',
    'omitted': 'omitted',
    'withheld': 'withheld'
  }"/>

  <!-- @cert of a reading. -->
  <xsl:variable name="certainties" as="map(xs:string, xs:string)" select="map {
    'high': 'high',
    'medium': 'medium',
    'low': 'low'
  }"/>

  <!-- textLang/@mainLang, by its primary language; the names of a script are added to it. -->
  <xsl:variable name="languages" as="map(xs:string, xs:string)" select="map {
    'ar': 'Arabic', 'bg': 'Bulgarian', 'cs': 'Czech', 'da': 'Danish', 'de': 'German', 'el': 'Greek',
    'en': 'English', 'es': 'Spanish', 'fa': 'Persian', 'fi': 'Finnish', 'fr': 'French',
    'he': 'Hebrew', 'hu': 'Hungarian', 'id': 'Indonesian', 'it': 'Italian', 'ja': 'Japanese',
    'km': 'Khmer', 'ko': 'Korean', 'lo': 'Lao', 'nl': 'Dutch', 'no': 'Norwegian', 'pl': 'Polish',
    'pt': 'Portuguese', 'ro': 'Romanian', 'ru': 'Russian', 'sh': 'Serbo-Croatian', 'sr': 'Serbian',
    'sv': 'Swedish', 'th': 'Thai', 'tr': 'Turkish', 'uk': 'Ukrainian', 'ur': 'Urdu',
    'vi': 'Vietnamese', 'zh': 'Chinese'
  }"/>

  <!-- "ru" → Russian; "ru-Latn" → Russian, transliterated; a tag that has no name stands for itself. -->
  <xsl:function name="f:language" as="xs:string">
    <xsl:param name="tag" as="xs:string"/>
    <xsl:variable name="name" as="xs:string" select="f:label($languages, tokenize($tag, '-')[1])"/>
    <xsl:sequence select="$name || (', ' || f:spoken-term('transliterated'))[contains($tag, '-Latn')]"/>
  </xsl:function>

</xsl:stylesheet>
