<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands before the documents: title page, imprint, editorial statement, contents. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
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

  <xsl:function name="f:title-page" as="xs:string">
    <xsl:variable name="titles" as="element(title)*"
      select="$f:corpus/teiHeader/fileDesc/titleStmt/title"/>
    <xsl:sequence select="f:tall-call('title-page', (
      f:named('subtitle', fp:stated($titles[@type eq 'sub'])[1] ! f:literal(.)),
      f:named('credit', f:literal(f:label('edited by'))),
      f:named('editors', f:array(f:stated-editors() ! f:literal(.))),
      f:named('publisher', fp:stated($fp:publication/publisher)[1] ! f:literal(.)),
      f:named('date', fp:stated($fp:publication/date)[1] ! f:literal(.))))"/>
  </xsl:function>

  <!-- The back of the title page is left blank where nothing is stated. -->
  <xsl:function name="f:imprint" as="xs:string?">
    <xsl:variable name="facts" as="xs:string*" select="
      f:fact('editors', string-join(f:stated-editors(), ', ')),
      $fp:publication ! (
        fp:stated(publisher) ! f:fact('publisher', .),
        fp:stated(pubPlace) ! f:fact('place', .),
        fp:stated(date) ! f:fact('date', .),
        availability/*[exists(fp:stated(.))]
          ! f:fact('licence', string-join((f:reading(.), @target), ', ')),
        idno[not(@type = 'document')] ! f:fact('identifier', @type || ' ' || f:reading(.)))"/>
    <xsl:if test="exists($facts)">
      <xsl:sequence select="f:call('imprint', f:array($facts))"/>
    </xsl:if>
  </xsl:function>

  <!-- A pair of a label and what is said: ("Publisher", "Harbour Press"). -->
  <xsl:function name="f:fact" as="xs:string?">
    <xsl:param name="label" as="xs:string"/>
    <xsl:param name="says" as="xs:string"/>
    <xsl:if test="$says ne ''">
      <xsl:sequence select="f:pair(f:label($label), $says)"/>
    </xsl:if>
  </xsl:function>

  <xsl:function name="f:pair" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="says" as="xs:string"/>
    <xsl:sequence select="f:call('', (f:literal($name), f:literal($says)))"/>
  </xsl:function>

  <xsl:function name="f:editorial-statement" as="xs:string?">
    <xsl:variable name="paragraphs" as="element(p)*"
      select="$f:corpus/teiHeader/encodingDesc/(projectDesc | editorialDecl)/p"/>
    <xsl:if test="exists($paragraphs)">
      <xsl:sequence select="f:call('section', (
        f:literal(f:label('editorial statement')),
        f:call('paragraphs', f:array($paragraphs ! f:literal(f:reading(.))))))"/>
    </xsl:if>
  </xsl:function>

  <xsl:function name="f:contents" as="xs:string">
    <xsl:sequence select="f:call('contents', f:literal(f:label('contents')))"/>
  </xsl:function>

</xsl:stylesheet>
