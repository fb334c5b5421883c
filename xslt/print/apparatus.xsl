<?xml version="1.0" encoding="UTF-8"?>
<!-- The apparatus of a document: witnesses, printings, genesis, routing, cross references, emendations. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:function name="f:apparatus" as="xs:string*">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:sequence select="
      fp:witnesses($document/teiHeader/fileDesc/sourceDesc/listWit/witness[msDesc/@type != 'related']),
      fp:row('related documents', $document/teiHeader/fileDesc/sourceDesc/listWit
        /witness[msDesc/@type = 'related'] ! fp:related(.)),
      fp:row('printed', $document/teiHeader/fileDesc/sourceDesc/listBibl/bibl ! fp:printing(.)),
      fp:row('genesis', fp:genesis($document/teiHeader/profileDesc/creation/listChange)),
      fp:row('routing', fp:routing($document/teiHeader/profileDesc/correspDesc)),
      fp:see($document/text//ref[@type eq 'document']),
      fp:row('mended', $document/text//choice[not(fp:mends-spaces(.))]
        ! fp:emendation(corr[1], sic, ())),
      fp:row('readings', $document/text//app ! fp:readings(.))"/>
  </xsl:function>

  <!-- row("Printed", { …; "; "; … }); nothing where there is nothing to say -->
  <xsl:function name="fp:row" as="xs:string?">
    <xsl:param name="label" as="xs:string"/>
    <xsl:param name="items" as="xs:string*"/>
    <xsl:if test="exists($items)">
      <xsl:sequence select="f:call('row', (f:literal(f:label($label)), fp:joined($items, '; ')))"/>
    </xsl:if>
  </xsl:function>

  <xsl:function name="fp:joined" as="xs:string">
    <xsl:param name="items" as="xs:string*"/>
    <xsl:param name="separator" as="xs:string"/>
    <xsl:sequence select="
      f:block(for $n in 1 to count($items) return (f:literal($separator)[$n gt 1], $items[$n]))"/>
  </xsl:function>

  <!-- The text printed, where it is the only witness, is described by the note well enough. -->
  <xsl:function name="fp:witnesses" as="xs:string*">
    <xsl:param name="witnesses" as="element(witness)*"/>
    <xsl:if test="count($witnesses) gt 1 or $witnesses/msDesc/@type != 'base'">
      <xsl:sequence select="$witnesses ! fp:witness(.)"/>
    </xsl:if>
  </xsl:function>

  <!-- C Kennedy Library, National Security Files: where another document is kept -->
  <xsl:function name="fp:related" as="xs:string">
    <xsl:param name="related" as="element(witness)"/>
    <xsl:sequence select="f:block((
      f:literal($related/@n || '&#xA0;'), fp:location($related/msDesc/msIdentifier)))"/>
  </xsl:function>

  <!-- A  original, Russian-language: Department of State, Presidential Correspondence: Lot 66 -->
  <xsl:function name="fp:witness" as="xs:string">
    <xsl:param name="witness" as="element(witness)"/>
    <xsl:variable name="description" as="element(msDesc)?" select="$witness/msDesc"/>
    <xsl:sequence select="f:call('witness', (
      f:literal($witness/@n),
      f:literal(string-join((
        f:label($description/@type),
        $description/msContents/textLang ! f:reading(.)), ', ')),
      fp:location($description/msIdentifier)))"/>
  </xsl:function>

  <xsl:function name="fp:location" as="xs:string">
    <xsl:param name="location" as="element(msIdentifier)?"/>
    <xsl:variable name="parts" as="xs:string*">
      <xsl:for-each select="$location/*">
        <xsl:sequence select="
          if (position() eq 1) then ()
          else f:literal(if (self::idno and preceding-sibling::*[1][self::collection]) then ': ' else ', ')"/>
        <xsl:apply-templates select="." mode="inline"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="f:block($parts)"/>
  </xsl:function>

  <xsl:template match="msIdentifier/repository" mode="inline" as="xs:string">
    <xsl:sequence select="f:mention('repository', .)"/>
  </xsl:template>

  <xsl:template match="msIdentifier/collection" mode="inline" as="xs:string">
    <xsl:variable name="entry" as="xs:string?"
      select="f:collection-entry(..)[current() is current()/../collection[1]]"/>
    <xsl:sequence select="f:call('collection', (
      f:content(.), f:named('key', $entry ! f:literal(.))))"/>
  </xsl:template>

  <xsl:template match="msIdentifier/(country | region | settlement | institution)" mode="inline"
    as="xs:string">
    <xsl:sequence select="f:content(.)"/>
  </xsl:template>

  <xsl:function name="fp:printing" as="xs:string">
    <xsl:param name="printing" as="element(bibl)"/>
    <xsl:variable name="how" as="xs:string?"
      select="$printing/@subtype[. ne 'full'] ! f:literal(' (' || f:label(.) || ')')"/>
    <xsl:sequence select="f:block((
      for $part in $printing/* return (
        f:literal(', ')[$part/preceding-sibling::*],
        f:inline($part)),
      $how))"/>
  </xsl:function>

  <!-- drafted by Ronald I. Spiers (ACDA); cleared by Kohler, Bohlen; approved by Rusk -->
  <xsl:function name="fp:genesis" as="xs:string*">
    <xsl:param name="changes" as="element(listChange)?"/>
    <xsl:for-each-group select="$changes/change" group-adjacent="string(@type)">
      <xsl:sequence select="f:block((
        f:literal(f:label(current-grouping-key()) || ' '),
        fp:joined(current-group() ! fp:change(.), ', ')))"/>
    </xsl:for-each-group>
  </xsl:function>

  <xsl:function name="fp:change" as="xs:string">
    <xsl:param name="change" as="element(change)"/>
    <xsl:sequence select="f:block((
      f:inline($change/*[1]),
      $change/*[2] ! (f:literal(' ('), f:inline(.), f:literal(')')),
      $change/@when ! f:literal(', ' || f:date(.))))"/>
  </xsl:function>

  <!-- received May 25, 9:49 a.m.; also to USUN; copies to Rusk. The head says who wrote to whom. -->
  <xsl:function name="fp:routing" as="xs:string*">
    <xsl:param name="correspondence" as="element(correspDesc)?"/>
    <xsl:variable name="received" as="element(correspAction)*"
      select="$correspondence/correspAction[@type eq 'received']"/>
    <xsl:sequence select="
      fp:told('received on', $received[not(@subtype)]/(date | time)),
      fp:told('info', $received[@subtype eq 'info']/*),
      fp:told('to copy', $received[@subtype eq 'copy']/*)"/>
  </xsl:function>

  <xsl:function name="fp:told" as="xs:string?">
    <xsl:param name="label" as="xs:string"/>
    <xsl:param name="elements" as="element()*"/>
    <xsl:if test="exists($elements)">
      <xsl:sequence select="f:block((
        f:literal(f:label($label) || ' '),
        fp:joined($elements ! f:block(f:inline(.)), ', ')))"/>
    </xsl:if>
  </xsl:function>

  <!-- Document 58, p. 12 -->
  <xsl:function name="fp:see" as="xs:string?">
    <xsl:param name="references" as="element(ref)*"/>
    <xsl:variable name="targets" as="element(TEI)*" select="$references/f:printed-document(.)"/>
    <xsl:if test="exists($targets)">
      <xsl:sequence select="f:call('row', (
        f:literal(f:label('see')),
        f:call('cross-references', f:array($targets ! fp:pointer(.)))))"/>
    </xsl:if>
  </xsl:function>

  <!-- ("d58", "Document 58, p. "): the page number is found when the book is set -->
  <xsl:function name="fp:pointer" as="xs:string">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:sequence select="f:pair($document/@xml:id,
      f:label('document') || '&#xA0;' || $document/@n || ', ' || f:label('page') || '&#xA0;')"/>
  </xsl:function>

  <xsl:variable name="fp:by-id" as="map(xs:string, element(TEI))"
    select="map:merge($documents/TEI ! map:entry(string(@xml:id), .))"/>

  <xsl:function name="f:printed-document" as="element(TEI)?">
    <xsl:param name="reference" as="element(ref)"/>
    <xsl:sequence select="f:target($reference/@target) ! $fp:by-id(.)"/>
  </xsl:function>

  <xsl:function name="fp:mends-spaces" as="xs:boolean">
    <xsl:param name="defect" as="element(choice)"/>
    <xsl:sequence select="
      translate($defect/sic, ' &#xA;', '') eq translate($defect/corr[1], ' &#xA;', '')"/>
  </xsl:function>

  <xsl:function name="fp:emendation" as="xs:string">
    <xsl:param name="reading" as="element()"/>
    <xsl:param name="replaced" as="element()"/>
    <xsl:param name="after" as="xs:string*"/>
    <xsl:sequence select="f:call('emendation', (
      f:content($reading), f:block((f:inline($replaced/node()), $after))))"/>
  </xsl:function>

  <xsl:function name="fp:readings" as="xs:string*">
    <xsl:param name="place" as="element(app)"/>
    <xsl:variable name="lemma" as="element()" select="$place/(lem, rdg)[1]"/>
    <xsl:for-each select="$place/rdg[not(. is $lemma)]">
      <xsl:variable name="sigla" as="xs:string*" select="
        tokenize(@wit) ! replace(., '^.*\.', '')"/>
      <xsl:sequence select="
        fp:emendation($lemma, ., f:literal(' ' || string-join($sigla, ' ')))"/>
    </xsl:for-each>
  </xsl:function>

</xsl:stylesheet>
