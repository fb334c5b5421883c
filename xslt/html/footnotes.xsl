<?xml version="1.0" encoding="UTF-8"?>
<!-- Footnotes of a document: their signs in the text, and the notes under it. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:template name="footnotes">
    <xsl:variable name="footnotes" as="element(note)*" select="text/body//note[@place = 'foot']"/>
    <xsl:if test="$footnotes">
      <section class="footnotes" role="doc-endnotes" aria-labelledby="footnotes">
        <h2 id="footnotes">{f:words('footnotes')}</h2>
        <ol>
          <xsl:apply-templates select="$footnotes" mode="footnote"/>
        </ol>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:template match="note[@place = 'foot']" mode="text">
    <xsl:variable name="number" as="xs:integer" select="f:footnote-number(.)"/>
    <a class="footnote-sign" id="footnote-sign{$number}" href="#footnote{$number}" role="doc-noteref" aria-label="{f:words('footnote')} {f:footnote-sign(.)}">{f:footnote-sign(.)}</a>
  </xsl:template>

  <xsl:mode name="footnote" on-no-match="fail"/>

  <xsl:template match="note" mode="footnote">
    <xsl:variable name="number" as="xs:integer" select="f:footnote-number(.)"/>
    <li id="footnote{$number}">
      <a class="footnote-sign" href="#footnote-sign{$number}" role="doc-backlink" aria-label="{f:words('back-to-text')}">{f:footnote-sign(.)}</a>
      <xsl:text> </xsl:text>
      <xsl:apply-templates select="node()" mode="text"/>
    </li>
  </xsl:template>

  <!-- Its place among the footnotes of its document. -->
  <xsl:function name="f:footnote-number" as="xs:integer">
    <xsl:param name="footnote" as="element(note)"/>
    <xsl:sequence select="
      count($footnote/ancestor::body//note[@place = 'foot'][. &lt;&lt; $footnote]) + 1"/>
  </xsl:function>

  <xsl:function name="f:footnote-sign" as="xs:string">
    <xsl:param name="footnote" as="element(note)"/>
    <xsl:sequence select="string(($footnote/@n, f:footnote-number($footnote))[1])"/>
  </xsl:function>

</xsl:stylesheet>
