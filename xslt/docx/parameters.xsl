<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema">

  <!-- The sheet: a5, a4, us-letter, 6x9. -->
  <xsl:param name="paper" as="xs:string" select="'a5'"/>

  <!-- When it was made: 2024-05-31T00:00:00Z. -->
  <xsl:param name="modified" as="xs:string" select="'1970-01-01T00:00:00Z'"/>

</xsl:stylesheet>
