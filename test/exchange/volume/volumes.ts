import fc from 'fast-check';

/** Sentences of source notes, of invented papers. */
const sentences = [
  'Source: Harbor Library, Hale Papers, Box 3.',
  'Source: Department of State, Central Files, 611.57/3–2763.',
  '[Source: Hale Library, National Security Files, Lot 66 D 204.]',
  'Secret; Niact.',
  'Drafted by Wren, Lodge, Henry Cabot, and Lund (EUR) and cleared by J.F. Orr.',
  'Repeated to Oslo, Bergen for USRO, and Bonn.',
  'Another copy is ibid., Central piles, POL 27 NOR S.',
  'Also printed in The Sea, My Life, pp. 324325.',
  'Hale met with Fenn on June 3, 1962.Fenn left at 10 a.m.',
  'See Document 2 and vol. XV, pp. 215–222.',
  '“The text & the copy differ,” he wrote.',
];

/** Elements that a volume sets around words, and what each may say of them. */
const around = [
  ['hi', ' rend="italic"'],
  ['gloss', ' target="#t_A"'],
  ['ref', ' target="other.xml#d1"'],
  ['persName', " corresp='#p_A'"],
  ['orgName', ''],
  ['foreign', ' xml:lang="no"'],
  ['title', ''],
  ['date', ''],
  ['idno', ''],
] as const;

/** What stands between words. */
const between = [
  ...['<!-- a remark -->', '<?page 3?>', '<pb n="3"/>', '<lb/>', '<note>Of the press.</note>'],
  ...['<choice><sic>Filles</sic><corr>Files</corr></choice>', '<![CDATA[CIA & Co.]]>', '&#x2014;'],
  ...['<choice><abbr>Dept.</abbr><expan>Department</expan></choice>', '<gap reason="secret"/>'],
];

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Words of a note with markup in them, as a tree. */
const marked: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...sentences),
    fc.array(
      fc.record({
        at: fc.nat(60),
        length: fc.integer({ min: 1, max: 25 }),
        element: fc.constantFrom(...around),
      }),
      { maxLength: 4 },
    ),
    fc.array(fc.record({ at: fc.nat(60), mark: fc.constantFrom(...between) }), { maxLength: 2 }),
  )
  .map(([sentence, elements, marks]) => withMarkup(sentence, elements, marks));

interface Around {
  readonly at: number;
  readonly length: number;
  readonly element: (typeof around)[number];
}

/** An element that would cross one before it, or stand in an `idno`, is not set. */
function withMarkup(
  sentence: string,
  elements: readonly Around[],
  marks: readonly { at: number; mark: string }[],
): string {
  const placed: { start: number; end: number; tag: Around['element'] }[] = [];
  for (const { at, length, element } of elements) {
    const [start, end] = [at, Math.min(at + length, sentence.length)];
    const isNested = placed.every(
      (other) =>
        end <= other.start ||
        other.end <= start ||
        (other.start <= start && end <= other.end && other.tag[0] !== 'idno'),
    );
    if (start < end && isNested) placed.push({ start, end, tag: element });
  }
  const inIdentifier = (at: number) =>
    placed.some(({ start, end, tag }) => tag[0] === 'idno' && start < at && at < end);
  let xml = '';
  for (let at = 0; at <= sentence.length; at += 1) {
    for (const { tag } of placed.filter(({ end }) => end === at).toReversed())
      xml += `</${tag[0]}>`;
    if (!inIdentifier(at)) xml += marks.find((mark) => mark.at === at)?.mark ?? '';
    for (const { tag } of placed.filter(({ start }) => start === at)) xml += `<${tag[0]}${tag[1]}>`;
    xml += escaped(sentence.charAt(at));
  }
  return xml;
}

/** The content of a note: words, words and paragraphs behind them, or paragraphs alone. */
const content: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(marked, { minLength: 1, maxLength: 3 }),
    fc.array(fc.array(marked, { minLength: 1, maxLength: 2 }), { maxLength: 3 }),
    fc.boolean(),
  )
  .map(([first, paragraphs, isProse]) => {
    const rest = paragraphs.map((words) => `<p>${words.join(' ')}</p>`).join('\n  ');
    const words = `Source: Orr Library, Box 1. ${first.join(' ')}`;
    return isProse ? `<p>${words}</p>${rest}` : `${words}${rest}`;
  });

const note = fc
  .record({ content, typed: fc.boolean(), place: fc.constantFrom('head', 'dateline', 'div') })
  .map(({ content, typed, place }) => {
    const xml = typed ? `<note type="source">${content}</note>` : `<note>${content}</note>`;
    if (place === 'head') return `<head>1. Letter From Hale to Fenn${xml}</head>`;
    const head = '<head>1. Letter From <persName>Hale</persName> to <gloss>Fenn</gloss></head>';
    return place === 'div' ? `${head}${xml}` : `${head}<dateline>Oslo${xml}</dateline>`;
  });

const sourceDesc = fc.constantFrom(
  '<p>Released as a book</p>',
  '<bibl>A book</bibl>',
  '<ab>A book</ab>',
  '<listBibl><bibl>A book</bibl></listBibl>',
);

/** Volumes that are valid TEI, with all that editors put into source notes. */
export const volumes: fc.Arbitrary<string> = fc
  .record({
    notes: fc.array(note, { minLength: 1, maxLength: 3 }),
    sourceDesc,
    prefix: fc.constantFrom('', 'tei:'),
  })
  .map(({ notes, sourceDesc, prefix }) => {
    const divs = notes.map(
      (note, index) => `
    <div type="document" n="${index + 1}" xml:id="d${index + 1}">${note}
      <p>The text  stands.<note>Source: not of it.</note></p><!-- kept --></div>`,
    );
    const xml = `<TEI xmlns${prefix === '' ? '' : ':tei'}="http://www.tei-c.org/ns/1.0">
  <teiHeader><fileDesc>
    <titleStmt><title>Papers</title></titleStmt>
    <publicationStmt><p>Unpublished.</p></publicationStmt>
    <sourceDesc>${sourceDesc}</sourceDesc>
  </fileDesc></teiHeader>
  <text><body>${divs.join('')}
  </body></text>
</TEI>
`;
    return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
  });
