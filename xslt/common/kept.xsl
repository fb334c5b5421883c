<?xml version="1.0" encoding="UTF-8"?>
<!-- What the note says is kept somewhere: a witness, or another document that it mentions. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:function name="f:description" as="element(msDesc)?">
    <xsl:param name="physical-text" as="element()"/>
    <xsl:sequence select="$physical-text ! (self::msDesc, msDesc)[1]"/>
  </xsl:function>

  <!-- "A" of a witness, "r1" of another document. -->
  <xsl:function name="f:siglum" as="xs:string">
    <xsl:param name="physical-text" as="element()"/>
    <xsl:sequence select="$physical-text ! string((@n, @xml:id ! replace(., '^.*\.', ''))[1])"/>
  </xsl:function>

  <!-- "memorandum of conversation, April 14": what another document is, as the note calls it. -->
  <xsl:function name="f:item" as="xs:string">
    <xsl:param name="physical-text" as="element()"/>
    <xsl:sequence select="
      string-join(f:description($physical-text)/msContents/msItem/(title, docDate) ! f:reading(.), ', ')"/>
  </xsl:function>

</xsl:stylesheet>
