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
        <xsl:sequence select="f:message-list($about)"/>
      </section>
    </xsl:if>
  </xsl:template>

  <xsl:function name="f:message-list" as="element()">
    <xsl:param name="about" as="map(*)+"/>
    <ul class="message-list">
      <xsl:for-each select="$about">
        <li class="{?severity}">
          <p>
            <strong>{f:capitalised(?severity)}: </strong>
            <xsl:text>{?wording}.</xsl:text>
            <xsl:for-each select="?line"> <span class="place"> ({f:words('line')} {.})</span></xsl:for-each>
          </p>
          <p class="help">{?help}</p>
        </li>
      </xsl:for-each>
    </ul>
  </xsl:function>

</xsl:stylesheet>
