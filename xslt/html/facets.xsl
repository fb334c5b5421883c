<?xml version="1.0" encoding="UTF-8"?>
<!-- The facets beside the list: each value knows the places in the list of its documents. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:variable name="facet-names" as="xs:string+" select="
    'year', 'kind', 'sender', 'recipient', 'repository', 'collection', 'marking', 'printed', 'corrected'"/>

  <!-- What a document counts under in each facet. -->
  <xsl:variable name="facets" as="map(xs:string, function(*))" select="map {
    'year': f:year#1,
    'kind': function($document as element(TEI)) as xs:string* {
      f:keywords($document, 'document-kinds')[1] ! f:entry-name(f:entry(.), .) },
    'sender': function($document as element(TEI)) as xs:string* {
      f:correspondents($document, 'sent') ! f:entry-name(f:entry(.), .) },
    'recipient': function($document as element(TEI)) as xs:string* {
      f:correspondents($document, 'received') ! f:entry-name(f:entry(.), .) },
    'repository': function($document as element(TEI)) as xs:string* {
      f:witnesses($document) ! f:holder(.) },
    'collection': function($document as element(TEI)) as xs:string* {
      f:witnesses($document) ! f:first-collection(.) },
    'marking': function($document as element(TEI)) as xs:string* {
      f:markings($document) ! f:reading(.) },
    'printed': function($document as element(TEI)) as xs:string* {
      f:printings($document)/title ! f:reading(.) },
    'corrected': function($document as element(TEI)) as xs:string* {
      f:words(if ($document/text/descendant::choice/sic) then 'with-corrections' else 'without-corrections') }
  }"/>

  <!-- The year in which a document was written; nothing where that is not known. -->
  <xsl:function name="f:year" as="xs:string?">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:sequence select="f:chronology($document)[matches(., '^[0-9]{4}')] ! substring(., 1, 4)"/>
  </xsl:function>

  <!-- The repository of a witness; where none is named, its outermost collection. -->
  <xsl:function name="f:holder" as="xs:string?">
    <xsl:param name="witness" as="element(witness)"/>
    <xsl:sequence select="$witness ! map:get($holders, generate-id())"/>
  </xsl:function>

  <xsl:variable name="holders" as="map(xs:string, xs:string?)" select="
    map:merge($all-witnesses ! map:entry(generate-id(), f:levels(.)[1] ! $holder-names(f:entry(.))))"/>

  <!-- What they are called, by entry: one name, however the notes write it. -->
  <xsl:variable name="holder-names" as="map(xs:string, xs:string)" select="
    f:entry-names($documents/TEI ! f:physical-texts(.) ! f:levels(.)[1])"/>

  <!-- "Kennedy Library: National Security Files" -->
  <xsl:function name="f:first-collection" as="xs:string?">
    <xsl:param name="witness" as="element(witness)"/>
    <xsl:variable name="identifier" as="element(msIdentifier)?" select="$witness/msDesc/msIdentifier"/>
    <xsl:sequence select="
      $identifier[repository]/collection[1] ! (f:holder($witness) || ': ' || f:reading(.))"/>
  </xsl:function>

  <!-- How many values stand open in a facet; the others are a click away. -->
  <xsl:variable name="open-values" as="xs:integer" select="6"/>

  <xsl:template name="facets">
    <form class="facets" aria-label="{f:words('filters')}" hidden="">
      <details open="">
        <summary>{f:words('filters')}</summary>
        <button type="reset" class="clear" disabled="">{f:words('clear')}</button>
        <xsl:for-each select="$facet-names">
          <xsl:call-template name="facet"/>
        </xsl:for-each>
      </details>
    </form>
  </xsl:template>

  <xsl:template name="facet">
    <xsl:variable name="name" as="xs:string" select="."/>
    <xsl:variable name="values" as="element()*">
      <xsl:for-each-group select="$documents/TEI" group-by="distinct-values($facets($name)(.))">
        <xsl:sort select="
          if ($name eq 'year') then current-grouping-key()
          else f:most-first(count(current-group()), current-grouping-key())"/>
        <xsl:call-template name="facet-value">
          <xsl:with-param name="facet" select="$name"/>
          <xsl:with-param name="value" select="current-grouping-key()"/>
          <xsl:with-param name="counted" select="current-group()"/>
        </xsl:call-template>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:if test="$values">
      <fieldset>
        <legend>{f:words('facet-' || .)}</legend>
        <ul>
          <xsl:sequence select="$values[position() le $open-values]"/>
        </ul>
        <xsl:if test="count($values) gt $open-values">
          <details>
            <summary>{count($values) - $open-values} {f:words('more')}</summary>
            <ul>
              <xsl:sequence select="$values[position() gt $open-values]"/>
            </ul>
          </details>
        </xsl:if>
      </fieldset>
    </xsl:if>
  </xsl:template>

  <xsl:variable name="places-in-list" as="map(xs:string, xs:integer)" select="
    map:merge(for $place in 1 to count($documents) return
      map:entry(string($documents[$place]/TEI/@xml:id), $place - 1))"/>

  <xsl:template name="facet-value">
    <xsl:param name="facet" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <xsl:param name="counted" as="element(TEI)+"/>
    <li>
      <label>
        <input type="checkbox" name="{$facet}" value="{$value}"
          data-documents="{$counted ! map:get($places-in-list, @xml:id)}"/>
        <span class="value">{$value}</span>
        <xsl:text> </xsl:text>
        <span class="count">{count($counted)}</span>
      </label>
    </li>
  </xsl:template>

</xsl:stylesheet>
