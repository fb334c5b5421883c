<?xml version="1.0" encoding="UTF-8"?>
<!-- What is to be seen first: where the document lies, in how many copies, under what marking, and
     where it was printed. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:template name="glance">
    <xsl:variable name="place" as="element()*" select="f:base-witness(.) ! f:levels(.)"/>
    <dl class="glance" aria-label="{f:words('glance')}">
      <xsl:for-each select="f:written(.)[. ne '']">
        <div class="written">
          <dt>{f:words('written')}</dt>
          <dd>{.}</dd>
        </div>
      </xsl:for-each>
      <div class="location">
        <dt>{f:words('lies-in')}</dt>
        <dd>
          <xsl:for-each select="$place">
            <xsl:if test="position() gt 1">, </xsl:if>
            <xsl:text>{if (self::idno) then f:unbroken(.) else f:reading(.)}</xsl:text>
          </xsl:for-each>
          <xsl:if test="empty($place)">{f:words('nowhere')}</xsl:if>
        </dd>
      </div>
      <div class="copies">
        <dt>{f:words('witnesses')}</dt>
        <dd>{f:witness-summary(.)}</dd>
      </div>
      <div class="marking">
        <dt>{f:words('marking')}</dt>
        <dd>{(string-join(f:markings(.) ! f:reading(.), '; ')[. ne ''], f:words('unmarked'))[1]}</dd>
      </div>
      <div class="printing">
        <dt>{f:words('printed')}</dt>
        <dd>{f:printing-summary(.)}</dd>
      </div>
    </dl>
  </xsl:template>

  <xsl:function name="f:base-witness" as="element(witness)?">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:variable name="witnesses" as="element(witness)*" select="f:witnesses($document)"/>
    <xsl:sequence select="($witnesses[msDesc/@type = 'base'], $witnesses)[1]"/>
  </xsl:function>

  <!-- Repository and first collection of the text printed. -->
  <xsl:function name="f:base-holder" as="xs:string?">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:sequence select="
      f:base-witness($document) ! string-join(f:levels(.)[not(self::idno)][position() le 2] ! f:reading(.), ', ')[. ne '']"/>
  </xsl:function>

  <xsl:function name="f:witness-summary" as="xs:string">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:variable name="witnesses" as="element(witness)*" select="f:witnesses($document)"/>
    <xsl:variable name="holders" as="xs:string*" select="f:repositories($witnesses)"/>
    <xsl:sequence select="
      if (empty($witnesses)) then f:words('no-witness')
      else string-join((f:count(count($witnesses), 'witness'),
        if (exists($holders)) then (f:words('in'), f:count(count($holders), 'repository')) else ()), ' ')"/>
  </xsl:function>

  <xsl:function name="f:printing-summary" as="xs:string">
    <xsl:param name="document" as="element(TEI)"/>
    <xsl:variable name="titles" as="xs:string*" select="f:printings($document)/title ! f:reading(.)"/>
    <xsl:sequence select="
      if (empty($titles)) then f:words('not-printed')
      else if (count($titles) le 2) then f:list($titles)
      else f:list(($titles[position() le 2], count($titles) - 2 || ' ' || f:words('more')))"/>
  </xsl:function>

</xsl:stylesheet>
