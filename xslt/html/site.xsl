<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:param name="base-url" as="xs:string" select="''"/>
  <xsl:param name="messages" as="xs:string" select="'[]'"/>

  <xsl:template match="/" mode="edition">
    <xsl:result-document href="index.html" format="page">
      <html lang="en">
        <head><title>{teiCorpus/teiHeader/fileDesc/titleStmt/title[1]}</title></head>
        <body>
          <ul>
            <xsl:for-each select="$documents/TEI">
              <li><a href="{@xml:id}.html">{teiHeader/fileDesc/titleStmt/title[1]}</a></li>
            </xsl:for-each>
          </ul>
        </body>
      </html>
    </xsl:result-document>
  </xsl:template>

</xsl:stylesheet>
