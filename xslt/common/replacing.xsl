<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions">

  <!-- replace(), where the text contains a sign without which the pattern cannot match: the engine
       reads the pattern anew for every text, which most texts need not wait for. -->
  <xsl:function name="f:replace-in" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="sign" as="xs:string"/>
    <xsl:param name="pattern" as="xs:string"/>
    <xsl:param name="replacement" as="xs:string"/>
    <xsl:sequence select="
      if (contains($text, $sign)) then replace($text, $pattern, $replacement) else $text"/>
  </xsl:function>

</xsl:stylesheet>
