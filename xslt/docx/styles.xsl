<?xml version="1.0" encoding="UTF-8"?>
<!-- The styles, each with a name that a person finds in the list; another document may bring its own
     under these names. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  xpath-default-namespace="urn:cartulary:book">

  <xsl:function name="f:styles" as="element()">
    <xsl:param name="language" as="xs:string"/>
    <w:styles>
      <w:docDefaults>
        <w:rPrDefault>
          <w:rPr>
            <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>
            <w:sz w:val="20"/>
            <w:lang w:val="{$language}"/>
          </w:rPr>
        </w:rPrDefault>
        <w:pPrDefault><w:pPr><w:spacing w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault>
      </w:docDefaults>
      <w:style w:type="paragraph" w:styleId="Normal" w:default="1">
        <w:name w:val="Normal"/>
        <w:qFormat/>
      </w:style>
      <w:style w:type="paragraph" w:styleId="BodyText">
        <w:name w:val="Body Text"/>
        <w:basedOn w:val="Normal"/>
        <w:qFormat/>
        <w:pPr><w:jc w:val="both"/></w:pPr>
      </w:style>
      <w:style w:type="paragraph" w:styleId="Title">
        <w:name w:val="Title"/>
        <w:basedOn w:val="Normal"/>
        <w:qFormat/>
        <w:pPr><w:spacing w:before="3000" w:after="480"/><w:jc w:val="center"/></w:pPr>
        <w:rPr><w:sz w:val="44"/></w:rPr>
      </w:style>
      <w:style w:type="paragraph" w:styleId="Subtitle">
        <w:name w:val="Subtitle"/>
        <w:basedOn w:val="Normal"/>
        <w:qFormat/>
        <w:pPr><w:spacing w:after="480"/><w:jc w:val="center"/></w:pPr>
        <w:rPr><w:i/><w:sz w:val="24"/></w:rPr>
      </w:style>
      <w:style w:type="paragraph" w:styleId="TitlePage">
        <w:name w:val="Title Page"/>
        <w:basedOn w:val="Normal"/>
        <w:qFormat/>
        <w:pPr><w:spacing w:before="120" w:after="120"/><w:jc w:val="center"/></w:pPr>
      </w:style>
      <w:style w:type="paragraph" w:styleId="Imprint">
        <w:name w:val="Imprint"/>
        <w:basedOn w:val="Normal"/>
        <w:qFormat/>
        <w:pPr><w:spacing w:after="60"/></w:pPr>
        <w:rPr><w:sz w:val="18"/></w:rPr>
      </w:style>
      <w:style w:type="paragraph" w:styleId="Heading1">
        <w:name w:val="heading 1"/>
        <w:basedOn w:val="Normal"/>
        <w:next w:val="BodyText"/>
        <w:qFormat/>
        <w:pPr><w:keepNext/><w:pageBreakBefore/><w:spacing w:before="480" w:after="360"/><w:outlineLvl w:val="0"/></w:pPr>
        <w:rPr><w:sz w:val="32"/></w:rPr>
      </w:style>
      <w:style w:type="paragraph" w:styleId="Heading2">
        <w:name w:val="heading 2"/>
        <w:basedOn w:val="Normal"/>
        <w:next w:val="SourceNote"/>
        <w:qFormat/>
        <w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="400" w:after="120"/><w:outlineLvl w:val="1"/></w:pPr>
        <w:rPr><w:b/><w:sz w:val="21"/></w:rPr>
      </w:style>
      <w:style w:type="paragraph" w:styleId="Subheading">
        <w:name w:val="Subheading"/>
        <w:basedOn w:val="Normal"/>
        <w:qFormat/>
        <w:pPr><w:keepNext/><w:spacing w:before="300" w:after="100"/></w:pPr>
        <w:rPr><w:b/></w:rPr>
      </w:style>
      <w:style w:type="paragraph" w:styleId="SourceNote">
        <w:name w:val="Source Note"/>
        <w:basedOn w:val="Normal"/>
        <w:qFormat/>
        <w:pPr><w:spacing w:after="80"/><w:jc w:val="both"/></w:pPr>
      </w:style>
      <w:style w:type="paragraph" w:styleId="DocumentText">
        <w:name w:val="Document Text"/>
        <w:basedOn w:val="Normal"/>
        <w:qFormat/>
        <w:pPr><w:ind w:firstLine="240"/><w:jc w:val="both"/></w:pPr>
      </w:style>
      <w:style w:type="paragraph" w:styleId="EditorialNote">
        <w:name w:val="Editorial Note"/>
        <w:basedOn w:val="Normal"/>
        <w:qFormat/>
        <w:pPr><w:spacing w:before="120" w:after="120"/></w:pPr>
        <w:rPr><w:i/></w:rPr>
      </w:style>
      <w:style w:type="paragraph" w:styleId="Apparatus">
        <w:name w:val="Apparatus"/>
        <w:basedOn w:val="Normal"/>
        <w:qFormat/>
        <w:pPr><w:keepLines/><w:tabs><w:tab w:val="left" w:pos="1000"/></w:tabs><w:spacing w:after="30"/><w:ind w:left="1000" w:hanging="1000"/></w:pPr>
        <w:rPr><w:sz w:val="17"/></w:rPr>
      </w:style>
      <w:style w:type="paragraph" w:styleId="Definition">
        <w:name w:val="Definition"/>
        <w:basedOn w:val="Normal"/>
        <w:qFormat/>
        <w:pPr><w:spacing w:after="60"/><w:ind w:left="240" w:hanging="240"/></w:pPr>
      </w:style>
      <w:style w:type="paragraph" w:styleId="Bibliography">
        <w:name w:val="Bibliography"/>
        <w:basedOn w:val="Normal"/>
        <w:qFormat/>
        <w:pPr><w:spacing w:after="80"/><w:ind w:left="240" w:hanging="240"/></w:pPr>
      </w:style>
      <w:style w:type="paragraph" w:styleId="FootnoteText">
        <w:name w:val="footnote text"/>
        <w:basedOn w:val="Normal"/>
        <w:qFormat/>
        <w:rPr><w:sz w:val="17"/></w:rPr>
      </w:style>
      <w:style w:type="paragraph" w:styleId="TOCHeading">
        <w:name w:val="TOC Heading"/>
        <w:basedOn w:val="Normal"/>
        <w:qFormat/>
        <w:pPr><w:pageBreakBefore/><w:spacing w:before="480" w:after="360"/></w:pPr>
        <w:rPr><w:sz w:val="32"/></w:rPr>
      </w:style>
      <w:style w:type="paragraph" w:styleId="TOC1">
        <w:name w:val="toc 1"/>
        <w:basedOn w:val="Normal"/>
        <w:qFormat/>
        <w:pPr><w:tabs><w:tab w:val="right" w:pos="6200"/></w:tabs><w:spacing w:before="120"/></w:pPr>
      </w:style>
      <w:style w:type="paragraph" w:styleId="TOC2">
        <w:name w:val="toc 2"/>
        <w:basedOn w:val="Normal"/>
        <w:qFormat/>
        <w:pPr><w:tabs><w:tab w:val="right" w:pos="6200"/></w:tabs><w:spacing w:after="40"/><w:ind w:left="240" w:right="400" w:hanging="240"/></w:pPr>
        <w:rPr><w:sz w:val="17"/></w:rPr>
      </w:style>
      <w:style w:type="paragraph" w:styleId="IndexHeading">
        <w:name w:val="index heading"/>
        <w:basedOn w:val="Normal"/>
        <w:qFormat/>
        <w:pPr><w:keepNext/><w:spacing w:before="160" w:after="40"/></w:pPr>
        <w:rPr><w:b/></w:rPr>
      </w:style>
      <w:style w:type="paragraph" w:styleId="Index1">
        <w:name w:val="index 1"/>
        <w:basedOn w:val="Normal"/>
        <w:qFormat/>
        <w:pPr><w:ind w:left="240" w:hanging="240"/></w:pPr>
        <w:rPr><w:sz w:val="17"/></w:rPr>
      </w:style>
      <w:style w:type="paragraph" w:styleId="Index2">
        <w:name w:val="index 2"/>
        <w:basedOn w:val="Normal"/>
        <w:qFormat/>
        <w:pPr><w:ind w:left="480" w:hanging="240"/></w:pPr>
        <w:rPr><w:sz w:val="17"/></w:rPr>
      </w:style>
      <w:style w:type="paragraph" w:styleId="Index3">
        <w:name w:val="index 3"/>
        <w:basedOn w:val="Normal"/>
        <w:qFormat/>
        <w:pPr><w:ind w:left="720" w:hanging="240"/></w:pPr>
        <w:rPr><w:sz w:val="17"/></w:rPr>
      </w:style>
      <w:style w:type="paragraph" w:styleId="Footer">
        <w:name w:val="footer"/>
        <w:basedOn w:val="Normal"/>
        <w:qFormat/>
        <w:pPr><w:jc w:val="center"/></w:pPr>
        <w:rPr><w:sz w:val="17"/></w:rPr>
      </w:style>
      <w:style w:type="character" w:styleId="Lead">
        <w:name w:val="Note Opening"/>
        <w:qFormat/>
        <w:rPr><w:smallCaps/></w:rPr>
      </w:style>
      <w:style w:type="character" w:styleId="SecurityMarking">
        <w:name w:val="Security Marking"/>
        <w:qFormat/>
        <w:rPr><w:smallCaps/></w:rPr>
      </w:style>
      <w:style w:type="character" w:styleId="Work">
        <w:name w:val="Title of Work"/>
        <w:qFormat/>
        <w:rPr><w:i/></w:rPr>
      </w:style>
      <w:style w:type="character" w:styleId="Ibid">
        <w:name w:val="Ibid"/>
        <w:qFormat/>
        <w:rPr><w:i/></w:rPr>
      </w:style>
      <w:style w:type="character" w:styleId="Emphasis">
        <w:name w:val="Emphasis"/>
        <w:qFormat/>
        <w:rPr><w:i/></w:rPr>
      </w:style>
      <w:style w:type="character" w:styleId="Author">
        <w:name w:val="Author of Work"/>
        <w:qFormat/>
        <w:rPr><w:smallCaps/></w:rPr>
      </w:style>
      <w:style w:type="character" w:styleId="Term">
        <w:name w:val="Term"/>
        <w:qFormat/>
        <w:rPr><w:i/></w:rPr>
      </w:style>
      <w:style w:type="character" w:styleId="Siglum">
        <w:name w:val="Siglum"/>
        <w:qFormat/>
        <w:rPr><w:b/></w:rPr>
      </w:style>
      <w:style w:type="character" w:styleId="ApparatusLabel">
        <w:name w:val="Apparatus Label"/>
        <w:qFormat/>
        <w:rPr><w:smallCaps/></w:rPr>
      </w:style>
      <w:style w:type="character" w:styleId="FootnoteReference">
        <w:name w:val="footnote reference"/>
        <w:qFormat/>
        <w:rPr><w:vertAlign w:val="superscript"/></w:rPr>
      </w:style>
      <w:style w:type="character" w:styleId="Hyperlink">
        <w:name w:val="Hyperlink"/>
        <w:qFormat/>
        <w:rPr><w:color w:val="1C5EA3"/></w:rPr>
      </w:style>
    </w:styles>
  </xsl:function>

</xsl:stylesheet>
