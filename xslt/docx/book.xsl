<?xml version="1.0" encoding="UTF-8"?>
<!-- The parts of the package that hold the book. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:dcterms="http://purl.org/dc/terms/"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  xpath-default-namespace="urn:cartulary:book">

  <xsl:template match="/" mode="edition">
    <xsl:result-document href="word/document.xml" format="part">
      <w:document>
        <w:body>
          <xsl:apply-templates select="book/(title-page, imprint, section, contents)" mode="part"/>
          <w:p>
            <w:pPr>
              <w:pStyle w:val="Imprint"/>
              <xsl:sequence select="fp:section('lowerRoman')"/>
            </w:pPr>
          </w:p>
          <xsl:apply-templates select="book/(documents, bibliography, index, colophon)" mode="part"/>
          <xsl:sequence select="fp:section('decimal')"/>
        </w:body>
      </w:document>
    </xsl:result-document>
    <xsl:result-document href="word/footnotes.xml" format="part">
      <w:footnotes>
        <w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
        <w:footnote w:type="continuationSeparator" w:id="0">
          <w:p><w:r><w:continuationSeparator/></w:r></w:p>
        </w:footnote>
        <xsl:apply-templates select="//footnote" mode="foot"/>
      </w:footnotes>
    </xsl:result-document>
    <xsl:result-document href="word/styles.xml" format="part">
      <xsl:sequence select="f:styles(book/@language)"/>
    </xsl:result-document>
    <xsl:result-document href="docProps/core.xml" format="part">
      <xsl:sequence select="fp:properties(book)"/>
    </xsl:result-document>
  </xsl:template>

  <!-- The end of a section: its sheet, and how its pages are numbered, from one. -->
  <xsl:function name="fp:section" as="element()">
    <xsl:param name="numbers" as="xs:string"/>
    <xsl:variable name="sheet" as="xs:integer+" select="
      map{ 'a5': (8391, 11906), '6x9': (8640, 12960), 'a4': (11906, 16838),
           'us-letter': (12240, 15840) }($paper)"/>
    <xsl:variable name="margin" as="xs:integer" select="xs:integer($sheet[1] * 0.13)"/>
    <w:sectPr>
      <w:footerReference w:type="default" r:id="rId-footer"/>
      <w:type w:val="nextPage"/>
      <w:pgSz w:w="{$sheet[1]}" w:h="{$sheet[2]}"/>
      <w:pgMar w:top="{$margin}" w:right="{$margin}" w:bottom="{$margin}" w:left="{$margin}"
        w:header="567" w:footer="567" w:gutter="0"/>
      <w:pgNumType w:fmt="{$numbers}" w:start="1"/>
      <w:titlePg/>
    </w:sectPr>
  </xsl:function>

  <xsl:function name="fp:properties" as="element()">
    <xsl:param name="book" as="element(book)"/>
    <cp:coreProperties>
      <dc:title><xsl:value-of select="$book/@title"/></dc:title>
      <xsl:if test="$book/editor">
        <dc:creator><xsl:value-of select="$book/editor" separator="; "/></dc:creator>
      </xsl:if>
      <dc:language><xsl:value-of select="$book/@language"/></dc:language>
      <dcterms:created xsi:type="dcterms:W3CDTF"><xsl:value-of select="$modified"/></dcterms:created>
      <dcterms:modified xsi:type="dcterms:W3CDTF"><xsl:value-of select="$modified"/></dcterms:modified>
    </cp:coreProperties>
  </xsl:function>

</xsl:stylesheet>
