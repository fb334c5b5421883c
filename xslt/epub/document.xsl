<?xml version="1.0" encoding="UTF-8"?>
<!-- The documents, so many in a file. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xmlns:epub="http://www.idpf.org/2007/ops"
  xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="urn:cartulary:book">

  <!-- A file is asked for by its first document. -->
  <xsl:template match="document" mode="page" as="element()">
    <xsl:variable name="here" as="element(document)+"
      select="., following-sibling::document[position() lt $documents-in-file]"/>
    <xsl:variable name="book" as="element(book)" select="../.."/>
    <xsl:variable name="title" as="xs:string" select="fp:numbers($here)"/>
    <xsl:variable name="page" as="element()+">
      <h1 class="documents"><xsl:value-of select="$title"/></h1>
      <xsl:apply-templates select="$here" mode="inline"/>
    </xsl:variable>
    <xsl:sequence select="f:page($book, $title, $page)"/>
  </xsl:template>

  <!-- Documents 31–55 -->
  <xsl:function name="fp:numbers" as="xs:string">
    <xsl:param name="documents" as="element(document)+"/>
    <xsl:variable name="numbers" as="xs:string*" select="$documents/@number[. ne '']"/>
    <xsl:variable name="ends" as="xs:string*"
      select="distinct-values(($numbers[1], $numbers[last()]))"/>
    <xsl:sequence select="
      string-join(($documents[1]/../@title, string-join($ends, '–')[. ne '']), ' ')"/>
  </xsl:function>

  <xsl:variable name="fp:pages" as="map(xs:string, xs:string*)" select="
    map:merge($page-starts ! map:entry(substring-after(., ' '), substring-before(., ' ')),
      map{ 'duplicates': 'combine' })" xmlns:map="http://www.w3.org/2005/xpath-functions/map"/>

  <xsl:template match="document" mode="inline" as="element()">
    <section class="document" id="{@id}" aria-labelledby="{@id}.head">
      <xsl:sequence select="@language ! f:language(.)"/>
      <xsl:for-each select="$fp:pages(@id)">
        <span epub:type="pagebreak" role="doc-pagebreak" id="page-{.}" title="{.}"/>
      </xsl:for-each>
      <h2 id="{@id}.head">
        <xsl:if test="@number ne ''">
          <span class="number"><xsl:value-of select="@number || '.'"/></span>
          <xsl:text> </xsl:text>
        </xsl:if>
        <xsl:apply-templates select="head/node()" mode="inline"/>
      </h2>
      <xsl:apply-templates select="note | text | editorial-note | apparatus" mode="inline"/>
      <xsl:apply-templates select=".//footnote" mode="foot"/>
    </section>
  </xsl:template>

  <xsl:template match="note | text | editorial-note" mode="inline" as="element()">
    <div class="{local-name()}"><xsl:apply-templates mode="inline"/></div>
  </xsl:template>

  <xsl:template match="apparatus" mode="inline" as="element()">
    <dl class="apparatus"><xsl:apply-templates mode="inline"/></dl>
  </xsl:template>

  <xsl:template match="witness" mode="inline" as="element()+">
    <dt><xsl:value-of select="@siglum"/></dt>
    <dd>
      <em><xsl:value-of select="@role"/></em>
      <xsl:text>: </xsl:text>
      <xsl:apply-templates mode="inline"/>
    </dd>
  </xsl:template>

  <xsl:template match="row" mode="inline" as="element()+">
    <dt class="small-capitals"><xsl:value-of select="@name"/></dt>
    <dd>
      <xsl:for-each select="item">
        <xsl:if test="position() gt 1">
          <xsl:text>; </xsl:text>
        </xsl:if>
        <xsl:apply-templates mode="inline"/>
      </xsl:for-each>
    </dd>
  </xsl:template>

  <!-- Footnotes stand behind their document; readers show them where they are asked for. -->
  <xsl:mode name="foot" on-no-match="fail"/>

  <xsl:template match="footnote" mode="foot" as="element()">
    <xsl:variable name="id" as="xs:string" select="f:footnote-id(.)"/>
    <aside epub:type="footnote" role="doc-footnote" id="{$id}" class="footnote">
      <a href="#{$id}.mark" role="doc-backlink"><xsl:value-of select="f:footnote-number(.)"/></a>
      <xsl:text> </xsl:text>
      <xsl:apply-templates mode="inline"/>
    </aside>
  </xsl:template>

  <xsl:function name="f:footnote-number" as="xs:integer">
    <xsl:param name="footnote" as="element(footnote)"/>
    <xsl:sequence select="
      count($footnote/ancestor::document//footnote[. &lt;&lt; $footnote]) + 1"/>
  </xsl:function>

  <xsl:function name="f:footnote-id" as="xs:string">
    <xsl:param name="footnote" as="element(footnote)"/>
    <xsl:sequence select="$footnote/ancestor::document/@id || '.n' || f:footnote-number($footnote)"/>
  </xsl:function>

</xsl:stylesheet>
