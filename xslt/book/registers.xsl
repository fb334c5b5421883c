<?xml version="1.0" encoding="UTF-8"?>
<!-- Names and the entries of the edition's registers that they stand for. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:variable name="f:corpus" as="element(teiCorpus)" select="/teiCorpus"/>

  <xsl:key name="register" match="standOff//org | standOff//person | standOff//place | standOff//bibl"
    use="@xml:id"/>
  <xsl:key name="by-id" match="*[@xml:id]" use="@xml:id"/>

  <!-- The text of an element as the edition reads it: defects repaired. -->
  <xsl:function name="f:reading" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
      if (empty($element/*)) then normalize-space($element)
      else string-join($element//(text() | lb)[not(ancestor::sic or ancestor::corr[preceding-sibling::corr]
          or ancestor::rdg[preceding-sibling::*] or ancestor::note[not(@type eq 'source')])]
        ! (if (self::text()) then string(.) else if (@break = 'no') then '' else ' ')) => normalize-space()"/>
  </xsl:function>

  <!-- The identifier at the end of a pointer: edition.xml#agent.rusk gives agent.rusk. -->
  <xsl:function name="f:target" as="xs:string?">
    <xsl:param name="pointer" as="attribute()?"/>
    <xsl:sequence select="
      (if (contains($pointer, ' ')) then tokenize($pointer) else string($pointer))
        [contains(., '#') and not(contains(., '://'))][1] ! substring-after(., '#')"/>
  </xsl:function>

  <!-- Which entry of an index a name belongs to: that of its register, else the name itself. -->
  <xsl:function name="f:entry" as="xs:string">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="(f:target($name/@ref), f:reading($name))[1]"/>
  </xsl:function>

  <!-- The entry of a collection, which stands under its repository. -->
  <xsl:function name="f:collection-entry" as="xs:string">
    <xsl:param name="location" as="element(msIdentifier)"/>
    <xsl:sequence select="
      string-join(($location/repository ! f:entry(.), f:reading($location/collection[1])), ' / ')"/>
  </xsl:function>

  <!-- The first name that its register gives an entry. -->
  <xsl:function name="f:heading" as="element()?">
    <xsl:param name="entry" as="xs:string"/>
    <xsl:sequence select="
      key('register', $entry, $f:corpus)[1]/(orgName | persName | placeName | title)[1]"/>
  </xsl:function>

  <!-- What an entry is called: the first name that its register gives it. -->
  <xsl:function name="f:entry-name" as="xs:string">
    <xsl:param name="entry" as="xs:string"/>
    <xsl:sequence select="(f:heading($entry) ! f:reading(.), $entry)[1]"/>
  </xsl:function>

  <!-- What a pointer inside a document points at. -->
  <xsl:function name="f:follow" as="element()?">
    <xsl:param name="pointer" as="attribute()?"/>
    <xsl:sequence select="f:target($pointer) ! key('by-id', ., root($pointer))[1]"/>
  </xsl:function>

</xsl:stylesheet>
