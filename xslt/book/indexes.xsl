<?xml version="1.0" encoding="UTF-8"?>
<!-- The indexes: which entries, under which name; the pages are found when the book is set. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xmlns="urn:cartulary:book"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:function name="f:indexes" as="element()*">
    <xsl:sequence select="
      fp:index('index of repositories', fp:repositories()),
      fp:index('index of works', fp:entries(fp:works(), false())),
      fp:index('index of persons', fp:entries(fp:persons(), true())),
      fp:index('index of places', fp:entries($f:names[self::placeName], false()))"/>
  </xsl:function>

  <xsl:function name="fp:index" as="element()?">
    <xsl:param name="label" as="xs:string"/>
    <xsl:param name="entries" as="element()*"/>
    <xsl:if test="exists($entries)">
      <index id="{translate($label, ' ', '-')}" title="{f:label($label)}">
        <xsl:sequence select="$entries"/>
      </index>
    </xsl:if>
  </xsl:function>

  <!-- The names that the book prints: those of heads and notes, and those of the apparatus. -->
  <xsl:variable name="f:names" as="element()*" select="
    $documents ! (TEI/text, TEI/teiHeader/profileDesc/creation,
      TEI/teiHeader/profileDesc/correspDesc/correspAction[@subtype])
      ! (descendant::persName, descendant::orgName, descendant::author, descendant::placeName,
        descendant::title)[not(ancestor::sic or ancestor::rdg)]"/>

  <xsl:function name="fp:persons" as="element()*">
    <xsl:sequence select="
      $f:names[self::persName or self::orgName[not(@type eq 'repository')] or self::author]"/>
  </xsl:function>

  <xsl:function name="fp:works" as="element(title)*">
    <xsl:sequence select="
      $documents ! TEI/teiHeader/fileDesc/sourceDesc/listBibl/bibl/title,
      $f:names[self::title[not(parent::bibl[@type eq 'printed'])]]"/>
  </xsl:function>

  <!-- An entry for each name, in the order of the alphabet; @letter is the one it is filed under. -->
  <xsl:function name="fp:entries" as="element()*">
    <xsl:param name="names" as="element()*"/>
    <xsl:param name="inverted" as="xs:boolean"/>
    <xsl:for-each-group select="$names" group-by="f:entry(.)">
      <xsl:sort select="f:sorting(fp:heading(., $inverted))"
        collation="{$f:alphabet}"/>
      <xsl:sequence
        select="fp:entry(current-grouping-key(), fp:heading(current-group()[1], $inverted), ())"/>
    </xsl:for-each-group>
  </xsl:function>

  <xsl:function name="fp:entry" as="element()">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="heading" as="xs:string"/>
    <xsl:param name="under" as="element()*"/>
    <entry key="{$key}" name="{$heading}" letter="{fp:letter($heading)}">
      <xsl:sequence select="$under"/>
    </entry>
  </xsl:function>

  <!-- The letter that a name is filed under, without its accents: Çelik is under C; "" for what
       begins with no letter. -->
  <xsl:function name="fp:letter" as="xs:string">
    <xsl:param name="heading" as="xs:string"/>
    <xsl:variable name="first" as="xs:string" select="
      substring(normalize-unicode(f:sorting($heading), 'NFD'), 1, 1) => upper-case()"/>
    <xsl:sequence select="if (matches($first, '^[A-Z]$')) then $first else ''"/>
  </xsl:function>

  <xsl:variable name="f:alphabet" as="xs:string"
    select="'http://www.w3.org/2013/collation/UCA?lang=' || $f:language || ';strength=secondary'"/>

  <xsl:function name="fp:heading" as="xs:string">
    <xsl:param name="name" as="element()"/>
    <xsl:param name="inverted" as="xs:boolean"/>
    <xsl:variable name="heading" as="element()?" select="f:heading(f:entry($name))"/>
    <xsl:variable name="shown" as="xs:string" select="f:entry-name(f:entry($name))"/>
    <xsl:sequence select="
      if (not($inverted and $name[self::persName or self::author])) then $shown
      else if ($heading/self::persName) then f:filed-name($heading)
      else f:surname-first($shown)"/>
  </xsl:function>

  <!-- "The New York Times" is under N, and “Rusk” under R. A name that begins with a plain letter is
       not asked for others: the engine lists all the letters there are when it reads \P{L}. -->
  <xsl:function name="f:sorting" as="xs:string">
    <xsl:param name="heading" as="xs:string"/>
    <xsl:sequence select="
      if (matches($heading, '^[A-Za-z]')) then replace($heading, '^(The|A|An) ', '')
      else replace($heading, '^\P{L}+', '')"/>
  </xsl:function>

  <xsl:function name="fp:repositories" as="element()*">
    <xsl:variable name="locations" as="element(msIdentifier)*"
      select="$documents ! TEI/teiHeader/fileDesc/sourceDesc/(listWit/witness | listBibl)/msDesc/msIdentifier"/>
    <xsl:for-each-group select="$locations[repository]" group-by="f:entry(repository)">
      <xsl:sort select="f:sorting(fp:heading(repository, false()))"
        collation="{$f:alphabet}"/>
      <xsl:sequence select="fp:entry(
        current-grouping-key(),
        fp:heading(current-group()[1]/repository, false()),
        fp:collections(current-group()))"/>
    </xsl:for-each-group>
    <xsl:sequence select="fp:collections($locations[not(repository)][not(collection = $placeholders)])"/>
  </xsl:function>

  <xsl:function name="fp:collections" as="element()*">
    <xsl:param name="locations" as="element(msIdentifier)*"/>
    <xsl:for-each-group select="$locations[collection]" group-by="f:collection-entry(.)">
      <xsl:sort select="f:sorting(f:reading(collection[1]))"
        collation="{$f:alphabet}"/>
      <xsl:sequence select="
        fp:entry(current-grouping-key(), f:reading(current-group()[1]/collection[1]), ())"/>
    </xsl:for-each-group>
  </xsl:function>

</xsl:stylesheet>
