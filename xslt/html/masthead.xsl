<?xml version="1.0" encoding="UTF-8"?>
<!-- What stands above and below every page of an edition. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- The parts of the edition, in the order of the navigation: page, and key of its words. -->
  <xsl:variable name="parts" as="xs:string+" select="'documents', $registers, 'about'"/>

  <xsl:function name="f:part-page" as="xs:string">
    <xsl:param name="part" as="xs:string"/>
    <xsl:sequence select="if ($part eq 'documents') then 'index.html' else $part || '.html'"/>
  </xsl:function>

  <xsl:template name="masthead">
    <xsl:param name="part" as="xs:string"/>
    <xsl:sequence select="$mastheads($part)"/>
  </xsl:template>

  <!-- Those of the pages of each part, documents included: made once, however many the pages are. -->
  <xsl:variable name="mastheads" as="map(xs:string, element())" select="
    map:merge(('document', 'name', $parts) ! map { .: f:masthead(.) })"/>

  <xsl:function name="f:masthead" as="element()">
    <xsl:param name="part" as="xs:string"/>
    <header class="masthead">
      <a class="series" hidden="">{f:words('all-editions')}</a>
      <a class="edition-title" href="index.html">{$edition-title}</a>
      <nav aria-label="{f:words('site-navigation')}">
        <ul>
          <xsl:for-each select="$parts">
            <li>
              <a href="{f:part-page(.)}">
                <xsl:if test=". eq (if ($part eq 'name') then 'names' else $part)">
                  <xsl:attribute name="aria-current" select="'page'"/>
                </xsl:if>
                <xsl:text>{f:words(.)}</xsl:text>
              </a>
            </li>
          </xsl:for-each>
        </ul>
      </nav>
    </header>
  </xsl:function>

  <xsl:template name="colophon">
    <xsl:variable name="published" as="xs:string*" select="f:stated($imprint/(publisher, pubPlace, date))"/>
    <xsl:if test="exists($published) or exists($licences)">
      <footer class="colophon">
        <xsl:where-populated>
          <p>{string-join($published, ', ')}</p>
          <p>
            <xsl:apply-templates select="$licences" mode="licence"/>
          </p>
        </xsl:where-populated>
      </footer>
    </xsl:if>
  </xsl:template>

  <xsl:variable name="licences" as="element()*" select="
    $imprint/availability/(licence | p)[not(f:reading(.) = $placeholders)]"/>

  <xsl:mode name="licence" on-no-match="text-only-copy"/>

  <xsl:template match="licence[starts-with(@target, 'http')]" mode="licence">
    <a rel="license" href="{@target}">{f:reading(.)}</a>
  </xsl:template>

</xsl:stylesheet>
