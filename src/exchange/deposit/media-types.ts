/** The media type of a file, by the ending of its name. */
const mediaTypes: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  cls: 'text/x-tex',
  css: 'text/css',
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  epub: 'application/epub+zip',
  html: 'text/html',
  icml: 'application/xml',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  odd: 'application/tei+xml',
  pdf: 'application/pdf',
  png: 'image/png',
  ris: 'application/x-research-info-systems',
  rng: 'application/relax-ng+xml',
  sch: 'application/schematron+xml',
  svg: 'image/svg+xml',
  tex: 'text/x-tex',
  ttf: 'font/ttf',
  txt: 'text/plain',
  typ: 'text/x-typst',
  woff2: 'font/woff2',
  xml: 'application/xml',
  yaml: 'application/yaml',
};

/** `tei/d31.xml` is TEI; of an ending that is not known nothing is claimed. */
export function mediaType(path: string): string {
  if (/(?:^|\/)tei\/[^/]*\.xml$/.test(path)) return 'application/tei+xml';
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return mediaTypes[ending] ?? 'application/octet-stream';
}
