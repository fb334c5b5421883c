<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands before the documents: title page, imprint, editorial statement, contents. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xmlns="urn:cartulary:book"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:variable name="fp:publication" as="element(publicationStmt)?"
    select="$f:corpus/teiHeader/fileDesc/publicationStmt"/>

  <xsl:function name="f:stated-editors" as="xs:string*">
    <xsl:sequence select="fp:stated($f:corpus/teiHeader/fileDesc/titleStmt/editor)"/>
  </xsl:function>

  <xsl:function name="fp:stated" as="xs:string*">
    <xsl:param name="elements" as="element()*"/>
    <xsl:sequence select="($elements ! f:reading(.))[not(. = $placeholders)]"/>
  </xsl:function>

  <xsl:function name="f:title-page" as="element()">
    <xsl:variable name="titles" as="element(title)*"
      select="$f:corpus/teiHeader/fileDesc/titleStmt/title"/>
    <title-page credit="{f:label('edited by')}">
      <xsl:sequence select="
        fp:stated($titles[@type eq 'sub'])[1] ! f:element('subtitle', .),
        f:stated-editors() ! f:element('editor', .),
        fp:stated($fp:publication/publisher)[1] ! f:element('publisher', .),
        fp:stated($fp:publication/date)[1] ! f:element('date', .)"/>
    </title-page>
  </xsl:function>

  <!-- The back of the title page is left blank where nothing is stated. -->
  <xsl:function name="f:imprint" as="element()?">
    <xsl:variable name="facts" as="element()*" select="
      f:fact('editors', string-join(f:stated-editors(), ', ')),
      $fp:publication ! (
        fp:stated(publisher) ! f:fact('publisher', .),
        fp:stated(pubPlace) ! f:fact('place', .),
        fp:stated(date) ! f:fact('date', .),
        availability/*[exists(fp:stated(.))]
          ! f:fact('licence', string-join((f:reading(.), @target), ', ')),
        idno[not(@type = 'document')] ! f:fact('identifier', @type || ' ' || f:reading(.)))"/>
    <xsl:if test="exists($facts)">
      <imprint><xsl:sequence select="$facts"/></imprint>
    </xsl:if>
  </xsl:function>

  <!-- What is said under a label: Publisher, "Harbour Press". -->
  <xsl:function name="f:fact" as="element()?">
    <xsl:param name="label" as="xs:string"/>
    <xsl:param name="says" as="xs:string"/>
    <xsl:if test="$says ne ''">
      <fact kind="{$label}" name="{f:label($label)}"><xsl:value-of select="$says"/></fact>
    </xsl:if>
  </xsl:function>

  <xsl:function name="f:editorial-statement" as="element()?">
    <xsl:variable name="paragraphs" as="element(p)*"
      select="$f:corpus/teiHeader/encodingDesc/(projectDesc | editorialDecl)/p"/>
    <xsl:if test="exists($paragraphs)">
      <section id="editorial-statement" title="{f:label('editorial statement')}">
        <xsl:sequence select="$paragraphs ! f:element('paragraph', f:reading(.))"/>
      </section>
    </xsl:if>
  </xsl:function>

  <xsl:function name="f:contents" as="element()">
    <contents title="{f:label('contents')}"/>
  </xsl:function>

</xsl:stylesheet>
