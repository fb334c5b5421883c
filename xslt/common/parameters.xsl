<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <!-- The documents of the edition, in order. The initial item is the edition's teiCorpus; the
       copies of the documents that stand in it are not read. -->
  <xsl:param name="documents" as="document-node()*" select="()"/>

</xsl:stylesheet>
