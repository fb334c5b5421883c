<?xml version="1.0" encoding="UTF-8"?>
<!-- The documents. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xpath-default-namespace="urn:cartulary:book">

  <xsl:template match="documents" mode="part" as="xs:string*">
    <xsl:sequence select="'', f:command('bookpart', f:escaped(@title))"/>
    <xsl:apply-templates select="document" mode="part"/>
  </xsl:template>

  <!-- \documenthead{d31}{31}{Telegram From …, January 18, 1962}{Telegram From …}, and the index entries of the head behind it: what
       stands in a head goes into the contents too. -->
  <xsl:template match="document" mode="part" as="xs:string*">
    <xsl:sequence select="
      '', f:command('documenthead', (
        @id, f:escaped(@number), f:escaped(@contents), f:escaped(normalize-space(head)))),
      string-join((head//*[@key] ! f:index-mark(.), '%'))"/>
    <xsl:apply-templates select="note | text | editorial-note | apparatus" mode="part"/>
  </xsl:template>

  <xsl:template match="note | text" mode="part" as="xs:string+">
    <xsl:variable name="environment" as="xs:string"
      select="map{ 'note': 'sourcenote', 'text': 'documenttext' }(local-name())"/>
    <xsl:sequence select="
      f:command('begin', $environment),
      string-join(paragraph ! f:content(.), '&#xA;&#xA;'),
      f:command('end', $environment)"/>
  </xsl:template>

  <xsl:template match="editorial-note" mode="part" as="xs:string+">
    <xsl:sequence select="'\begin{editorialnote}', f:content(.), '\end{editorialnote}'"/>
  </xsl:template>

  <xsl:template match="apparatus" mode="part" as="xs:string+">
    <xsl:sequence select="'\begin{apparatus}', * ! fp:row(.), '\end{apparatus}'"/>
  </xsl:template>

  <xsl:function name="fp:row" as="xs:string">
    <xsl:param name="row" as="element()"/>
    <xsl:sequence select="
      if ($row/self::witness) then f:command('witness', (
        f:escaped($row/@siglum), f:escaped($row/@role), f:content($row)))
      else f:command('row', (
        f:escaped($row/@name), string-join($row/item ! f:content(.), '; ')))"/>
  </xsl:function>

</xsl:stylesheet>
