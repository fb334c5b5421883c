<?xml version="1.0" encoding="UTF-8"?>
<!-- The apparatus of a document: witnesses, printings, genesis, routing, cross references, emendations. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xmlns="urn:cartulary:book"
  xmlns:b="urn:cartulary:book"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:function name="f:apparatus" as="element()?">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:variable name="rows" as="element()*" select="
      fp:witnesses($document/teiHeader/fileDesc/sourceDesc/listWit/witness),
      fp:row('related documents', $document/teiHeader/fileDesc/sourceDesc/listBibl[@type = 'related']
        /msDesc ! fp:related(.)),
      fp:row('printed', $document/teiHeader/fileDesc/sourceDesc/listBibl/bibl ! fp:printing(.)),
      fp:row('genesis', fp:genesis($document/teiHeader/profileDesc/creation/listChange)),
      fp:row('routing', fp:routing($document/teiHeader/profileDesc/correspDesc)),
      fp:row('see', fp:see($document/text//ref[@type eq 'document'])),
      fp:row('mended', $document/text//choice[sic and corr][not(fp:mends-spaces(.))]
        ! fp:emendation(corr[1], sic[1], ())),
      fp:row('readings', $document/text//app ! fp:readings(.))"/>
    <xsl:if test="exists($rows)">
      <apparatus>
        <xsl:apply-templates select="$rows" mode="repeated"/>
      </apparatus>
    </xsl:if>
  </xsl:function>

  <!-- What the document says already, without its footnotes. -->
  <xsl:mode name="repeated" on-no-match="shallow-copy"/>
  <xsl:template match="b:footnote" mode="repeated" as="node()*"/>

  <!-- A label and what stands under it; nothing where there is nothing to say. -->
  <xsl:function name="fp:row" as="element()?">
    <xsl:param name="label" as="xs:string"/>
    <xsl:param name="items" as="element()*"/>
    <xsl:if test="exists($items)">
      <row kind="{$label}" name="{f:label($label)}"><xsl:sequence select="$items"/></row>
    </xsl:if>
  </xsl:function>

  <!-- Lists of nodes, an array each, with commas between them. -->
  <xsl:function name="fp:with-commas" as="item()*">
    <xsl:param name="lists" as="array(*)*"/>
    <xsl:for-each select="$lists">
      <xsl:sequence select="if (position() gt 1) then ', ' else (), ?*"/>
    </xsl:for-each>
  </xsl:function>

  <!-- The text printed, where it is the only witness, is described by the note well enough. -->
  <xsl:function name="fp:witnesses" as="element()*">
    <xsl:param name="witnesses" as="element(witness)*"/>
    <xsl:if test="count($witnesses) gt 1 or $witnesses/msDesc/@type != 'base'">
      <xsl:sequence select="$witnesses ! fp:witness(.)"/>
    </xsl:if>
  </xsl:function>

  <!-- r1 letter to Orne, May 3: Kennedy Library, National Security Files -->
  <xsl:function name="fp:related" as="element()">
    <xsl:param name="related" as="element()"/>
    <xsl:sequence select="f:element('item', (
      f:siglum($related) || '&#xA0;', f:item($related)[. ne ''] ! (. || ': '),
      fp:location(f:description($related)/msIdentifier)))"/>
  </xsl:function>

  <!-- A  original, Russian-language: Department of State, Presidential Correspondence: Lot 66 -->
  <xsl:function name="fp:witness" as="element()">
    <xsl:param name="witness" as="element(witness)"/>
    <xsl:variable name="description" as="element(msDesc)?" select="$witness/msDesc"/>
    <witness siglum="{$witness/@n}" role="{string-join((
        f:label($description/@type), $description/msContents/textLang ! f:reading(.))[. ne ''], ', ')}">
      <xsl:sequence select="f:text-nodes(fp:location($description/msIdentifier))"/>
    </witness>
  </xsl:function>

  <xsl:function name="fp:location" as="item()*">
    <xsl:param name="location" as="element(msIdentifier)?"/>
    <xsl:for-each select="$location/*">
      <xsl:sequence select="
        if (position() eq 1) then ()
        else if (self::idno and preceding-sibling::*[1][self::collection]) then ': '
        else ', '"/>
      <xsl:apply-templates select="." mode="inline"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:template match="msIdentifier/repository" mode="inline" as="element()">
    <xsl:sequence select="f:mention('repository', ., f:entry(.))"/>
  </xsl:template>

  <xsl:template match="msIdentifier/collection" mode="inline" as="element()">
    <xsl:variable name="entry" as="xs:string?"
      select="f:collection-entry(..)[current() is current()/../collection[1]]"/>
    <xsl:sequence select="f:mention('collection', ., $entry)"/>
  </xsl:template>

  <xsl:template match="msIdentifier/(country | region | settlement | institution)" mode="inline"
    as="node()*">
    <xsl:sequence select="f:inline(node())"/>
  </xsl:template>

  <xsl:function name="fp:printing" as="element()">
    <xsl:param name="printing" as="element(bibl)"/>
    <xsl:sequence select="f:element('item', (
      for $part in $printing/*[f:wording(.) ne ''] return (', '[$part/preceding-sibling::*], f:inline($part)),
      $printing/@subtype[. ne 'full'] ! (' (' || f:label(.) || ')')))"/>
  </xsl:function>

  <!-- drafted by Ronald I. Spiers (ACDA); cleared by Kohler, Bohlen; approved by Rusk -->
  <xsl:function name="fp:genesis" as="element()*">
    <xsl:param name="changes" as="element(listChange)?"/>
    <xsl:for-each-group select="$changes/change" group-adjacent="string(@type)">
      <xsl:sequence select="f:element('item', (
        f:label(current-grouping-key()) || ' ',
        fp:with-commas(current-group() ! array{ fp:change(.) })))"/>
    </xsl:for-each-group>
  </xsl:function>

  <xsl:function name="fp:change" as="item()*">
    <xsl:param name="change" as="element(change)"/>
    <xsl:sequence select="
      f:inline($change/*[1]),
      $change/*[2][self::orgName] ! (' (', f:inline(.), ')'),
      $change/note ! (' ', f:inline(node())),
      $change/@when ! (', ' || f:date(.))"/>
  </xsl:function>

  <!-- received May 25, 9:49 a.m.; also to USUN; copies to Rusk. The head says who wrote to whom. -->
  <xsl:function name="fp:routing" as="element()*">
    <xsl:param name="correspondence" as="element(correspDesc)?"/>
    <xsl:variable name="received" as="element(correspAction)*"
      select="$correspondence/correspAction[@type eq 'received']"/>
    <xsl:sequence select="
      fp:told('received on', $received[not(@subtype)]/(date | time)),
      fp:told('info', $received[@subtype eq 'info']/*),
      fp:told('to copy', $received[@subtype eq 'copy']/*)"/>
  </xsl:function>

  <xsl:function name="fp:told" as="element()?">
    <xsl:param name="label" as="xs:string"/>
    <xsl:param name="elements" as="element()*"/>
    <xsl:if test="exists($elements)">
      <xsl:sequence select="f:element('item', (
        f:label($label) || ' ', fp:with-commas($elements ! array{ f:inline(.) })))"/>
    </xsl:if>
  </xsl:function>

  <!-- Document 58, of which the layout knows the page -->
  <xsl:function name="fp:see" as="element()*">
    <xsl:param name="references" as="element(ref)*"/>
    <xsl:for-each select="$references/f:printed-documents(.)">
      <item>
        <pointer to="{@xml:id}">
          <xsl:value-of select="f:label('document') || '&#xA0;' || @n"/>
        </pointer>
      </item>
    </xsl:for-each>
  </xsl:function>

  <xsl:variable name="fp:by-id" as="map(xs:string, element(TEI))"
    select="map:merge($documents/TEI ! map:entry(string(@xml:id), .))"/>

  <xsl:function name="f:printed-documents" as="element(TEI)*">
    <xsl:param name="reference" as="element(ref)"/>
    <xsl:sequence select="
      tokenize($reference/@target)[contains(., '#')] ! $fp:by-id(substring-after(., '#'))"/>
  </xsl:function>

  <xsl:function name="fp:mends-spaces" as="xs:boolean">
    <xsl:param name="defect" as="element(choice)"/>
    <xsl:sequence select="
      translate($defect/sic[1], ' &#xA;', '') eq translate($defect/corr[1], ' &#xA;', '')"/>
  </xsl:function>

  <xsl:function name="fp:emendation" as="element()">
    <xsl:param name="reading" as="element()"/>
    <xsl:param name="replaced" as="element()"/>
    <xsl:param name="after" as="xs:string?"/>
    <item>
      <emendation>
        <reading><xsl:sequence select="f:inline($reading/node())"/></reading>
        <printed>
          <xsl:sequence select="f:text-nodes((f:inline($replaced/node()), $after))"/>
        </printed>
      </emendation>
    </item>
  </xsl:function>

  <xsl:function name="fp:readings" as="element()*">
    <xsl:param name="place" as="element(app)"/>
    <xsl:variable name="lemma" as="element()?" select="$place/(lem, rdg)[1]"/>
    <xsl:for-each select="$place/rdg[not(. is $lemma)]">
      <xsl:variable name="sigla" as="xs:string*" select="
        tokenize(@wit) ! replace(., '^.*\.', '')"/>
      <xsl:sequence select="fp:emendation($lemma, ., ' ' || string-join($sigla, ' '))"/>
    </xsl:for-each>
  </xsl:function>

</xsl:stylesheet>
