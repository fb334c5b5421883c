<?xml version="1.0" encoding="UTF-8"?>
<!-- The registers of persons and bodies, and of places. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- In headers and in notes; the names in heads stand in the headers too. -->
  <xsl:variable name="all-names" as="element()*" select="
    $documents ! TEI ! (f:header-names(.), f:source-note(.) !
      (descendant::persName | descendant::orgName[not(@type = 'repository')]))"/>

  <xsl:variable name="all-places" as="element(placeName)*" select="
    $documents ! TEI ! (teiHeader/profileDesc/descendant::placeName, f:source-note(.) ! descendant::placeName)"/>

  <!-- Every person and body, each of which has a page. -->
  <xsl:variable name="name-entries" as="map(*)*" select="f:name-entries($all-names)"/>

  <!-- What a register has an entry for: its identifier, what it is filed under, and every mention. -->
  <xsl:function name="f:name-entries" as="map(*)*">
    <xsl:param name="named" as="element()*"/>
    <xsl:for-each-group select="$named" group-by="f:entry(.)">
      <xsl:variable name="heading" as="element()?" select="f:heading(current-grouping-key())"/>
      <xsl:variable name="name" as="xs:string" select="f:entry-name(current-grouping-key(), current-group())"/>
      <xsl:sequence select="map {
        'id': current-grouping-key(),
        'name': $name,
        'filed': if ($heading) then f:filed-name($heading)
          else if (current-group()[1]/self::persName) then f:surname-first($name)
          else $name,
        'named': current-group()
      }"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- The entries by letters, to jump to; each letter can be closed. -->
  <xsl:template name="names">
    <xsl:param name="entries" as="map(*)*"/>
    <xsl:call-template name="letters">
      <xsl:with-param name="letters" select="distinct-values($entries ! f:letter(?filed))"/>
    </xsl:call-template>
    <xsl:for-each-group select="$entries" group-by="f:letter(?filed)">
      <xsl:sort select="current-grouping-key()"/>
      <details class="letter" open="" id="{f:letter-id(current-grouping-key())}">
        <summary>
          <h2>{current-grouping-key()}</h2>
        </summary>
        <ul class="name-list">
          <xsl:for-each select="current-group()">
            <xsl:sort select="f:natural-key(?filed)"/>
            <xsl:call-template name="name-entry"/>
          </xsl:for-each>
        </ul>
      </details>
    </xsl:for-each-group>
    <p class="no-match" hidden="">{f:words('no-entry')}</p>
  </xsl:template>

  <!-- A person or a body has a page; of a place the documents are named here. -->
  <xsl:template name="name-entry">
    <xsl:variable name="named" as="element()+" select="?named"/>
    <li id="{?id}">
      <xsl:for-each select="string-join(id(?id, $edition)/(persName | orgName)[position() gt 1] ! f:reading(.), ', ')[. ne '']">
        <xsl:attribute name="data-forms" select="."/>
      </xsl:for-each>
      <xsl:choose>
        <xsl:when test="$named/self::placeName">
          <span class="entry-name">{?filed}</span>
          <xsl:text> </xsl:text>
          <xsl:call-template name="place-links">
            <xsl:with-param name="places" select="f:telling($named)"/>
          </xsl:call-template>
        </xsl:when>
        <xsl:otherwise>
          <a href="{f:name-page(?id)}">{?filed}</a>
          <xsl:text> </xsl:text>
          <span class="count">{count($named/root())}</span>
        </xsl:otherwise>
      </xsl:choose>
    </li>
  </xsl:template>

  <!-- A name in a note counts where the header gives it no role in that document. -->
  <xsl:function name="f:telling" as="element()+">
    <xsl:param name="named" as="element()+"/>
    <xsl:for-each-group select="$named" group-by="generate-id(root())">
      <xsl:variable name="in-header" as="element()*" select="current-group()[ancestor::profileDesc]"/>
      <xsl:sequence select="if ($in-header) then $in-header else current-group()"/>
    </xsl:for-each-group>
  </xsl:function>

  <xsl:function name="f:role" as="xs:string">
    <xsl:param name="named" as="element()"/>
    <xsl:apply-templates select="$named/.." mode="role"/>
  </xsl:function>

  <xsl:mode name="role" on-no-match="fail"/>

  <xsl:template match="*" mode="role" as="xs:string">
    <xsl:sequence select="f:words('role-named')"/>
  </xsl:template>

  <xsl:template match="change" mode="role" as="xs:string">
    <xsl:sequence select="lower-case(f:label($change-types, @type))"/>
  </xsl:template>

  <xsl:template match="correspAction" mode="role" as="xs:string">
    <xsl:sequence select="f:words(
      if (@type = 'sent') then 'role-sender'
      else if (@subtype = 'info') then 'role-informed'
      else if (@subtype = 'copy') then 'role-copied'
      else 'role-recipient')"/>
  </xsl:template>

</xsl:stylesheet>
