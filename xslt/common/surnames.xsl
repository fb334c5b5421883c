<?xml version="1.0" encoding="UTF-8"?>
<!-- Filing persons by their surnames. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:f="urn:cartulary:functions">

  <!-- Words that belong to the surname after them. -->
  <xsl:variable name="surname-particles" as="xs:string" select="string-join((
    'de', 'del', 'della', 'der', 'den', 'di', 'du', 'la', 'las', 'los', 'le', 'van', 'von', 'bin', 'al',
    'De', 'Del', 'Della', 'Di', 'Du', 'La', 'Le', 'Van', 'Von'), '|')"/>

  <!-- Words that end the name of a body, an office or a place: no surname. -->
  <xsl:variable name="no-surnames" as="xs:string" select="string-join((
    'Affairs', 'Agency', 'Assistant', 'Board', 'Bureau', 'Chief', 'Command', 'Commission', 'Committee',
    'Consulate', 'Corps', 'Council', 'Counsel', 'Counselor', 'Delegation', 'Department', 'Division',
    'Embassy', 'Force', 'General', 'Government', 'Group', 'Headquarters', 'Interpreter', 'Legation',
    'Minister', 'Ministry', 'Mission', 'Office', 'Officer', 'Party', 'Port', 'President',
    'Representative', 'Secretariat', 'Secretary', 'Staff', 'Team'), '|')"/>

  <xsl:variable name="place-openings" as="xs:string" select="'Port|Fort|Camp|Cape'"/>

  <!-- What a register files a name under: a person by surname, the office last: "Orne, Assistant
       Secretary of State". -->
  <xsl:function name="f:filed-name" as="xs:string">
    <xsl:param name="heading" as="element()"/>
    <xsl:variable name="offices" as="xs:string*" select="$heading/self::tei:persName/tei:roleName ! f:reading(.)"/>
    <xsl:sequence select="
      if (not($heading/self::tei:persName)) then f:reading($heading)
      else if (empty($offices)) then f:surname-first(f:reading($heading))
      else (
        $heading/node()[not(self::tei:roleName)] => string-join() => normalize-space()
          => replace('^[(,\s]+|[),\s]+$', '') => f:surname-first(),
        $offices) => string-join(', ')"/>
  </xsl:function>

  <!-- "Ronald I. Spiers" is under S, "Chairman Khrushchev" under K, "James S. Lay, Jr." under L,
       "Fernando van Reigersberg" under V. What is an office ("Secretary of State", "Attorney
       General", "Special Assistant (Bundy)") or has another comma stays as it is. -->
  <xsl:function name="f:surname-first" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="stem" as="xs:string" select="replace($name, ',? (Jr\.?|Sr\.?|II|III|IV)$', '')"/>
    <xsl:variable name="suffix" as="xs:string" select="substring-after($name, $stem)"/>
    <xsl:sequence select="
      if (f:has-no-surname($stem)) then $name
      else replace($stem, '^(.+?)\s((' || $surname-particles || ')\s(.*\s)?)?(\S+)$', '$2$5, $1') || $suffix"/>
  </xsl:function>

  <xsl:function name="f:has-no-surname" as="xs:boolean">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="
      matches($name, '[,(]|\s(of|in|for|to|and|the|at|on|with)\s')
      or matches($name, '\s(' || $no-surnames || ')$')
      or matches($name, '^(' || $place-openings || ')\s')
      or matches($name, '^((' || $surname-particles || ')\s)+\S+$')"/>
  </xsl:function>

</xsl:stylesheet>
