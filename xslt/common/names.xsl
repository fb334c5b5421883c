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
      if (contains($named/@ref, '#')) then substring-after($named/@ref, '#')
      else local-name($named) || '.' || f:slug(f:reading($named))"/>
  </xsl:function>

  <!-- "Charge d’Affaires" → charge-d-affaires; letters of every script are kept. -->
  <xsl:function name="f:slug" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="
      lower-case($text) => replace('[^\p{L}\p{N}]+', '-') => replace('^-|-$', '')"/>
  </xsl:function>

  <!-- What a register files a name under: no article, no case. -->
  <xsl:function name="f:sort-key" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="
      lower-case($name) => replace('[“”‘’&quot;\[\]()]', '') => replace('^(the|an?) ', '')"/>
  </xsl:function>

  <!-- Numbers sort by value: Box 7 stands before Box 12. -->
  <xsl:function name="f:natural-key" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="string-join(
      analyze-string(f:sort-key($text), '\d+')/* ! (
        if (self::fn:match) then substring('0000000000', string-length(.) + 1) || . else string(.)))"
      xmlns:fn="http://www.w3.org/2005/xpath-functions"/>
  </xsl:function>

</xsl:stylesheet>
