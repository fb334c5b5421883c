<?xml version="1.0" encoding="UTF-8"?>
<!-- The styles, by the names that InDesign shows. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xpath-default-namespace="urn:cartulary:book">

  <xsl:function name="f:character-styles" as="element()">
    <RootCharacterStyleGroup Self="character-styles">
      <CharacterStyle Self="CharacterStyle/$ID/[No character style]" Name="$ID/[No character style]"/>
      <CharacterStyle Self="CharacterStyle/Note Opening" Name="Note Opening" Capitalization="SmallCaps"/>
      <CharacterStyle Self="CharacterStyle/Security Marking" Name="Security Marking" Capitalization="SmallCaps"/>
      <CharacterStyle Self="CharacterStyle/Title of Work" Name="Title of Work" FontStyle="Italic"/>
      <CharacterStyle Self="CharacterStyle/Ibid" Name="Ibid" FontStyle="Italic"/>
      <CharacterStyle Self="CharacterStyle/Emphasis" Name="Emphasis" FontStyle="Italic"/>
      <CharacterStyle Self="CharacterStyle/Author of Work" Name="Author of Work" Capitalization="SmallCaps"/>
      <CharacterStyle Self="CharacterStyle/Term" Name="Term" FontStyle="Italic"/>
      <CharacterStyle Self="CharacterStyle/Siglum" Name="Siglum" FontStyle="Bold"/>
      <CharacterStyle Self="CharacterStyle/Apparatus Label" Name="Apparatus Label" Capitalization="SmallCaps"/>
      <CharacterStyle Self="CharacterStyle/Link" Name="Link"/>
    </RootCharacterStyleGroup>
  </xsl:function>

  <xsl:function name="f:paragraph-styles" as="element()">
    <RootParagraphStyleGroup Self="paragraph-styles">
      <ParagraphStyle Self="ParagraphStyle/Title" Name="Title" PointSize="22" Justification="CenterAlign"/>
      <ParagraphStyle Self="ParagraphStyle/Subtitle" Name="Subtitle" PointSize="13" Justification="CenterAlign" FontStyle="Italic"/>
      <ParagraphStyle Self="ParagraphStyle/Title Page" Name="Title Page" Justification="CenterAlign"/>
      <ParagraphStyle Self="ParagraphStyle/Imprint" Name="Imprint"/>
      <ParagraphStyle Self="ParagraphStyle/Part Heading" Name="Part Heading" PointSize="16" SpaceAfter="18" StartParagraph="NextPage"/>
      <ParagraphStyle Self="ParagraphStyle/Subheading" Name="Subheading" SpaceBefore="12" SpaceAfter="4" FontStyle="Bold"/>
      <ParagraphStyle Self="ParagraphStyle/Body Text" Name="Body Text"/>
      <ParagraphStyle Self="ParagraphStyle/Document Head" Name="Document Head" SpaceBefore="18" SpaceAfter="6" FontStyle="Bold" KeepWithNext="2"/>
      <ParagraphStyle Self="ParagraphStyle/Source Note" Name="Source Note"/>
      <ParagraphStyle Self="ParagraphStyle/Document Text" Name="Document Text" FirstLineIndent="12"/>
      <ParagraphStyle Self="ParagraphStyle/Editorial Note" Name="Editorial Note" FontStyle="Italic"/>
      <ParagraphStyle Self="ParagraphStyle/Apparatus" Name="Apparatus" PointSize="8.5" LeftIndent="48" FirstLineIndent="-48"/>
      <ParagraphStyle Self="ParagraphStyle/Definition" Name="Definition" LeftIndent="12" FirstLineIndent="-12"/>
      <ParagraphStyle Self="ParagraphStyle/Bibliography" Name="Bibliography" LeftIndent="12" FirstLineIndent="-12"/>
      <ParagraphStyle Self="ParagraphStyle/Footnote" Name="Footnote" PointSize="8.5"/>
    </RootParagraphStyleGroup>
  </xsl:function>

</xsl:stylesheet>
