<?xml version="1.0" encoding="UTF-8"?>
<!-- Writing LaTeX: no text is read as a command. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xpath-default-namespace="urn:cartulary:book">

  <!-- 50 % of it is 50 \% of it; a stroke, a caret and a tilde have names. -->
  <xsl:function name="f:escaped" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="
      if (translate($text, '\{}$&amp;#%_^~[]&#xA0;&#xA;', '') eq $text) then $text
      else $text
        => replace('\s*\n\s*', ' ')
        => replace('\\', '&#xE000;')
        => replace('([{}$&amp;#%_])', '\\$1')
        => replace('\^', '\\textasciicircum{}')
        => replace('~', '\\textasciitilde{}')
        => replace('([\[\]])', '{$1}')
        => replace('&#xE000;', '\\textbackslash{}')
        => replace('&#xA0;', '~')"/>
  </xsl:function>

  <!-- \name{a}{b} -->
  <xsl:function name="f:command" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="arguments" as="xs:string*"/>
    <xsl:sequence select="'\' || $name || string-join($arguments ! ('{' || . || '}'))"/>
  </xsl:function>

  <!-- An entry of an index, and what it is sorted by where that differs: \index[persons]{Celik@Çelik}.
       makeindex takes the signs ! @ | and &quot; for commands of its own. -->
  <xsl:function name="f:index-mark" as="xs:string?">
    <xsl:param name="mention" as="element()"/>
    <xsl:variable name="entry" as="element(entry)?" select="
      key('entry', $mention/@key, root($mention))[1]"/>
    <xsl:sequence select="
      $entry ! ('\index[' || f:register(ancestor::index) || ']{'
        || string-join(ancestor-or-self::entry ! fp:level(@name), '!') || '}')"/>
  </xsl:function>

  <xsl:key name="entry" match="index//entry" use="@key"/>

  <xsl:function name="fp:level" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="shown" as="xs:string" select="fp:quoted(f:escaped($name))"/>
    <xsl:variable name="sorted" as="xs:string" select="
      fp:quoted(replace(normalize-unicode($name, 'NFD'), '[^ -~]|[\\{}$&amp;#%_^~\[\]]', ''))"/>
    <xsl:sequence select="if ($sorted eq $shown) then $shown else $sorted || '@' || $shown"/>
  </xsl:function>

  <xsl:function name="fp:quoted" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="replace($text, '([!@|&quot;])', '&quot;$1')"/>
  </xsl:function>

  <!-- index-of-persons is called persons. -->
  <xsl:function name="f:register" as="xs:string">
    <xsl:param name="index" as="element(index)"/>
    <xsl:sequence select="replace($index/@id, '^index-of-', '')"/>
  </xsl:function>

</xsl:stylesheet>
