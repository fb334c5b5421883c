<?xml version="1.0" encoding="UTF-8"?>
<!-- The sitemap, where the address of the edition is known (sitemaps.org, protocol 0.9). -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:template name="sitemap">
    <xsl:if test="$base ne ''">
      <xsl:result-document href="sitemap.xml" format="sitemap">
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <xsl:for-each select="$parts ! f:part-page(.), $documents/TEI ! f:page(.), $name-entries ! f:name-page(?id)">
            <url>
              <loc>
                <xsl:sequence select="$base || ."/>
              </loc>
            </url>
          </xsl:for-each>
        </urlset>
      </xsl:result-document>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
