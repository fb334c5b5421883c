<?xml version="1.0" encoding="UTF-8"?>
<!-- The frame of every page. What stands in it is written by named templates, a part each: what is
     handed over in a parameter would be made first and copied then. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions">

  <xsl:template name="page">
    <xsl:param name="href" as="xs:string"/>
    <xsl:param name="part" as="xs:string"/>
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="scripts" as="xs:string*" select="()"/>
    <xsl:result-document href="{$href}" format="page">
      <html lang="{$f:interface}" dir="ltr">
        <head>
          <meta charset="UTF-8"/>
          <meta name="viewport" content="width=device-width, initial-scale=1"/>
          <meta name="color-scheme" content="light dark"/>
          <meta name="generator" content="cartulary"/>
          <title>{$title}</title>
          <link rel="stylesheet" href="assets/edition.css"/>
          <link rel="icon" href="data:,"/>
          <xsl:for-each select="$scripts, 'edition.js'">
            <script defer="" src="assets/{.}"/>
          </xsl:for-each>
          <xsl:call-template name="metadata">
            <xsl:with-param name="part" select="$part"/>
          </xsl:call-template>
        </head>
        <body class="{$part}">
          <a class="skip" href="#main">{f:words('skip')}</a>
          <xsl:call-template name="masthead">
            <xsl:with-param name="part" select="$part"/>
          </xsl:call-template>
          <main id="main">
            <xsl:call-template name="main">
              <xsl:with-param name="part" select="$part"/>
            </xsl:call-template>
          </main>
          <xsl:call-template name="colophon"/>
        </body>
      </html>
    </xsl:result-document>
  </xsl:template>

</xsl:stylesheet>
