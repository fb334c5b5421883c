<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema">

  <!-- SHA-256 of edition.xml, for the colophon; empty where it is not known. -->
  <xsl:param name="checksum" as="xs:string" select="''"/>

</xsl:stylesheet>
