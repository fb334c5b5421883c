<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands above and below every page over the editions. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions">

  <xsl:function name="f:part-page" as="xs:string">
    <xsl:param name="part" as="xs:string"/>
    <xsl:sequence select="if ($part eq 'editions') then 'index.html' else $part || '.html'"/>
  </xsl:function>

  <xsl:template name="masthead">
    <xsl:param name="part" as="xs:string"/>
    <header class="masthead">
      <a class="edition-title" href="index.html">{$title}</a>
      <nav aria-label="{f:words('series-navigation')}">
        <ul>
          <xsl:for-each select="'editions', $registers">
            <li>
              <a href="{f:part-page(.)}">
                <xsl:if test=". eq $part">
                  <xsl:attribute name="aria-current" select="'page'"/>
                </xsl:if>
                <xsl:text>{f:words(.)}</xsl:text>
              </a>
            </li>
          </xsl:for-each>
        </ul>
      </nav>
    </header>
  </xsl:template>

  <xsl:template name="colophon">
    <xsl:if test="$series-publisher ne ''">
      <footer class="colophon">
        <p>{$series-publisher}</p>
      </footer>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
