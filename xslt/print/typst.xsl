<?xml version="1.0" encoding="UTF-8"?>
<!-- Writing Typst: everything is code mode, and every text a string literal, so that no text can
     be read as markup. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions">

  <!-- A string literal: "Lot\u{a0}66 “x\\y”". No-break spaces are written so that they are seen. -->
  <xsl:function name="f:literal" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="
      if (translate($text, '\&quot;&#xA;&#xA0;', '') eq $text) then '&quot;' || $text || '&quot;'
      else '&quot;'
        || $text
          => f:replace-in('\', '\\', '\\\\')
          => f:replace-in('&quot;', '&quot;', '\\&quot;')
          => f:replace-in('&#xA;', '\s+', ' ')
          => f:replace-in('&#xA0;', '&#xA0;', '\\u{a0}')
        || '&quot;'"/>
  </xsl:function>

  <!-- name(a, b) -->
  <xsl:function name="f:call" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="arguments" as="xs:string*"/>
    <xsl:sequence select="$name || '(' || string-join($arguments, ', ') || ')'"/>
  </xsl:function>

  <!-- name: value, or nothing where there is no value -->
  <xsl:function name="f:named" as="xs:string?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:sequence select="$value ! ($name || ': ' || .)"/>
  </xsl:function>

  <!-- Expressions that make one text: "a", or { "a"; emph("b") } -->
  <xsl:function name="f:block" as="xs:string">
    <xsl:param name="expressions" as="xs:string*"/>
    <xsl:sequence select="
      if (empty($expressions)) then '&quot;&quot;'
      else if (count($expressions) eq 1) then $expressions
      else '{ ' || string-join($expressions, '; ') || ' }'"/>
  </xsl:function>

  <!-- An array, one item a line. The comma after the last keeps one item an array. -->
  <xsl:function name="f:array" as="xs:string">
    <xsl:param name="items" as="xs:string*"/>
    <xsl:sequence select="
      if (empty($items)) then '()'
      else '(&#xA;' || string-join($items ! f:indent(. || ','), '&#xA;') || '&#xA;)'"/>
  </xsl:function>

  <!-- A call with one argument a line. -->
  <xsl:function name="f:tall-call" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="arguments" as="xs:string*"/>
    <xsl:sequence select="$name || f:array($arguments)"/>
  </xsl:function>

  <xsl:function name="f:indent" as="xs:string">
    <xsl:param name="code" as="xs:string"/>
    <xsl:sequence select="'  ' || f:replace-in($code, '&#xA;', '&#xA;', '&#xA;  ')"/>
  </xsl:function>

  <!-- A comment; a text in it cannot end it. -->
  <xsl:function name="f:comment" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="'// ' || normalize-space($text)"/>
  </xsl:function>

</xsl:stylesheet>
