import { XmlDocument, type XmlElement } from 'libxml2-wasm';
import type { TeiDocument } from '../../src/tei/tei-edition.ts';
import { norm } from './keys.ts';
import type { MarkedNote, Span } from './sources.ts';
import { attribute, elements, reading, sourceNotes } from './xml.ts';

/** How many spans of the publisher's markup there are, and how many of them the TEI has too. */
export interface Recall {
  spans: number;
  found: number;
}

export interface MarkupScore {
  /** Cross references to documents of the volume. */
  readonly refs: Recall;
  /** Italics that are works. */
  readonly titles: Recall;
}

/** What of a document is compared with the markup. */
interface Marked {
  readonly numbers: ReadonlySet<string>;
  readonly titles: readonly string[];
}

const nothing: Marked = { numbers: new Set(), titles: [] };

/** Compares the documents of a volume with the markup that its publisher put into the same notes. */
export function scoreMarkup(
  notes: readonly MarkedNote[],
  documents: readonly TeiDocument[],
): MarkupScore {
  const byNumber = new Map(documents.map(({ number, xml }) => [number, xml]));
  const total: MarkupScore = { refs: { spans: 0, found: 0 }, titles: { spans: 0, found: 0 } };
  for (const { n, note_spans: spans } of notes) {
    const xml = byNumber.get(n);
    const marked = xml === undefined ? nothing : readDocument(xml);
    for (const span of spans) count(total, span, marked);
  }
  return total;
}

function readDocument(xml: string): Marked {
  using document = XmlDocument.fromString(xml);
  const notes = sourceNotes(document);
  const references = notes.flatMap((note) => elements(note, './/t:ref[@type="document"]'));
  const titles = notes.flatMap((note) => elements(note, './/t:title'));
  return {
    numbers: new Set(references.flatMap(numbersOf)),
    titles: titles.map((title) => norm(reading(title))),
  };
}

/** The numbers that a reference names; `Documents 242–243` names both, and what is between. */
function numbersOf(reference: XmlElement): string[] {
  const numbers = attribute(reference, 'n')?.match(/\d+/gu) ?? [];
  const [first, last] = numbers.map(Number);
  if (numbers.length !== 2 || first === undefined || last === undefined || last - first >= 100) {
    return numbers;
  }
  const between = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    String(first + index),
  );
  return [...numbers, ...between];
}

const notWorks =
  /^(?:ibid|infra|supra|passim|sic|see|also|note|et al|en route|vis|inter alia|a|an|the|and)\b/iu;

function count({ refs, titles }: MarkupScore, span: Span, marked: Marked): void {
  const number = referredTo(span);
  if (number !== undefined) {
    refs.spans += 1;
    if (marked.numbers.has(number)) refs.found += 1;
  } else if (isWork(span)) {
    const work = norm(span.text);
    titles.spans += 1;
    if (marked.titles.some((title) => isSameWork(work, title))) titles.found += 1;
  }
}

function referredTo({ tag, text, attrs }: Span): string | undefined {
  const names = tag === 'ref' && /\d/u.test(text) && !text.toLowerCase().includes('footnote');
  return names ? /^#d(\d+[a-z]?)(?:fn\d+)?$/u.exec(attrs.target ?? '')?.[1] : undefined;
}

function isWork({ tag, text, attrs }: Span): boolean {
  return (
    tag === 'hi' &&
    attrs.rend === 'italic' &&
    Array.from(text).length > 4 &&
    !text.includes('not declassified') &&
    !notWorks.test(text.replace(/^[ “"(]+|[ “"(]+$/gu, ''))
  );
}

function isSameWork(work: string, title: string): boolean {
  return title.includes(work) || (title.length > 8 && work.includes(title));
}
