<?xml version="1.0" encoding="UTF-8"?>
<!-- The registers of persons and bodies with their roles, and of places. -->
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

  <xsl:template name="names">
    <xsl:param name="named" as="element()+"/>
    <dl class="name-list">
      <xsl:for-each select="f:name-entries($named)">
        <xsl:sort select="f:natural-key(f:filed(?named[1], ?name))"/>
        <div id="{?id}">
          <dt>{?name}</dt>
          <xsl:call-template name="roles">
            <xsl:with-param name="named" select="?named"/>
          </xsl:call-template>
        </div>
      </xsl:for-each>
    </dl>
  </xsl:template>

  <xsl:function name="f:name-entries" as="map(*)*">
    <xsl:param name="named" as="element()+"/>
    <xsl:for-each-group select="$named" group-by="f:entry(.)">
      <xsl:sequence select="map {
        'id': current-grouping-key(),
        'name': f:entry-name(current-grouping-key(), current-group()),
        'named': current-group()
      }"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- What the register files a name under; it is shown as it is printed. -->
  <xsl:function name="f:filed" as="xs:string">
    <xsl:param name="named" as="element()"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="heading" as="element(persName)?" select="id(f:entry($named), $edition)/persName[1]"/>
    <xsl:sequence select="
      if ($heading) then f:filed-name($heading)
      else if ($named/self::persName) then f:surname-first($name)
      else $name"/>
  </xsl:function>

  <!-- A name in a note counts where the header gives it no role in that document. -->
  <xsl:template name="roles">
    <xsl:param name="named" as="element()+"/>
    <xsl:variable name="counted" as="element()+">
      <xsl:for-each-group select="$named" group-by="generate-id(root())">
        <xsl:variable name="in-header" as="element()*" select="current-group()[ancestor::profileDesc]"/>
        <xsl:sequence select="if ($in-header) then $in-header else current-group()"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:for-each-group select="$counted" group-by="f:role(.)">
      <dd>
        <span class="role">{current-grouping-key()}</span>
        <xsl:text> </xsl:text>
        <xsl:call-template name="place-links">
          <xsl:with-param name="places" select="current-group()"/>
        </xsl:call-template>
      </dd>
    </xsl:for-each-group>
  </xsl:template>

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
