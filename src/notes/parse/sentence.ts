import type { SentenceKind } from '../../tree.ts';
import { constructs } from './constructs.ts';
import { readsAsProse } from './constructs/prose.ts';
import { hasVerb } from '../../lexicon/en/sentence-openings.ts';
import { type Span, type Fields, span, holds, overlaps } from './span.ts';
import type { Cited, NoteText, Passage } from './passage.ts';
import type { Stretch } from './sentences.ts';

/** The series has none of more than 1,100 characters; what goes on for so long is no sentence. */
const longestSentence = 4000;

/**
 * Reads one sentence of a note with every construct of the grammar, in the order of the table.
 *
 * @param lastCited what the sentences before it cited last
 */
export function readSentence(note: NoteText, index: number, lastCited?: Cited): Span | undefined {
  const stretch = note.sentences[index];
  if (stretch === undefined) return undefined;
  const { start, end } = stretch;
  if (end - start > longestSentence) {
    return span({ type: 'sentence', kind: 'unparsed' }, start, end);
  }
  let claimed: Span[] = [];
  for (const construct of constructs) {
    if (isReadWhole(claimed, stretch)) break;
    const passage: Passage = { start, end, note, index, lastCited, claimed };
    for (const found of construct.read?.(passage) ?? []) claimed = withDraft(claimed, found);
  }
  const kind = kindOf(note, index, claimed);
  return span({ type: 'sentence', kind }, start, end, claimed);
}

/** A base location or a classification line that fills its sentence leaves nothing to be read. */
function isReadWhole(claimed: readonly Span[], { end }: Stretch): boolean {
  const last = claimed.at(-1);
  return (
    last !== undefined &&
    last.end >= end - 1 &&
    claimed.every(
      ({ node }) => node.type === 'marking' || (node.type === 'location' && node.role === 'base'),
    )
  );
}

/**
 * Adds a find to what a sentence holds. One that holds earlier finds whole takes them in; one that
 * cuts across an earlier find is left out.
 */
function withDraft(claimed: readonly Span[], found: Span): Span[] {
  const last = claimed.at(-1);
  if (last !== undefined && found.start >= last.end) return [...claimed, found];
  const touched = claimed.filter((other) => overlaps(other, found));
  const takesIn =
    found.node.type === 'statement' &&
    touched.every((other) => other.node.type !== 'statement' && holds(found, other));
  // Hartley Library, Project “Clean Up”, Box 4: the title of a folder is no quotation
  const isTitle =
    found.node.type === 'location' && touched.every((other) => other.node.type === 'quotation');
  if (touched.length > 0 && isTitle) return withDraft(without(claimed, touched), found);
  if (touched.length > 0 && !takesIn) return insideOther(claimed, found);
  const rest = without(claimed, touched);
  const children = [...found.children, ...touched].sort((a, b) => a.start - b.start);
  return [...rest, { ...found, children }].sort((a, b) => a.start - b.start);
}

function without(claimed: readonly Span[], touched: readonly Span[]): readonly Span[] {
  return claimed.filter((other) => !touched.includes(other));
}

function insideOther(claimed: readonly Span[], found: Span): Span[] {
  return claimed.map((other) =>
    holds(other, found) && mayHold(other.node.type, found.node.type)
      ? { ...other, children: withDraft(other.children, found) }
      : other,
  );
}

/** A statement holds whatever is in it; a quotation only what the editors or a note on the text say. */
function mayHold(outer: Fields['type'], inner: Fields['type']): boolean {
  if (outer === 'quotation') return inner === 'agency' || inner === 'documentReference';
  return outer === 'statement' && inner !== 'statement';
}

/** The kind of a sentence: that of the construct whose words come first in it. */
function kindOf(note: NoteText, index: number, claimed: readonly Span[]): SentenceKind {
  if (isClassification(note, index)) return 'classification';
  const words = wordsOf(note, index);
  const cued = earliestCue(words);
  if (cued !== 'printed' && holdsBase(note, index)) return 'location';
  return (
    cued ?? kindOfContent(words, claimed) ?? (readsAsProse.test(words) ? 'remark' : 'unparsed')
  );
}

function holdsBase({ opening, sentences }: NoteText, index: number): boolean {
  const { location } = opening;
  const sentence = sentences[index];
  return location !== undefined && sentence !== undefined && holds(sentence, location);
}

function earliestCue(words: string): SentenceKind | undefined {
  let kind: SentenceKind | undefined;
  let earliest = Infinity;
  for (const construct of constructs) {
    const at = construct.cue?.exec(words)?.index ?? Infinity;
    if (at >= earliest) continue;
    earliest = at;
    kind = construct.kind;
  }
  return kind;
}

/** What a sentence without words of its own is: (Hartley, The Long Springs, p. 311) */
const contents: Readonly<Partial<Record<Span['node']['type'], SentenceKind>>> = {
  location: 'location',
  printing: 'printed',
  reference: 'reference',
  documentReference: 'reference',
  agency: 'drafting',
  delivery: 'transmission',
};

function kindOfContent(words: string, claimed: readonly Span[]): SentenceKind | undefined {
  const kinds = claimed.flatMap(({ node }) => contents[node.type] ?? []);
  return words.startsWith('(') || !hasVerb.test(words) ? kinds[0] : undefined;
}

function wordsOf({ text, sentences }: NoteText, index: number): string {
  const sentence = sentences[index];
  return sentence === undefined ? '' : text.slice(sentence.start, sentence.end);
}

function isClassification({ opening, sentences }: NoteText, index: number): boolean {
  const sentence = sentences[index];
  return (
    sentence !== undefined &&
    opening.classification.some((line) => line.some((term) => term.start === sentence.start))
  );
}
