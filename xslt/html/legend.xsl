<?xml version="1.0" encoding="UTF-8"?>
<!-- Beside the note: the legend, whose entries are switches, and the choice of reading. They work by
     style sheet alone; the script only remembers them. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:template name="legend">
    <div class="legend">
      <fieldset>
        <legend>{f:words('kinds')}</legend>
        <xsl:for-each select="f:kinds-of(f:source-note(.))">
          <label>
            <input type="checkbox" id="show-{.}" checked=""/>
            <span class="swatch {.}">{f:label($sentence-kinds, .)}</span>
          </label>
        </xsl:for-each>
        <xsl:if test="f:source-note(.)/descendant::*[@cert = ('medium', 'low')][not(self::corr)]">
          <p class="doubt-key">
            <span class="doubtful">{f:words('in-doubt')}</span>
          </p>
        </xsl:if>
      </fieldset>
      <xsl:if test="f:source-note(.)/descendant::choice">
        <xsl:call-template name="reading-switch"/>
      </xsl:if>
    </div>
  </xsl:template>

  <xsl:template name="reading-switch">
    <fieldset>
      <legend>{f:words('reading')}</legend>
      <xsl:for-each select="'corrected', 'diplomatic'">
        <label>
          <input type="radio" name="reading" id="reading-{.}">
            <xsl:if test=". eq 'corrected'">
              <xsl:attribute name="checked" select="''"/>
            </xsl:if>
          </input>
          <xsl:text>{f:words(.)}</xsl:text>
        </label>
      </xsl:for-each>
    </fieldset>
  </xsl:template>

</xsl:stylesheet>
