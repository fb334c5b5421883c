<?xml version="1.0" encoding="UTF-8"?>
<!-- The indexes: fields that Word fills with pages; until then they show the numbers of documents. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  xpath-default-namespace="urn:cartulary:book">

  <xsl:template match="index" mode="part" as="element()+">
    <xsl:variable name="entries" as="element()+">
      <xsl:for-each-group select="entry" group-adjacent="string(@letter)">
        <xsl:if test="current-grouping-key() ne ''">
          <xsl:sequence select="f:paragraph('IndexHeading', f:run(current-grouping-key()))"/>
        </xsl:if>
        <xsl:sequence select="current-group() ! fp:entry(., 1)"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:sequence select="
      f:paragraph('Heading1', f:run(@title)),
      f:spanning('INDEX \e &quot;, &quot; \h &quot;A&quot; \f &quot;' || f:register(.) || '&quot;', $entries)"/>
  </xsl:template>

  <xsl:function name="fp:entry" as="element()+">
    <xsl:param name="entry" as="element(entry)"/>
    <xsl:param name="level" as="xs:integer"/>
    <xsl:sequence select="
      f:paragraph('Index' || $level, (
        f:run($entry/@name),
        f:listed-mentions($entry)/ancestor::document
          ! (f:run(', '), f:link(@id, f:run((@number[. ne ''], @id)[1]))))),
      $entry/entry ! fp:entry(., $level + 1)"/>
  </xsl:function>

</xsl:stylesheet>
