<?xml version="1.0" encoding="UTF-8"?>
<!-- The registers of all editions together: what has one name is one entry. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <!-- The entries of each register that some document names. -->
  <xsl:variable name="entries" as="map(xs:string, element()*)" select="
    let $standoff := $volumes/teiCorpus/standOff,
        $entries := map {
          'repositories': $standoff/listOrg[@type = 'repositories']/org,
          'works': $standoff/listBibl/bibl,
          'names': $standoff/(listPerson/person | listOrg[not(@type = 'repositories')]/org),
          'places': $standoff/listPlace/place,
          'markings': $volumes/teiCorpus/teiHeader//taxonomy[@xml:id = 'security-markings']/category
        }
    return map:merge(map:keys($entries) ! map:entry(., $entries(.)[f:document-count(.) gt 0]))"/>

  <xsl:variable name="registers" as="xs:string*" select="
    ('repositories', 'works', 'names', 'places', 'markings')[exists($entries(.))]"/>

  <!-- In how many documents of its edition an entry is named. -->
  <xsl:function name="f:document-count" as="xs:integer">
    <xsl:param name="entry" as="element()"/>
    <xsl:sequence select="xs:integer((f:facts($entry)?mentions(string($entry/@xml:id)), 0)[1])"/>
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
    <xsl:sequence select="if ($entry/self::person) then f:surname-first(f:name($entry)) else f:name($entry)"/>
  </xsl:function>

  <xsl:template name="register">
    <xsl:param name="part" as="xs:string"/>
    <xsl:call-template name="page">
      <xsl:with-param name="href" select="f:part-page($part)"/>
      <xsl:with-param name="part" select="$part"/>
      <xsl:with-param name="title" select="f:words($part) || ' – ' || $title"/>
      <xsl:with-param name="main" as="element()+">
        <header class="register-head">
          <h1>{f:words($part)}</h1>
          <p class="lead">{f:words($part || '-series-lead')}</p>
        </header>
        <dl class="name-list">
          <xsl:for-each-group select="$entries($part)" group-by="f:sort-key(f:name(.)) || ' / ' || f:sort-key(f:author(.))">
            <xsl:sort select="f:natural-key(f:filed(.))"/>
            <xsl:call-template name="entry">
              <xsl:with-param name="part" select="$part"/>
              <xsl:with-param name="entries" select="current-group()"/>
            </xsl:call-template>
          </xsl:for-each-group>
        </dl>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="entry">
    <xsl:param name="part" as="xs:string"/>
    <xsl:param name="entries" as="element()+"/>
    <div id="{$entries[1]/@xml:id}">
      <dt>
        <xsl:text>{f:name($entries[1])}</xsl:text>
        <xsl:for-each select="f:author($entries[1])[. ne '']">
          <span class="author"> {f:words('by')} {.}</span>
        </xsl:for-each>
      </dt>
      <xsl:for-each-group select="$entries" group-by="generate-id(root())">
        <dd>
          <xsl:sequence select="f:volume-link(., $part)"/>
          <xsl:text> </xsl:text>
          <span class="count">{f:count(max(current-group() ! f:document-count(.)), 'document')}</span>
        </dd>
      </xsl:for-each-group>
    </div>
  </xsl:template>

  <!-- The title of an edition, as a link to the entry in its own register where it has pages. -->
  <xsl:function name="f:volume-link" as="element()">
    <xsl:param name="entry" as="element()"/>
    <xsl:param name="part" as="xs:string"/>
    <xsl:variable name="title" as="xs:string" select="f:title(root($entry)/teiCorpus)"/>
    <xsl:choose>
      <xsl:when test="f:file($entry, 'html/index.html')">
        <a href="{encode-for-uri(f:facts($entry)?name)}/html/{$part}.html#{$entry/@xml:id}">{$title}</a>
      </xsl:when>
      <xsl:otherwise>
        <span>{$title}</span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

</xsl:stylesheet>
