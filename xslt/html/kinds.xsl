<?xml version="1.0" encoding="UTF-8"?>
<!-- The kinds of sentence in a note. What they are called is in common/labels.xsl. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- The kinds, in the order of the legend. -->
  <xsl:variable name="kinds" as="xs:string+" select="
    'location', 'marking', 'genesis', 'copies', 'printing', 'reference', 'circumstance', 'unread'"/>

  <!-- What a scholar asks of a note, and the types of sentence that answer. -->
  <xsl:variable name="families" as="map(xs:string, xs:string)" select="map {
    'location': 'location',
    'classification': 'marking',
    'drafting': 'genesis',
    'transmission': 'genesis',
    'copies': 'copies',
    'printed': 'printing',
    'reference': 'reference',
    'provenance': 'circumstance',
    'marginalia': 'circumstance',
    'meeting': 'circumstance',
    'attachment': 'circumstance',
    'remark': 'circumstance',
    'unparsed': 'unread'
  }"/>

  <xsl:function name="f:kind-of" as="xs:string">
    <xsl:param name="sentence" as="element(seg)"/>
    <xsl:sequence select="$sentence ! f:label($families, @type)"/>
  </xsl:function>

  <!-- The kinds that a note has, references inside its sentences included. -->
  <xsl:function name="f:kinds-of" as="xs:string*">
    <xsl:param name="note" as="element(note)?"/>
    <xsl:variable name="found" as="xs:string*" select="
      $note/descendant::seg ! f:kind-of(.),
      'reference'[$note ! f:references(.)]"/>
    <xsl:sequence select="$kinds[. = $found]"/>
  </xsl:function>

</xsl:stylesheet>
