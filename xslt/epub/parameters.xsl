<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema">

  <!-- What the publication is told from all others by. -->
  <xsl:param name="identifier" as="xs:string" select="'urn:uuid:00000000-0000-0000-0000-000000000000'"/>

  <!-- When it was made: 2024-05-31T00:00:00Z. -->
  <xsl:param name="modified" as="xs:string" select="'1970-01-01T00:00:00Z'"/>

  <!-- The font files that it holds, by their names. -->
  <xsl:param name="fonts" as="xs:string*" select="()"/>

  <!-- The licences of the fonts, likewise. -->
  <xsl:param name="licences" as="xs:string*" select="()"/>

  <!-- The pages of the printed book and the documents that begin on them: "12 d31". -->
  <xsl:param name="pages" as="xs:string*" select="()"/>

  <!-- Each page with the first document that begins on it. -->
  <xsl:variable name="page-starts" as="xs:string*">
    <xsl:for-each-group select="$pages" group-by="substring-before(., ' ')">
      <xsl:sequence select="current-group()[1]"/>
    </xsl:for-each-group>
  </xsl:variable>

</xsl:stylesheet>
