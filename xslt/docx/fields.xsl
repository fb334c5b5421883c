<?xml version="1.0" encoding="UTF-8"?>
<!-- Fields, bookmarks and paragraphs (ECMA-376, part 1, chapter 17). -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  xpath-default-namespace="urn:cartulary:book">

  <!-- A paragraph in a style that Word shows by name. -->
  <xsl:function name="f:paragraph" as="element()">
    <xsl:param name="style" as="xs:string"/>
    <xsl:param name="runs" as="element()*"/>
    <w:p>
      <w:pPr><w:pStyle w:val="{$style}"/></w:pPr>
      <xsl:sequence select="$runs"/>
    </w:p>
  </xsl:function>

  <xsl:function name="f:run" as="element()">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="f:styled-run($text, ())"/>
  </xsl:function>

  <xsl:function name="f:styled-run" as="element()">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="style" as="xs:string?"/>
    <w:r>
      <xsl:if test="exists($style)">
        <w:rPr><w:rStyle w:val="{$style}"/></w:rPr>
      </xsl:if>
      <w:t xml:space="preserve"><xsl:value-of select="$text"/></w:t>
    </w:r>
  </xsl:function>

  <xsl:variable name="f:tab" as="element()"><w:r><w:tab/></w:r></xsl:variable>

  <!-- A field with what it shows until it is brought up to date; a dirty one is when it is opened. -->
  <xsl:function name="f:field" as="element()+">
    <xsl:param name="code" as="xs:string"/>
    <xsl:param name="result" as="element()*"/>
    <xsl:sequence select="f:field-start($code), $result, f:field-end()"/>
  </xsl:function>

  <xsl:function name="f:field-start" as="element()+">
    <xsl:param name="code" as="xs:string"/>
    <w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r>
    <xsl:sequence select="fp:code($code)"/>
    <w:r><w:fldChar w:fldCharType="separate"/></w:r>
  </xsl:function>

  <xsl:function name="f:field-end" as="element()">
    <w:r><w:fldChar w:fldCharType="end"/></w:r>
  </xsl:function>

  <xsl:function name="fp:code" as="element()">
    <xsl:param name="code" as="xs:string"/>
    <w:r><w:instrText xml:space="preserve"><xsl:value-of select="' ' || $code || ' '"/></w:instrText></w:r>
  </xsl:function>

  <!-- An entry of an index: a field that shows nothing. -->
  <xsl:function name="f:index-mark" as="element()*">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="from" as="element()"/>
    <xsl:for-each select="key('entry', $key, root($from))[1]">
      <w:r><w:fldChar w:fldCharType="begin"/></w:r>
      <xsl:sequence select="fp:code('XE &quot;'
        || string-join(ancestor-or-self::entry ! replace(@name, '[&quot;:\\]', '\\$0'), ':')
        || '&quot; \f &quot;' || f:register(ancestor::index) || '&quot;')"/>
      <w:r><w:fldChar w:fldCharType="end"/></w:r>
    </xsl:for-each>
  </xsl:function>

  <xsl:key name="entry" match="index//entry" use="@key"/>

  <!-- The letter that tells the entries of an index from those of others: index-of-persons is p. -->
  <xsl:function name="f:register" as="xs:string">
    <xsl:param name="index" as="element(index)"/>
    <xsl:sequence select="
      map{ 'index-of-repositories': 'r', 'index-of-works': 'w', 'index-of-persons': 'p',
           'index-of-places': 'l' }($index/@id)"/>
  </xsl:function>

  <!-- What a document is called by: letters, digits and low lines alone. -->
  <xsl:function name="f:bookmark" as="xs:string">
    <xsl:param name="document" as="xs:string"/>
    <xsl:sequence select="replace($document, '[^A-Za-z0-9]', '_')"/>
  </xsl:function>

  <xsl:function name="f:bookmarked" as="element()+">
    <xsl:param name="document" as="element(document)"/>
    <xsl:param name="runs" as="element()*"/>
    <xsl:variable name="number" as="xs:integer" select="count($document/preceding-sibling::document) + 1"/>
    <w:bookmarkStart w:id="{$number}" w:name="{f:bookmark($document/@id)}"/>
    <xsl:sequence select="$runs"/>
    <w:bookmarkEnd w:id="{$number}"/>
  </xsl:function>

  <xsl:function name="f:link" as="element()">
    <xsl:param name="document" as="xs:string"/>
    <xsl:param name="runs" as="element()*"/>
    <w:hyperlink w:anchor="{f:bookmark($document)}" w:history="1">
      <xsl:sequence select="$runs"/>
    </w:hyperlink>
  </xsl:function>

</xsl:stylesheet>
