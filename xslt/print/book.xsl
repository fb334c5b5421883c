<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" expand-text="yes"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:template match="/" mode="edition">
    <xsl:result-document href="edition.typ" format="typst">#"{count($documents)} documents"</xsl:result-document>
  </xsl:template>

</xsl:stylesheet>
