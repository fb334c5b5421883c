<?xml version="1.0" encoding="UTF-8"?>
<!-- The book: its parts, in order. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xpath-default-namespace="urn:cartulary:book">

  <!-- The lines of a part of the book. -->
  <xsl:mode name="part" on-no-match="fail"/>

  <xsl:template match="/" mode="edition">
    <xsl:result-document href="edition.tex" format="latex">
      <xsl:value-of select="fp:lines(book)" separator="&#xA;"/>
      <xsl:text>&#xA;</xsl:text>
    </xsl:result-document>
  </xsl:template>

  <xsl:function name="fp:lines" as="xs:string*">
    <xsl:param name="book" as="element(book)"/>
    <xsl:variable name="front" as="xs:string*">
      <xsl:apply-templates select="$book/(title-page, imprint, section, contents)" mode="part"/>
    </xsl:variable>
    <xsl:variable name="main" as="xs:string*">
      <xsl:apply-templates select="$book/documents" mode="part"/>
    </xsl:variable>
    <xsl:variable name="back" as="xs:string*">
      <xsl:apply-templates select="$book/(bibliography, index, colophon)" mode="part"/>
    </xsl:variable>
    <xsl:sequence select="
      '% Made from the TEI of the edition. Set it with: latexmk -lualatex edition.tex',
      '\documentclass[' || $paper || ',' || (if ($two-sided) then 'twoside' else 'oneside')
        || ',' || fp:language($book/@language) || ']{cartulary}',
      f:command('booktitle', f:escaped($book/@title)),
      f:command('contentsname', f:escaped($book/contents/@title)) ! replace(., '^\\', '\\renewcommand\\'),
      f:command('hypersetup', 'pdftitle={' || f:escaped($book/@title) || '},pdfauthor={'
        || f:escaped(string-join($book/editor, ', ')) || '}'),
      $book/index ! ('\makeindex[intoc,name=' || f:register(.) || ',title={' || f:escaped(@title) || '}]'),
      '', '\begin{document}',
      '\frontmatter', $front, '', '\mainmatter', $main, '', '\backmatter', $back,
      '\end{document}'"/>
  </xsl:function>

  <!-- The languages whose hyphenation the class loads, by the names that it has for them. -->
  <xsl:function name="fp:language" as="xs:string">
    <xsl:param name="code" as="xs:string"/>
    <xsl:sequence select="
      (map{ 'en': 'english', 'de': 'ngerman', 'fr': 'french' }($code), 'english')[1]"/>
  </xsl:function>

  <xsl:template match="title-page" mode="part" as="xs:string+">
    <xsl:sequence select="
      '', '\begin{bookcover}',
      subtitle ! f:command('subtitle', f:escaped(.)),
      f:command('credit', f:escaped(@credit))[current()/editor],
      editor ! f:command('editor', f:escaped(.)),
      (publisher, date) ! f:command('coverline', f:escaped(.)),
      '\end{bookcover}'"/>
  </xsl:template>

  <xsl:template match="imprint" mode="part" as="xs:string+">
    <xsl:sequence select="'', '\begin{imprint}', fact ! fp:fact(@name, .), '\end{imprint}'"/>
  </xsl:template>

  <xsl:function name="fp:fact" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="says" as="xs:string"/>
    <xsl:sequence select="f:command('fact', (f:escaped($name), f:escaped($says)))"/>
  </xsl:function>

  <xsl:template match="section" mode="part" as="xs:string+">
    <xsl:sequence select="
      '', f:command('bookpart', f:escaped(@title)),
      paragraph ! (f:escaped(.), ''),
      definitions ! (
        f:command('subpart', f:escaped(@title)),
        '\begin{facts}', meaning ! fp:fact(@term, .), '\end{facts}')"/>
  </xsl:template>

  <xsl:template match="contents" mode="part" as="xs:string+">
    <xsl:sequence select="'', '\tableofcontents'"/>
  </xsl:template>

  <xsl:template match="bibliography" mode="part" as="xs:string+">
    <xsl:sequence select="
      '', f:command('bookpart', f:escaped(@title)), '\begin{works}',
      cited-work ! ('\item ' || f:content(.)), '\end{works}'"/>
  </xsl:template>

  <xsl:template match="index" mode="part" as="xs:string+">
    <xsl:sequence select="'', '\printindex[' || f:register(.) || ']'"/>
  </xsl:template>

  <xsl:template match="colophon" mode="part" as="xs:string+">
    <xsl:sequence select="
      '', f:command('bookpart', f:escaped(@title)),
      '\begin{facts}', fact ! fp:fact(@name, .), '\end{facts}'"/>
  </xsl:template>

</xsl:stylesheet>
