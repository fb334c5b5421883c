<?xml version="1.0" encoding="UTF-8"?>
<!-- What persons decided about a document: its revision description, latest first. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:template name="decisions">
    <xsl:variable name="decisions" as="element(change)*" select="teiHeader/revisionDesc/change"/>
    <xsl:if test="$decisions">
      <section class="decisions" aria-labelledby="decisions">
        <h2 id="decisions">{f:words('decisions')}</h2>
        <ul class="message-list">
          <xsl:for-each select="$decisions">
            <li>
              <p>
                <xsl:text>{f:reading(.)}</xsl:text>
                <xsl:call-template name="decided-by"/>
              </p>
            </li>
          </xsl:for-each>
        </ul>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- (Elena Roe, November 29, 2026) -->
  <xsl:template name="decided-by">
    <xsl:variable name="ids" as="xs:string*" select="tokenize(@who) ! substring-after(., '#')"/>
    <xsl:variable name="said" as="xs:string*" select="
      $edition/teiHeader/fileDesc/titleStmt/respStmt[@xml:id = $ids]/(persName | orgName) ! f:reading(.),
      @when ! f:date(.)"/>
    <xsl:if test="exists($said)">
      <span class="place"> ({string-join($said, ', ')})</span>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
