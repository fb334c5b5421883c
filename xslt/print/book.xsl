<?xml version="1.0" encoding="UTF-8"?>
<!-- The book: its parts, in order. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xpath-default-namespace="urn:cartulary:book">

  <!-- The calls of a part of the book. -->
  <xsl:mode name="part" on-no-match="fail"/>

  <xsl:template match="/" mode="edition">
    <xsl:result-document href="edition.typ" format="typst">
      <xsl:value-of select="fp:preamble(book), fp:parts(book)" separator="&#xA;&#xA;"/>
      <xsl:text>&#xA;</xsl:text>
    </xsl:result-document>
  </xsl:template>

  <xsl:function name="fp:preamble" as="xs:string*">
    <xsl:param name="book" as="element(book)"/>
    <xsl:sequence select="
      string-join((
        f:comment($book/@title || ': the text of the print edition, made from its TEI.'),
        f:comment('Every text is a string in quotation marks; template.typ says how each is set.'),
        f:comment('To set it by hand: typst compile --root .. edition.typ'),
        '',
        '#import &quot;template.typ&quot;: *'), '&#xA;'),
      '#show: ' || f:tall-call('edition.with', (
        f:named('title', f:literal($book/@title)),
        f:named('editors', f:array($book/editor ! f:literal(.))),
        f:named('language', f:literal($book/@language)),
        f:named('paper', f:literal($paper)),
        f:named('two-sided', string($two-sided)),
        f:named('document-word', f:literal(f:word($book, 'document'))),
        f:named('documents-word', f:literal(f:word($book, 'documents')))))"/>
  </xsl:function>

  <xsl:function name="fp:parts" as="xs:string*">
    <xsl:param name="book" as="element(book)"/>
    <xsl:sequence select="
      '#attachment(' || f:literal(f:word($book, 'source meaning')) || ')',
      fp:part('Title page', $book/title-page),
      fp:part('Imprint', $book/imprint),
      '#show: front-matter.with(two-sided: ' || $two-sided || ')',
      fp:part('Editorial statement', $book/section[@id eq 'editorial-statement']),
      fp:part('Contents', $book/contents),
      fp:part('Abbreviations and markings', $book/section[@id eq 'signs']),
      '#show: main-matter.with(two-sided: ' || $two-sided || ')',
      fp:part('Documents', $book/documents),
      '#show: back-matter',
      fp:part('Works cited', $book/bibliography),
      fp:part('Indexes', $book/index[1]),
      fp:part('Colophon', $book/colophon)"/>
  </xsl:function>

  <!-- A part is a comment and its calls; a part that the book has not is left out. -->
  <xsl:function name="fp:part" as="xs:string*">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="part" as="element()?"/>
    <xsl:variable name="calls" as="xs:string*">
      <xsl:apply-templates select="$part" mode="part"/>
    </xsl:variable>
    <xsl:if test="exists($part)">
      <xsl:sequence select="
        f:comment('------ ' || $name || ' ------'), $calls ! ('#' || .)"/>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
