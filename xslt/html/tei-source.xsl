<?xml version="1.0" encoding="UTF-8"?>
<!-- The TEI of a document, to read and to download. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:f="urn:cartulary:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0">

  <xsl:template name="tei-source">
    <section class="tei-source" aria-labelledby="tei">
      <h2 id="tei">{f:words('tei')}</h2>
      <p>
        <a href="tei/{@xml:id}.xml" download="">{f:words('tei-download')}</a>
      </p>
      <details>
        <summary>{f:words('tei-read')}</summary>
        <pre><code>{serialize(., map { 'method': 'xml', 'omit-xml-declaration': true() })}</code></pre>
      </details>
    </section>
  </xsl:template>

</xsl:stylesheet>
