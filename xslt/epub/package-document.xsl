<?xml version="1.0" encoding="UTF-8"?>
<!-- The package document (EPUB 3.3, chapter 5). -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns="http://www.idpf.org/2007/opf"
  xpath-default-namespace="urn:cartulary:book">

  <xsl:function name="f:package-document" as="element()">
    <xsl:param name="book" as="element(book)"/>
    <package version="3.0" unique-identifier="identifier" xml:lang="{$book/@language}">
      <metadata>
        <dc:identifier id="identifier"><xsl:value-of select="$identifier"/></dc:identifier>
        <dc:title><xsl:value-of select="$book/@title"/></dc:title>
        <dc:language><xsl:value-of select="$book/@language"/></dc:language>
        <xsl:for-each select="$book/editor">
          <dc:creator id="editor-{position()}"><xsl:value-of select="."/></dc:creator>
          <meta refines="#editor-{position()}" property="role" scheme="marc:relators">edt</meta>
        </xsl:for-each>
        <xsl:for-each select="$book/title-page/publisher">
          <dc:publisher><xsl:value-of select="."/></dc:publisher>
        </xsl:for-each>
        <xsl:for-each select="$book/title-page/date">
          <dc:date><xsl:value-of select="."/></dc:date>
        </xsl:for-each>
        <xsl:for-each select="$book/imprint/fact[@kind eq 'licence']">
          <dc:rights><xsl:value-of select="."/></dc:rights>
        </xsl:for-each>
        <meta property="dcterms:modified"><xsl:value-of select="$modified"/></meta>
        <xsl:sequence select="fp:accessibility($book)"/>
      </metadata>
      <manifest>
        <item id="style" href="book.css" media-type="text/css"/>
        <xsl:for-each select="$fonts">
          <item id="font-{position()}" href="fonts/{.}" media-type="font/woff2"/>
        </xsl:for-each>
        <xsl:for-each select="$licences">
          <item id="licence-{position()}" href="fonts/{.}" media-type="text/plain"/>
        </xsl:for-each>
        <xsl:for-each select="$parts">
          <item id="{fp:item(.)}" href="{f:file(.)}" media-type="application/xhtml+xml">
            <xsl:if test="self::contents">
              <xsl:attribute name="properties" select="'nav'"/>
            </xsl:if>
          </item>
        </xsl:for-each>
      </manifest>
      <spine>
        <xsl:for-each select="$parts">
          <itemref idref="{fp:item(.)}"/>
        </xsl:for-each>
      </spine>
    </package>
  </xsl:function>

  <xsl:function name="fp:item" as="xs:string">
    <xsl:param name="part" as="element()"/>
    <xsl:sequence select="substring-before(f:file($part), '.xhtml')"/>
  </xsl:function>

  <!-- What readers with assistive tools find (EPUB Accessibility 1.1, section 2). -->
  <xsl:function name="fp:accessibility" as="element()+">
    <xsl:param name="book" as="element(book)"/>
    <meta property="schema:accessMode">textual</meta>
    <meta property="schema:accessModeSufficient">textual</meta>
    <xsl:for-each select="
        'tableOfContents', 'structuralNavigation', 'readingOrder', 'displayTransformability', 'ARIA',
        'index'[$book/index], ('pageBreakMarkers', 'pageNavigation')[exists($page-starts)]">
      <meta property="schema:accessibilityFeature"><xsl:value-of select="."/></meta>
    </xsl:for-each>
    <meta property="schema:accessibilityHazard">none</meta>
    <meta property="schema:accessibilitySummary">
      <xsl:value-of select="f:word($book, 'accessibility')"/>
    </meta>
  </xsl:function>

</xsl:stylesheet>
