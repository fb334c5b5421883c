<?xml version="1.0" encoding="UTF-8"?>
<!-- The frame of every page. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions">

  <xsl:template name="page">
    <xsl:param name="href" as="xs:string"/>
    <xsl:param name="part" as="xs:string"/>
    <xsl:param name="main" as="element()*"/>
    <xsl:result-document href="{$href}" format="page">
      <html lang="en" dir="ltr">
        <head>
          <meta charset="UTF-8"/>
          <meta name="viewport" content="width=device-width, initial-scale=1"/>
          <meta name="color-scheme" content="light dark"/>
          <meta name="generator" content="cartulary"/>
          <title>{string-join((f:words($part)[$part ne 'editions'], $title), ' – ')}</title>
          <link rel="stylesheet" href="assets/edition.css"/>
          <link rel="icon" href="data:,"/>
        </head>
        <body class="{$part}">
          <a class="skip" href="#main">{f:words('skip')}</a>
          <header class="masthead">
            <a class="edition-title" href="index.html">{$title}</a>
            <xsl:call-template name="navigation">
              <xsl:with-param name="part" select="$part"/>
            </xsl:call-template>
          </header>
          <main id="main">
            <xsl:sequence select="$main"/>
          </main>
          <xsl:if test="$series-publisher ne ''">
            <footer class="colophon">
              <p>{$series-publisher}</p>
            </footer>
          </xsl:if>
        </body>
      </html>
    </xsl:result-document>
  </xsl:template>

  <xsl:template name="navigation">
    <xsl:param name="part" as="xs:string"/>
    <nav aria-label="{f:words('series-navigation')}">
      <ul>
        <xsl:for-each select="'editions', $registers">
          <li>
            <a href="{if (. eq 'editions') then 'index.html' else . || '.html'}">
              <xsl:if test=". eq $part">
                <xsl:attribute name="aria-current" select="'page'"/>
              </xsl:if>
              <xsl:text>{f:words(.)}</xsl:text>
            </a>
          </li>
        </xsl:for-each>
      </ul>
    </nav>
  </xsl:template>

</xsl:stylesheet>
