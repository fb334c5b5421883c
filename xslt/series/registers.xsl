<?xml version="1.0" encoding="UTF-8"?>
<!-- The registers of all editions together: what has one name is one entry. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:cartulary:functions"
  xmlns:s="urn:cartulary:series"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- The entries of each register that some document names. -->
  <xsl:variable name="entries" as="map(xs:string, element()*)" select="
    let $standoff := $volumes/teiCorpus/standOff
    return map {
      'repositories': $standoff/listOrg[@type = 'repositories']/org[@s:documents],
      'works': $standoff/listBibl/bibl[@s:documents],
      'names': $standoff/(listPerson/person | listOrg[not(@type = 'repositories')]/org)[@s:documents],
      'places': $standoff/listPlace/place[@s:documents],
      'markings':
        $volumes/teiCorpus/teiHeader//taxonomy[@xml:id = 'security-markings']/category[@s:documents]
    }"/>

  <xsl:variable name="registers" as="xs:string*" select="
    ('repositories', 'works', 'names', 'places', 'markings')[exists($entries(.))]"/>

  <!-- In how many documents of their edition entries of one name are named: the most of them. -->
  <xsl:function name="f:document-count" as="xs:integer">
    <xsl:param name="entries" as="element()+"/>
    <xsl:sequence select="max($entries ! xs:integer(@s:documents))"/>
  </xsl:function>

  <xsl:function name="f:name" as="xs:string">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="f:reading($entry/(persName | orgName | placeName | title | catDesc)[1])"/>
  </xsl:function>

  <!-- What a work is by; nothing for all others. -->
  <xsl:function name="f:author" as="xs:string">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="f:list($entry/author ! f:reading(.))"/>
  </xsl:function>

  <xsl:function name="f:filed" as="xs:string">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="f:filed-name($entry/(persName | orgName | placeName | title | catDesc)[1])"/>
  </xsl:function>

  <!-- The page of the register that the context item names. -->
  <xsl:template name="register-page">
    <xsl:call-template name="page">
      <xsl:with-param name="href" select="f:part-page(.)"/>
      <xsl:with-param name="part" select="."/>
      <xsl:with-param name="title" select="f:words(.) || ' – ' || $title"/>
      <xsl:with-param name="scripts" select="'search.js', 'registers.js'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="register">
    <xsl:param name="part" as="xs:string"/>
    <header class="register-head">
      <h1>{f:words($part)}</h1>
      <p class="lead">{f:words($part || '-series-lead')}</p>
    </header>
    <xsl:call-template name="letters">
      <xsl:with-param name="letters" select="distinct-values($entries($part) ! f:letter(f:filed(.)))"/>
    </xsl:call-template>
    <xsl:for-each-group select="$entries($part)" group-by="f:letter(f:filed(.))">
      <xsl:sort select="current-grouping-key()"/>
      <details class="letter" open="" id="{f:letter-id(current-grouping-key())}">
        <summary>
          <h2>{current-grouping-key()}</h2>
        </summary>
        <xsl:call-template name="entries">
          <xsl:with-param name="part" select="$part"/>
          <xsl:with-param name="entries" select="current-group()"/>
        </xsl:call-template>
      </details>
    </xsl:for-each-group>
    <p class="no-match" hidden="">{f:words('no-entry')}</p>
  </xsl:template>

  <xsl:template name="entries">
    <xsl:param name="part" as="xs:string"/>
    <xsl:param name="entries" as="element()+"/>
    <dl class="name-list">
      <xsl:for-each-group select="$entries" group-by="f:sort-key(f:name(.)) || ' / ' || f:sort-key(f:author(.))">
        <xsl:sort select="f:natural-key(f:filed(.))"/>
        <xsl:call-template name="entry">
          <xsl:with-param name="part" select="$part"/>
          <xsl:with-param name="entries" select="current-group()"/>
        </xsl:call-template>
      </xsl:for-each-group>
    </dl>
  </xsl:template>

  <xsl:template name="entry">
    <xsl:param name="part" as="xs:string"/>
    <xsl:param name="entries" as="element()+"/>
    <div id="{$entries[1]/@xml:id}">
      <dt>
        <xsl:text>{f:filed($entries[1])}</xsl:text>
        <xsl:for-each select="f:author($entries[1])[. ne '']">
          <span class="author"> {f:words('by')} {.}</span>
        </xsl:for-each>
      </dt>
      <xsl:for-each-group select="$entries" group-by="generate-id(root())">
        <dd>
          <xsl:sequence select="f:volume-link(., $part)"/>
          <xsl:text> </xsl:text>
          <span class="count">{f:count(f:document-count(current-group()), 'document')}</span>
        </dd>
      </xsl:for-each-group>
    </div>
  </xsl:template>

  <!-- The title of an edition, as a link to the entry in its own register where it has pages. -->
  <xsl:function name="f:volume-link" as="element()">
    <xsl:param name="entry" as="element()"/>
    <xsl:param name="part" as="xs:string"/>
    <xsl:variable name="edition" as="map(*)" select="$editions(generate-id(root($entry)))"/>
    <xsl:choose>
      <xsl:when test="exists($edition?pages)">
        <xsl:variable name="page" as="xs:string" select="
          if ($part eq 'names') then f:name-page($entry/@xml:id) else $part || '.html#' || $entry/@xml:id"/>
        <a href="{$edition?pages}/{$page}">{$edition?title}</a>
      </xsl:when>
      <xsl:otherwise>
        <span>{$edition?title}</span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- What a link to an edition needs: its title, and the folder of its pages where it has any. -->
  <xsl:variable name="editions" as="map(xs:string, map(*))" select="
    map:merge($volumes ! map:entry(generate-id(.), map {
      'title': f:main-title(teiCorpus),
      'pages': f:file(., 'html/index.html') ! replace(., '/[^/]*$', '')
    }))"/>

</xsl:stylesheet>
