<?xml version="1.0" encoding="UTF-8"?>
<!-- Footnotes, of a document and of its editors: their signs in the text, and the notes under it. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- In order; what editors say between the paragraphs of a document is no footnote. -->
  <xsl:function name="f:footnotes" as="element(note)*">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:sequence select="$document/text/descendant::note[not(@type = 'source')][not(parent::div)]"/>
  </xsl:function>

  <!-- The place of each among the footnotes of its document, by what the engine calls it. -->
  <xsl:variable name="footnote-numbers" as="map(xs:string, xs:integer)">
    <xsl:map>
      <xsl:for-each select="$documents/TEI">
        <xsl:for-each select="f:footnotes(.)">
          <xsl:map-entry key="generate-id()" select="position()"/>
        </xsl:for-each>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <xsl:template name="footnotes">
    <xsl:variable name="footnotes" as="element(note)*" select="f:footnotes(.)"/>
    <xsl:if test="$footnotes">
      <section class="footnotes" role="doc-endnotes" aria-labelledby="footnotes">
        <h2 id="footnotes">{f:words('footnotes')}</h2>
        <ol>
          <xsl:apply-templates select="$footnotes" mode="footnote"/>
        </ol>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- Where a page says again what the text of its document says, no sign stands twice. -->
  <xsl:template match="note" mode="text">
    <xsl:param name="repeated" as="xs:boolean" select="false()" tunnel="yes"/>
    <xsl:variable name="number" as="xs:integer?" select="$footnote-numbers(generate-id())"/>
    <xsl:choose>
      <xsl:when test="empty($number)">
        <span class="editorial-note">[<xsl:apply-templates mode="text"/>]</span>
      </xsl:when>
      <xsl:when test="not($repeated)">
        <a class="footnote-sign" id="footnote-sign{$number}" href="#footnote{$number}" role="doc-noteref" aria-label="{f:words('footnote')} {f:footnote-sign(.)}">{f:footnote-sign(.)}</a>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:mode name="footnote" on-no-match="fail"/>

  <xsl:template match="note" mode="footnote">
    <xsl:variable name="number" as="xs:integer" select="$footnote-numbers(generate-id())"/>
    <li id="footnote{$number}">
      <xsl:sequence select="f:language-of(@xml:lang)"/>
      <a class="footnote-sign" href="#footnote-sign{$number}" role="doc-backlink" aria-label="{f:words('back-to-text')}">{f:footnote-sign(.)}</a>
      <xsl:text> </xsl:text>
      <xsl:apply-templates select="node()" mode="text"/>
    </li>
  </xsl:template>

  <xsl:template match="note[not(@type = 'source')]/p" mode="text" priority="1">
    <span class="paragraph"><xsl:apply-templates mode="text"/></span>
  </xsl:template>

  <!-- Between the paragraphs of a document. -->
  <xsl:template match="div/note[@type = 'editorial']" mode="text" priority="1">
    <aside class="editorial-note">
      <xsl:sequence select="f:language-of(@xml:lang)"/>
      <xsl:apply-templates mode="text"/>
    </aside>
  </xsl:template>

  <!-- As the document has it, else its number. -->
  <xsl:function name="f:footnote-sign" as="xs:string">
    <xsl:param name="footnote" as="element(note)"/>
    <xsl:sequence select="string(($footnote/@n, $footnote-numbers(generate-id($footnote)))[1])"/>
  </xsl:function>

</xsl:stylesheet>
