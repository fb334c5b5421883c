<?xml version="1.0" encoding="UTF-8"?>
<!-- The contents, which are the navigation document too (EPUB 3.3, chapter 7). -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:cartulary:functions"
  xmlns:fp="urn:cartulary:private"
  xmlns:epub="http://www.idpf.org/2007/ops"
  xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="urn:cartulary:book">

  <xsl:template match="contents" mode="page" as="element()">
    <xsl:variable name="book" as="element(book)" select=".."/>
    <xsl:variable name="lists" as="element()+">
      <nav epub:type="toc" role="doc-toc" aria-labelledby="contents" class="contents">
        <h1 id="contents"><xsl:value-of select="@title"/></h1>
        <ol>
          <xsl:for-each select="$book/(section, documents, bibliography, index, colophon)">
            <xsl:sequence select="fp:line(.)"/>
          </xsl:for-each>
        </ol>
      </nav>
      <nav epub:type="landmarks" hidden="" aria-labelledby="parts-of-the-book">
        <h2 id="parts-of-the-book"><xsl:value-of select="f:word($book, 'parts of the book')"/></h2>
        <ol>
          <xsl:sequence select="
            fp:landmark(., 'toc'),
            $book/documents/document[1] ! fp:landmark(., 'bodymatter'),
            $book/bibliography ! fp:landmark(., 'bibliography'),
            $book/index[1] ! fp:landmark(., 'index')"/>
        </ol>
      </nav>
      <xsl:if test="exists($page-starts)">
        <nav epub:type="page-list" hidden="" aria-labelledby="pages-of-the-book">
          <h2 id="pages-of-the-book"><xsl:value-of select="f:word($book, 'pages of the book')"/></h2>
          <ol><xsl:sequence select="$page-starts ! fp:page-line(.)"/></ol>
        </nav>
      </xsl:if>
    </xsl:variable>
    <xsl:sequence select="f:page($book, @title, $lists)"/>
  </xsl:template>

  <xsl:function name="fp:line" as="element()">
    <xsl:param name="part" as="element()"/>
    <xsl:choose>
      <xsl:when test="$part/self::documents">
        <li>
          <a href="{f:file($part/document[1])}"><xsl:value-of select="$part/@title"/></a>
          <ol>
            <xsl:for-each select="$part/document">
              <li><a href="{$files(@id)}#{@id}"><xsl:value-of select="f:title(.)"/></a></li>
            </xsl:for-each>
          </ol>
        </li>
      </xsl:when>
      <xsl:otherwise>
        <li><a href="{f:file($part)}"><xsl:value-of select="$part/@title"/></a></li>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="fp:landmark" as="element()">
    <xsl:param name="part" as="element()"/>
    <xsl:param name="kind" as="xs:string"/>
    <li>
      <a epub:type="{$kind}" href="{f:file($part)}">
        <xsl:value-of select="($part/@title, $part/../@title)[1]"/>
      </a>
    </li>
  </xsl:function>

  <!-- "12 d31" is page 12, on which document 31 begins. -->
  <xsl:function name="fp:page-line" as="element()">
    <xsl:param name="page" as="xs:string"/>
    <xsl:variable name="number" as="xs:string" select="substring-before($page, ' ')"/>
    <li>
      <a href="{$files(substring-after($page, ' '))}#page-{$number}">
        <xsl:value-of select="$number"/>
      </a>
    </li>
  </xsl:function>

  <!-- 31. Telegram From the Department of State to the Embassy in the Soviet Union -->
  <xsl:function name="f:title" as="xs:string">
    <xsl:param name="document" as="element(document)"/>
    <xsl:sequence select="
      string-join(($document/@number[. ne ''] ! (. || '.'), $document/@contents), ' ')"/>
  </xsl:function>

</xsl:stylesheet>
