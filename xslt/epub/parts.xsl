<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands before and behind the documents. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xmlns:epub="http://www.idpf.org/2007/ops"
  xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="urn:cartulary:book">

  <xsl:template match="title-page" mode="page" as="element()">
    <xsl:variable name="page" as="element()">
      <section epub:type="titlepage" class="title-page">
        <h1><xsl:value-of select="../@title"/></h1>
        <xsl:for-each select="subtitle">
          <p class="subtitle"><xsl:value-of select="."/></p>
        </xsl:for-each>
        <xsl:if test="editor">
          <p class="credit"><xsl:value-of select="@credit"/></p>
        </xsl:if>
        <xsl:for-each select="editor">
          <p class="editor"><xsl:value-of select="."/></p>
        </xsl:for-each>
        <xsl:for-each select="publisher, date">
          <p><xsl:value-of select="."/></p>
        </xsl:for-each>
      </section>
    </xsl:variable>
    <xsl:sequence select="f:page(.., ../@title, $page)"/>
  </xsl:template>

  <xsl:template match="imprint" mode="page" as="element()">
    <xsl:variable name="page" as="element()">
      <section epub:type="copyright-page" class="imprint">
        <dl><xsl:sequence select="fact ! fp:term(@name, string(.))"/></dl>
      </section>
    </xsl:variable>
    <xsl:sequence select="f:page(.., ../@title, $page)"/>
  </xsl:template>

  <xsl:template match="section" mode="page" as="element()">
    <xsl:variable name="page" as="element()">
      <section epub:type="{if (paragraph) then 'preface' else 'glossary'}"
        role="{if (paragraph) then 'doc-preface' else 'doc-glossary'}" aria-labelledby="{@id}">
        <h1 id="{@id}"><xsl:value-of select="@title"/></h1>
        <xsl:for-each select="paragraph">
          <p><xsl:value-of select="."/></p>
        </xsl:for-each>
        <xsl:for-each select="definitions">
          <h2><xsl:value-of select="@title"/></h2>
          <dl><xsl:sequence select="meaning ! fp:term(@term, string(.))"/></dl>
        </xsl:for-each>
      </section>
    </xsl:variable>
    <xsl:sequence select="f:page(.., @title, $page)"/>
  </xsl:template>

  <xsl:function name="fp:term" as="element()+">
    <xsl:param name="term" as="xs:string"/>
    <xsl:param name="says" as="xs:string"/>
    <dt><xsl:value-of select="$term"/></dt>
    <dd><xsl:value-of select="$says"/></dd>
  </xsl:function>

  <xsl:template match="bibliography" mode="page" as="element()">
    <xsl:variable name="page" as="element()">
      <section epub:type="bibliography" role="doc-bibliography" aria-labelledby="bibliography">
        <h1 id="bibliography"><xsl:value-of select="@title"/></h1>
        <ul class="hanging">
          <xsl:for-each select="cited-work">
            <li><xsl:apply-templates mode="inline"/></li>
          </xsl:for-each>
        </ul>
      </section>
    </xsl:variable>
    <xsl:sequence select="f:page(.., @title, $page)"/>
  </xsl:template>

  <xsl:template match="colophon" mode="page" as="element()">
    <xsl:variable name="page" as="element()">
      <section epub:type="colophon" role="doc-colophon" aria-labelledby="colophon">
        <h1 id="colophon"><xsl:value-of select="@title"/></h1>
        <dl><xsl:sequence select="fact ! fp:term(@name, string(.))"/></dl>
      </section>
    </xsl:variable>
    <xsl:sequence select="f:page(.., @title, $page)"/>
  </xsl:template>

</xsl:stylesheet>
