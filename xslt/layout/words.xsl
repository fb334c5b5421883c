<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="urn:cartulary:book">

  <!-- A word of the book that a layout says of its own: "Documents". -->
  <xsl:function name="f:word" as="xs:string">
    <xsl:param name="book" as="element(book)"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="string($book/words/word[@name eq $name])"/>
  </xsl:function>

</xsl:stylesheet>
