<?xml version="1.0" encoding="UTF-8"?>
<!-- About the edition: statement, encoding, counts, corrections, messages. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:template name="about-page">
    <xsl:call-template name="page">
      <xsl:with-param name="href" select="'about.html'"/>
      <xsl:with-param name="part" select="'about'"/>
      <xsl:with-param name="title" select="f:words('about') || ' – ' || $edition-title"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="about-metadata">
    <xsl:call-template name="open-graph">
      <xsl:with-param name="title" select="f:words('about-edition')"/>
      <xsl:with-param name="type" select="'website'"/>
      <xsl:with-param name="description" select="''"/>
      <xsl:with-param name="page" select="'about.html'"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="about">
    <header class="register-head">
      <h1>{f:words('about-edition')}</h1>
    </header>
    <xsl:call-template name="about-statement"/>
    <xsl:call-template name="about-encoding"/>
    <xsl:call-template name="about-corrections"/>
    <xsl:call-template name="about-messages"/>
  </xsl:template>

  <xsl:template name="about-statement">
    <section aria-labelledby="statement">
      <h2 id="statement">{f:words('statement')}</h2>
      <xsl:choose>
        <xsl:when test="f:statement()">
          <xsl:apply-templates select="f:statement()" mode="text"/>
        </xsl:when>
        <xsl:otherwise>
          <p class="absent">{f:words('no-statement')}</p>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:call-template name="about-imprint"/>
    </section>
  </xsl:template>

  <!-- What is stated of editors and publication, and in one line what is not. -->
  <xsl:template name="about-imprint">
    <xsl:variable name="facts" as="map(xs:string, item()*)" select="map {
      'editors': f:list($editors)[. ne ''],
      'publisher': string-join(($publisher, $place), ', ')[. ne ''],
      'date': (f:stated($imprint/date), $year)[1],
      'licence': $licences
    }"/>
    <xsl:variable name="names" as="xs:string+" select="'editors', 'publisher', 'date', 'licence'"/>
    <xsl:where-populated>
      <dl class="facts">
        <xsl:for-each select="$names[exists($facts(.))]">
          <dt>{f:words(.)}</dt>
          <dd>
            <xsl:apply-templates select="$facts(.)" mode="licence"/>
          </dd>
        </xsl:for-each>
      </dl>
    </xsl:where-populated>
    <xsl:for-each select="f:list($names[empty($facts(.))] ! lower-case(f:words(.)))[. ne '']">
      <p class="absent">{f:words('not-stated')}: {.}.</p>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="about-encoding">
    <section aria-labelledby="encoding">
      <h2 id="encoding">{f:words('encoding')}</h2>
      <p>{f:words('encoding-lead')}</p>
      <p><a href="tei/edition.xml" download="">{f:words('edition-tei')}</a></p>
      <table class="counts">
        <caption>{f:words('counts')}</caption>
        <tbody>
          <xsl:for-each-group select="$documents/TEI ! f:source-note(.)/descendant::seg" group-by="f:kind-of(.)">
            <xsl:sort select="f:place-among($kinds, current-grouping-key())"/>
            <tr>
              <th scope="row"><span class="swatch {current-grouping-key()}">{f:label($sentence-kinds, current-grouping-key())}</span></th>
              <td class="number">{count(current-group())}</td>
            </tr>
            <xsl:for-each-group select="current-group()[map:contains($sentence-types, string(@type))]" group-by="string(@type)">
              <tr class="depth-2">
                <th scope="row">{$sentence-types(current-grouping-key())}</th>
                <td class="number">{count(current-group())}</td>
              </tr>
            </xsl:for-each-group>
          </xsl:for-each-group>
        </tbody>
      </table>
    </section>
  </xsl:template>

  <xsl:template name="about-corrections">
    <xsl:variable name="corrections" as="element(choice)*" select="$documents/TEI/text/descendant::choice[sic][corr]"/>
    <section aria-labelledby="corrections">
      <h2 id="corrections">{f:words('corrections')}</h2>
      <xsl:choose>
        <xsl:when test="$corrections">
          <p>{f:words('corrections-lead')}</p>
          <table class="corrections">
            <thead>
              <tr>
                <xsl:for-each select="'document', 'printed-form', 'corrected-form', 'certainty'">
                  <th scope="col">{f:words(.)}</th>
                </xsl:for-each>
              </tr>
            </thead>
            <tbody>
              <xsl:for-each select="$corrections">
                <tr>
                  <td>
                    <xsl:call-template name="place-links">
                      <xsl:with-param name="places" select="."/>
                    </xsl:call-template>
                  </td>
                  <td class="reading"><xsl:sequence select="f:in-context(sic)"/></td>
                  <td class="reading"><xsl:sequence select="f:in-context(corr)"/></td>
                  <td>{f:label($certainties, corr/@cert)}</td>
                </tr>
              </xsl:for-each>
            </tbody>
          </table>
        </xsl:when>
        <xsl:otherwise>
          <p class="absent">{f:words('no-corrections')}</p>
        </xsl:otherwise>
      </xsl:choose>
    </section>
  </xsl:template>

  <!-- How many letters of context stand on each side of a correction. -->
  <xsl:variable name="context-length" as="xs:integer" select="14"/>

  <!-- A reading between some of the words around it: many a correction is of white space. -->
  <xsl:function name="f:in-context" as="node()*">
    <xsl:param name="reading" as="element()"/>
    <xsl:variable name="sentence" as="text()*" select="
      $reading/ancestor::*[self::seg or self::p or self::head][1]/descendant::text()[not(ancestor::sic)]"/>
    <xsl:variable name="before" as="xs:string" select="string-join($sentence[. &lt;&lt; $reading/..])"/>
    <xsl:variable name="after" as="xs:string" select="string-join($sentence[. &gt;&gt; $reading/..][not(ancestor::choice intersect $reading/..)])"/>
    <span class="context">{f:last-words($before)}</span>
    <b>{$reading}</b>
    <span class="context">{f:first-words($after)}</span>
  </xsl:function>

  <xsl:function name="f:last-words" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="place" as="xs:integer" select="string-length($text) - $context-length + 1"/>
    <xsl:sequence select="if ($place gt 1) then '…' || substring($text, $place) else $text"/>
  </xsl:function>

  <xsl:function name="f:first-words" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="
      if (string-length($text) gt $context-length) then substring($text, 1, $context-length) || '…' else $text"/>
  </xsl:function>

  <!-- Every message, but for those of repaired defects, which are listed as corrections. -->
  <xsl:template name="about-messages">
    <xsl:variable name="others" as="map(*)*" select="$all-messages[not(?id = 'defect-repaired')]"/>
    <section aria-labelledby="all-messages">
      <h2 id="all-messages">{f:words('all-messages')}</h2>
      <xsl:choose>
        <xsl:when test="exists($others)">
          <xsl:call-template name="message-list">
            <xsl:with-param name="about" select="$others"/>
            <xsl:with-param name="naming-documents" select="true()"/>
          </xsl:call-template>
        </xsl:when>
        <xsl:otherwise>
          <p class="absent">{f:words('no-messages')}</p>
        </xsl:otherwise>
      </xsl:choose>
    </section>
  </xsl:template>

</xsl:stylesheet>
