<?xml version="1.0" encoding="UTF-8"?>
<!-- Running text. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xmlns:epub="http://www.idpf.org/2007/ops"
  xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="urn:cartulary:book">

  <xsl:mode name="inline" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="text()" mode="inline" as="text()">
    <xsl:sequence select="."/>
  </xsl:template>

  <xsl:template match="sentence | location | unparsed | quoted" mode="inline" as="node()*">
    <xsl:apply-templates mode="inline"/>
  </xsl:template>

  <xsl:template match="note/paragraph | text/paragraph" mode="inline" as="element()" priority="1">
    <p><xsl:apply-templates mode="inline"/></p>
  </xsl:template>

  <!-- A paragraph inside a note of the editors. -->
  <xsl:template match="paragraph" mode="inline" as="element()">
    <span class="paragraph"><xsl:apply-templates mode="inline"/></span>
  </xsl:template>

  <!-- A name is found from the index at its first mention in each document. -->
  <xsl:template match="repository | collection | author | person | corporate | place" mode="inline"
    as="node()*">
    <xsl:variable name="id" as="xs:string?" select="@key ! f:mention-id(..)"/>
    <xsl:choose>
      <xsl:when test="exists($id)">
        <span id="{$id}"><xsl:apply-templates mode="inline"/></span>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates mode="inline"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="work" mode="inline" as="element()">
    <cite>
      <xsl:for-each select="@key ! f:mention-id(..)">
        <xsl:attribute name="id" select="."/>
      </xsl:for-each>
      <xsl:apply-templates mode="inline"/>
    </cite>
  </xsl:template>

  <xsl:template match="ibid | italic" mode="inline" as="element()">
    <i><xsl:apply-templates mode="inline"/></i>
  </xsl:template>

  <xsl:template match="lead | cited-author | marking[@kind eq 'level']" mode="inline" as="element()"
    priority="1">
    <span class="small-capitals"><xsl:apply-templates mode="inline"/></span>
  </xsl:template>

  <xsl:template match="marking" mode="inline" as="node()*">
    <xsl:apply-templates mode="inline"/>
  </xsl:template>

  <xsl:template match="identifier | scope" mode="inline" as="element()">
    <span class="unbroken"><xsl:apply-templates mode="inline"/></span>
  </xsl:template>

  <xsl:template match="crossref | pointer" mode="inline" as="element()">
    <a href="{$files(@to)}#{@to}"><xsl:apply-templates mode="inline"/></a>
  </xsl:template>

  <xsl:template match="web-link" mode="inline" as="element()">
    <a href="{@address}"><xsl:apply-templates mode="inline"/></a>
  </xsl:template>

  <xsl:template match="in-language" mode="inline" as="element()">
    <span>
      <xsl:sequence select="f:language(@code)"/>
      <xsl:apply-templates mode="inline"/>
    </span>
  </xsl:template>

  <xsl:function name="f:language" as="attribute()+">
    <xsl:param name="code" as="xs:string"/>
    <xsl:attribute name="lang" select="$code"/>
    <xsl:attribute name="xml:lang" select="$code"/>
  </xsl:function>

  <xsl:template match="emendation" mode="inline" as="node()*">
    <xsl:apply-templates select="reading/node()" mode="inline"/>
    <xsl:text>] </xsl:text>
    <xsl:apply-templates select="printed/node()" mode="inline"/>
  </xsl:template>

  <xsl:template match="footnote" mode="inline" as="element()">
    <xsl:variable name="id" as="xs:string" select="f:footnote-id(.)"/>
    <a epub:type="noteref" role="doc-noteref" id="{$id}.mark" href="#{$id}">
      <xsl:value-of select="f:footnote-number(.)"/>
    </a>
  </xsl:template>

</xsl:stylesheet>
