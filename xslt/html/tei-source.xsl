<?xml version="1.0" encoding="UTF-8"?>
<!-- The TEI of a document, to read and to download. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:variable name="source-texts" as="map(xs:string, xs:string)" select="
    map:merge(for $place in 1 to count($documents) return
      map:entry(string($documents[$place]/TEI/@xml:id), $texts[$place]))"/>

  <xsl:template name="tei-source">
    <section class="tei-source" aria-labelledby="tei">
      <h2 id="tei">{f:words('tei')}</h2>
      <p>
        <a href="tei/{@xml:id}.xml" download="">{f:words('tei-download')}</a>
      </p>
      <details>
        <summary>{f:words('tei-read')}</summary>
        <pre><code>{map:get($source-texts, @xml:id)}</code></pre>
      </details>
    </section>
  </xsl:template>

</xsl:stylesheet>
