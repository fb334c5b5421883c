<?xml version="1.0" encoding="UTF-8"?>
<!-- What the reading of the notes had to say. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:template name="note-messages">
    <xsl:variable name="about" as="map(*)*" select="$all-messages[?document = current()/@xml:id]"/>
    <xsl:if test="exists($about)">
      <section class="messages" aria-labelledby="messages">
        <h2 id="messages">{f:words('messages')}</h2>
        <xsl:call-template name="message-list">
          <xsl:with-param name="about" select="$about"/>
          <xsl:with-param name="naming-documents" select="false()"/>
        </xsl:call-template>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- Those of one kind stand together, and what to do about them is said with the first. -->
  <xsl:template name="message-list">
    <xsl:param name="about" as="map(*)+"/>
    <xsl:param name="naming-documents" as="xs:boolean"/>
    <ul class="message-list">
      <xsl:for-each-group select="$about" group-by="?id">
        <xsl:for-each select="current-group()">
          <li class="{?severity}">
            <p>
              <strong>{f:capitalised(?severity)}: </strong>
              <xsl:text>{?wording}.</xsl:text>
              <xsl:call-template name="message-place">
                <xsl:with-param name="document" select="?document[$naming-documents] ! $by-id(.)"/>
              </xsl:call-template>
            </p>
            <xsl:if test="position() eq 1">
              <p class="help">{?help}</p>
            </xsl:if>
          </li>
        </xsl:for-each>
      </xsl:for-each-group>
    </ul>
  </xsl:template>

  <!-- (Document 12, line 481) -->
  <xsl:template name="message-place">
    <xsl:param name="document" as="element(TEI)?"/>
    <xsl:variable name="line" as="xs:string?" select="?line ! (f:words('line') || ' ' || .)"/>
    <xsl:if test="$document or $line">
      <span class="place"> (<xsl:for-each select="$document"><a href="{f:page(.)}">{f:words('document')} {@n}</a></xsl:for-each>{', '[$document and $line]}{$line})</span>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
