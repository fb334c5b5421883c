<?xml version="1.0" encoding="UTF-8"?>
<!-- Names and the entries of the registers that they belong to. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- The entry that an element belongs to: the end of its @ref, else one made from its text. -->
  <xsl:function name="f:entry" as="xs:string">
    <xsl:param name="named" as="element()"/>
    <xsl:sequence select="
      $named ! (
        if (contains(@ref, '#')) then substring-after(@ref, '#')
        else local-name() || '.' || f:slug(f:reading(.)))"/>
  </xsl:function>

  <!-- "Charge d’Affaires" → charge-d-affaires; letters of every script are kept. The engine lists all
       the letters there are each time that it is asked for \p{L}, so plain words are not asked. -->
  <xsl:function name="f:slug" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="lower" as="xs:string" select="lower-case($text)"/>
    <xsl:sequence select="
      if (matches($lower, '^[a-z0-9]+( [a-z0-9]+)*$')) then translate($lower, ' ', '-')
      else normalize-unicode($lower, 'NFC') => replace('[^\p{L}\p{N}]+', '-') => replace('^-|-$', '')"/>
  </xsl:function>

  <!-- What a register files a name under: no article, no case. -->
  <xsl:function name="f:sort-key" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="
      lower-case($name) => translate('“”‘’&quot;[]()', '') => replace('^(the|an?) ', '')"/>
  </xsl:function>

  <!-- Numbers sort by value: Box 7 stands before Box 12. -->
  <xsl:function name="f:natural-key" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="key" as="xs:string" select="f:sort-key($text)"/>
    <xsl:sequence select="
      if (not(matches($key, '[0-9]'))) then $key
      else string-join(analyze-string($key, '[0-9]+')/* ! (
        if (self::fn:match) then substring('0000000000', string-length(.) + 1) || . else string(.)))"
      xmlns:fn="http://www.w3.org/2005/xpath-functions"/>
  </xsl:function>

  <!-- The page of a person or body: name-agent.rusk.html -->
  <xsl:function name="f:name-page" as="xs:string">
    <xsl:param name="entry" as="xs:string"/>
    <xsl:sequence select="'name-' || encode-for-uri($entry) || '.html'"/>
  </xsl:function>

</xsl:stylesheet>
