<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema">

  <!-- The sheet, by its name in the class: a5, a4, us-letter, 6x9. -->
  <xsl:param name="paper" as="xs:string" select="'a5'"/>

  <!-- Whether the book is printed on both sides of the sheet. -->
  <xsl:param name="two-sided" as="xs:boolean" select="true()"/>

</xsl:stylesheet>
