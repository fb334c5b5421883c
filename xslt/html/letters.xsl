<?xml version="1.0" encoding="UTF-8"?>
<!-- The letters of a register, of one edition or of several. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions">

  <!-- Links to the letters that have entries, and a field to filter by; hidden until its script has come. -->
  <xsl:template name="letters">
    <xsl:param name="letters" as="xs:string*"/>
    <nav class="letters" aria-label="{f:words('letters')}">
      <ul>
        <xsl:for-each select="sort($letters)">
          <li>
            <a href="#{f:letter-id(.)}">{.}</a>
          </li>
        </xsl:for-each>
      </ul>
      <label class="filter" hidden="">
        <span class="unseen">{f:words('filter-entries')}</span>
        <input type="search" placeholder="{f:words('filter-entries')}" autocomplete="off"/>
      </label>
    </nav>
  </xsl:template>

  <!-- The letter that a name is filed under, without its accents: Çelik is under C. -->
  <xsl:function name="f:letter" as="xs:string">
    <xsl:param name="filed" as="xs:string"/>
    <xsl:variable name="first" as="xs:string" select="
      substring(normalize-unicode(f:sort-key($filed), 'NFD'), 1, 1) => upper-case()"/>
    <xsl:sequence select="
      if (matches($first, '^[A-Z]$')) then $first
      else if ($first eq '' or matches($first, '^[0-9\W]$')) then '#'
      else $first"/>
  </xsl:function>

  <xsl:function name="f:letter-id" as="xs:string">
    <xsl:param name="letter" as="xs:string"/>
    <xsl:sequence select="
      'letter-' || (
        if ($letter eq '#') then 'other'
        else if (matches($letter, '^[A-Z]$')) then $letter
        else string-join(string-to-codepoints($letter), '-'))"/>
  </xsl:function>

</xsl:stylesheet>
