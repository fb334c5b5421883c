<?xml version="1.0" encoding="UTF-8"?>
<!-- What the TEI of an edition says where its editors have said nothing. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema">

  <xsl:variable name="placeholders" as="xs:string+" select="'', 'Not stated', 'No licence stated.'"/>

</xsl:stylesheet>
