<?xml version="1.0" encoding="UTF-8"?>
<!-- The indexes, whose numbers are those of documents and lead to the mentions in them. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xmlns:epub="http://www.idpf.org/2007/ops"
  xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="urn:cartulary:book">

  <xsl:template match="index" mode="page" as="element()">
    <xsl:variable name="page" as="element()">
      <section epub:type="index" role="doc-index" aria-labelledby="{@id}">
        <h1 id="{@id}"><xsl:value-of select="@title"/></h1>
        <xsl:for-each-group select="entry" group-adjacent="string(@letter)">
          <h2 class="letter">
            <xsl:value-of select="(current-grouping-key()[. ne ''], f:word(../.., 'other signs'))[1]"/>
          </h2>
          <xsl:sequence select="fp:entries(current-group())"/>
        </xsl:for-each-group>
      </section>
    </xsl:variable>
    <xsl:sequence select="f:page(.., @title, $page)"/>
  </xsl:template>

  <xsl:function name="fp:entries" as="element()">
    <xsl:param name="entries" as="element(entry)+"/>
    <ul epub:type="index-entry-list" class="hanging">
      <xsl:for-each select="$entries">
        <li epub:type="index-entry">
          <span epub:type="index-term"><xsl:value-of select="@name"/></span>
          <xsl:for-each select="f:listed-mentions(.)">
            <xsl:text>, </xsl:text>
            <xsl:sequence select="fp:locator(.)"/>
          </xsl:for-each>
          <xsl:if test="entry">
            <xsl:sequence select="fp:entries(entry)"/>
          </xsl:if>
        </li>
      </xsl:for-each>
    </ul>
  </xsl:function>

  <xsl:function name="fp:locator" as="element()">
    <xsl:param name="mention" as="element()"/>
    <xsl:variable name="document" as="element(document)" select="$mention/ancestor::document"/>
    <a epub:type="index-locator" href="{$files($document/@id)}#{f:mention-id($mention)}">
      <xsl:value-of select="($document/@number[. ne ''], $document/@id)[1]"/>
    </a>
  </xsl:function>

</xsl:stylesheet>
