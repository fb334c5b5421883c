<?xml version="1.0" encoding="UTF-8"?>
<!-- How the document came about and where it went, as a timeline. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="event"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:template name="genesis">
    <xsl:variable name="changes" as="element(change)*" select="teiHeader/profileDesc/creation/listChange/change"/>
    <xsl:variable name="actions" as="element(correspAction)*" select="teiHeader/profileDesc/correspDesc/correspAction"/>
    <xsl:variable name="provenance" as="element(provenance)*" select="
      f:witnesses(.)/msDesc[@type = 'base']/history/provenance"/>
    <xsl:if test="$changes or $actions or $provenance">
      <section class="genesis" aria-labelledby="genesis">
        <h2 id="genesis">{f:words('genesis')}</h2>
        <ol class="timeline">
          <xsl:for-each-group select="$changes" group-adjacent="string-join((@type, @when), ' ')">
            <xsl:call-template name="changes">
              <xsl:with-param name="changes" select="current-group()"/>
            </xsl:call-template>
          </xsl:for-each-group>
          <xsl:for-each-group select="$actions"
            group-adjacent="string-join((@type, @subtype, (date | time) ! f:reading(.)), ' ')">
            <xsl:call-template name="action">
              <xsl:with-param name="actions" select="current-group()"/>
            </xsl:call-template>
          </xsl:for-each-group>
          <xsl:apply-templates select="$provenance"/>
        </ol>
      </section>
    </xsl:if>
  </xsl:template>

  <!-- One step: those who did the same thing on the same day stand together. -->
  <xsl:template name="changes">
    <xsl:param name="changes" as="element(change)+"/>
    <li>
      <span class="event">{f:label($change-types, @type)}</span>
      <span class="who">
        <xsl:for-each select="$changes">
          <xsl:if test="position() gt 1">, </xsl:if>
          <xsl:apply-templates select="persName, (if (persName) then () else orgName)"/>
          <xsl:if test="persName and orgName"> (<xsl:apply-templates select="orgName"/>)</xsl:if>
          <xsl:for-each select="note">
            <span class="manner"> {f:reading(.)}</span>
          </xsl:for-each>
        </xsl:for-each>
      </span>
      <xsl:call-template name="event-date"/>
    </li>
  </xsl:template>

  <xsl:mode name="event" on-no-match="shallow-skip"/>

  <xsl:template name="action">
    <xsl:param name="actions" as="element(correspAction)+"/>
    <xsl:variable name="event" as="xs:string" select="
      if (@subtype = 'info') then 'informed' else if (@subtype = 'copy') then 'copied' else string(@type)"/>
    <li>
      <span class="event">{f:label($words, $event)}</span>
      <span class="who">
        <xsl:for-each select="$actions/(persName | orgName | placeName | settlement)">
          <xsl:if test="position() gt 1">, </xsl:if>
          <xsl:apply-templates select="."/>
        </xsl:for-each>
      </span>
      <xsl:for-each select="string-join((date | time) ! f:reading(.), ', ')[. ne '']">
        <span class="when">{.}</span>
      </xsl:for-each>
    </li>
  </xsl:template>

  <xsl:template match="provenance">
    <li>
      <span class="event">{f:words('provenance')}</span>
      <span class="who">
        <xsl:apply-templates mode="text"/>
      </span>
      <xsl:call-template name="event-date"/>
    </li>
  </xsl:template>

  <xsl:template match="persName | orgName">
    <a href="{f:name-page(f:entry(.))}">{f:reading(.)}</a>
  </xsl:template>

  <xsl:template match="settlement">
    <xsl:text>{f:reading(.)}</xsl:text>
  </xsl:template>

  <xsl:template match="placeName">
    <a href="places.html#{f:entry(.)}">{f:reading(.)}</a>
  </xsl:template>

  <!-- The date of a step, unless its words say it already. -->
  <xsl:template name="event-date">
    <xsl:for-each select="f:dating(.)[not(contains(f:reading(current()), .))]">
      <span class="when">{.}</span>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
