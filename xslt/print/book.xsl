<?xml version="1.0" encoding="UTF-8"?>
<!-- The book: its parts, in order. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:template match="/" mode="edition">
    <xsl:result-document href="edition.typ" format="typst">
      <xsl:value-of select="fp:preamble(), fp:parts()" separator="&#xA;&#xA;"/>
      <xsl:text>&#xA;</xsl:text>
    </xsl:result-document>
  </xsl:template>

  <xsl:variable name="f:title" as="xs:string" select="
    ($f:corpus/teiHeader/fileDesc/titleStmt/title[@type eq 'main'] ! f:reading(.),
     f:label('untitled'))[. ne ''][1]"/>

  <!-- en-US is en, for hyphenation. -->
  <xsl:variable name="f:language" as="xs:string" select="
    ($f:corpus/teiHeader/profileDesc/langUsage/language/@ident, $f:corpus/@xml:lang, 'en')[1]
    => f:language-code()"/>

  <!-- The typesetter knows languages of two or three letters. -->
  <xsl:function name="f:language-code" as="xs:string">
    <xsl:param name="tag" as="xs:string?"/>
    <xsl:sequence select="
      (lower-case(tokenize($tag, '-')[1])[matches(., '^[a-z]{2,3}$')], 'und')[1]"/>
  </xsl:function>

  <xsl:function name="fp:preamble" as="xs:string*">
    <xsl:sequence select="
      string-join((
        f:comment($f:title || ': the text of the print edition, made from its TEI.'),
        f:comment('Every text is a string in quotation marks; template.typ says how each is set.'),
        f:comment('To set it by hand: typst compile --root .. edition.typ'),
        '',
        '#import &quot;template.typ&quot;: *'), '&#xA;'),
      '#show: ' || f:tall-call('edition.with', (
        f:named('title', f:literal($f:title)),
        f:named('editors', f:array(f:stated-editors() ! f:literal(.))),
        f:named('language', f:literal($f:language)),
        f:named('paper', f:literal($paper)),
        f:named('two-sided', string($two-sided)),
        f:named('document-word', f:literal(f:label('document'))),
        f:named('documents-word', f:literal(f:label('documents')))))"/>
  </xsl:function>

  <xsl:function name="fp:parts" as="xs:string*">
    <xsl:sequence select="
      '#attachment(' || f:literal(f:label('source meaning')) || ')',
      fp:part('Title page', f:title-page()),
      fp:part('Imprint', f:imprint()),
      '#show: front-matter.with(two-sided: ' || $two-sided || ')',
      fp:part('Editorial statement', f:editorial-statement()),
      fp:part('Contents', f:contents()),
      fp:part('Abbreviations and markings', f:signs()),
      '#show: main-matter.with(two-sided: ' || $two-sided || ')',
      fp:part('Documents', f:documents()),
      '#show: back-matter',
      fp:part('Works cited', f:works-cited()),
      fp:part('Indexes', f:indexes()),
      fp:part('Colophon', f:colophon())"/>
  </xsl:function>

  <!-- A part is a comment and its calls; a part without calls is left out. -->
  <xsl:function name="fp:part" as="xs:string*">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="calls" as="xs:string*"/>
    <xsl:if test="exists($calls)">
      <xsl:sequence select="
        f:comment('------ ' || $name || ' ------'), $calls ! ('#' || .)"/>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
