import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { report } from '../../messages/index.ts';
import type { Dateline, Entry, Head, Note, Paragraph } from '../../tree.ts';
import { setLeaves, locator } from '../parse/leaves.ts';
import { repairText } from '../parse/repaired-text.ts';
import { type Span, span } from '../parse/span.ts';
import type { Cut } from './heads.ts';
import type { Line } from './lines.ts';
import { type HeadLine } from './line.ts';
import { marking } from './marking.ts';
import { type NoteRead, readNote } from './note.ts';
import { type Parts, partsOf } from './parts.ts';
import type { Terms } from './terms.ts';
import { type Title, readTitle } from './title.ts';

interface Scene {
  readonly text: string;
  readonly point: (offset: number) => Point;
  readonly terms: Terms;
}

/** Reads one document: its title line, the lines under it, its note; the rest is text of the document. */
export function readDocument(
  cut: Cut,
  id: string,
  text: string,
  point: (offset: number) => Point,
  terms: Terms,
  file: VFile,
): Entry {
  const scene: Scene = { text, point, terms };
  const parts = partsOf(cut, terms);
  const title =
    parts.title && readTitle(parts.title.text, terms.languages, terms.vocabulary.convention.kinds);
  const [reference, ...others] = parts.notes;
  const notes = (reference === undefined ? [] : [reference]).map((line) => ({
    line,
    read: readNote(line.text, terms),
  }));
  const marked = markingsOf(notes);
  const kind = title?.kind ?? parts.lines.find(({ read }) => read.kind !== undefined)?.read.kind;
  const children = [
    ...(parts.title && title ? [head(scene, parts.title, title, parts, kind)] : []),
    ...parts.lines.map(({ line, read }) => dateline(scene, line, read, marked)),
    ...notes.map(({ line, read }) => note(scene, line, read, statusOf(parts, read))),
    ...[...others, ...parts.rest].map((line) => paragraph(scene, line)),
  ].sort((a, b) => (a.position?.start.offset ?? 0) - (b.position?.start.offset ?? 0));
  const first = cut.blocks[0];
  const entry: Entry = {
    type: 'entry',
    number: cut.head.number,
    id,
    children,
    position: { start: first?.start ?? point(0), end: cut.blocks.at(-1)?.end ?? point(0) },
  };
  sayLines(parts, others, entry, scene, file);
  say(
    entry,
    parts,
    title,
    notes.map(({ read }) => read),
    file,
  );
  return entry;
}

/** Says where a source note stands in a document that has one, and what lines of the head are not read. */
function sayLines(
  parts: Parts,
  others: readonly Line[],
  { number }: Entry,
  { point, terms }: Scene,
  file: VFile,
): void {
  const opened = others.filter((line) => terms.opener.test(line.text));
  for (const { offset } of [...opened, ...parts.second]) {
    report(file, 'note-second', point(offset), { number });
  }
  for (const { text, offset } of parts.unread) {
    report(file, 'head-line-unread', point(offset), { words: text });
  }
}

/** The status of the base text: what its note says, else a line of the head. */
function statusOf({ lines }: Parts, { status }: NoteRead): string | undefined {
  return status ?? lines.find(({ read }) => read.status !== undefined)?.read.status;
}

function set(scene: Scene, line: Line, spans: readonly Span[]) {
  const reading = repairText(line.source, () => []);
  const locate = locator(reading, line.offset, scene.point);
  return {
    children: setLeaves(reading, locate, spans, 0, reading.text.length),
    position: {
      start: scene.point(line.offset),
      end: scene.point(line.offset + line.source.length),
    },
  };
}

function head(
  scene: Scene,
  line: Line,
  title: Title,
  parts: Parts,
  kind: string | undefined,
): Head {
  const { sender, recipient, day, place } = title;
  const from =
    place ?? (parts.lines.some(({ read }) => read.place) ? undefined : placeOf(line.text, title));
  const written = [
    ...(from === undefined
      ? []
      : [
          span({ type: 'dateline' }, from.start, from.end, [
            span({ type: 'place' }, from.start, from.end),
          ]),
        ]),
    ...(day === undefined
      ? []
      : [
          span({ type: 'dateline' }, day.start, day.end, [
            span({ type: 'date', when: day.when }, day.start, day.end),
          ]),
        ]),
  ];
  const names = (['from', 'to'] as const).flatMap((direction) => {
    const found = direction === 'from' ? sender : recipient;
    if (found === undefined) return [];
    const inside = written.filter(({ start, end }) => found.start <= start && end <= found.end);
    const nature = natureOf(line.text.slice(found.start, found.end));
    return [span({ type: 'correspondent', direction, nature }, found.start, found.end, inside)];
  });
  const outside = written.filter(
    (one) => !names.some(({ start, end }) => start <= one.start && one.end <= end),
  );
  const spans = [...names, ...outside].sort((one, other) => one.start - other.start);
  const { children, position } = set(scene, line, spans);
  return {
    type: 'head',
    ...(kind !== undefined && { kind }),
    children,
    position,
  } as Head;
}

// Botschafter Knappstein, Washington, an … · Earl of Halifax (Washington) to …
//                         ^--------^                         ^--------^
function placeOf(text: string, { sender }: Title) {
  if (sender === undefined) return undefined;
  const words = text.slice(sender.start, sender.end);
  const match =
    /(?:, (?:z\. ?Z\. )?)(?<place>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)(?: \([^()]*\))?$/u.exec(
      words,
    ) ?? /\((?<place>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)\)$/u.exec(words);
  const place = match?.groups?.place;
  if (
    match === null ||
    place === undefined ||
    /^\p{Lu}{2,6}$/u.test(place) ||
    /Minister|Secretary|Adviser|Counsellor|Governor|Commissioner|Chairman|Esq|General|Präsident/u.test(
      place,
    )
  )
    return undefined;
  const start = sender.start + match.index + match[0].indexOf(place);
  return { start, end: start + place.length };
}

const bodies =
  /\b(?:Government|Embassy|Legation|Department|Ministry|Committee|Commission|Council|Office|Senate|Congress|Delegation|Mission|Consulate|Cabinet|Commissioners|Botschaft|Gesandtschaft|Departement|Amt|Vertretung|Delegation|Bundesrat|Ministerium|Ambassade|Légation|Ministère|Département|Conseil|Consulat)\b/u;

function natureOf(words: string): 'person' | 'body' {
  const isOffice =
    /^(?:Secretary|Minister|Ambassador|High Commissioner|Under|Acting|Chef|Vorsteher|Mr|Dr|Sir|M\.)/u.test(
      words,
    );
  return bodies.test(words) && !isOffice && !words.includes(',') ? 'body' : 'person';
}

/** The markings of notes, folded: one that is printed twice is one. */
function markingsOf(notes: readonly { line: Line; read: NoteRead }[]): Set<string> {
  return new Set(
    notes.flatMap(({ line, read }) =>
      read.sentences.flatMap(({ children }) =>
        children
          .filter(({ node }) => node.type === 'marking')
          .map(({ start, end }) => line.text.slice(start, end).toLowerCase()),
      ),
    ),
  );
}

function dateline(scene: Scene, line: Line, read: HeadLine, marked: Set<string>): Dateline {
  const { day, place } = read;
  const markings = read.markings.filter(({ start, end }) => {
    const words = line.text.slice(start, end).toLowerCase();
    return !marked.has(words) && marked.add(words);
  });
  const spans = [
    ...(day === undefined ? [] : [span({ type: 'date', when: day.when }, day.start, day.end)]),
    ...(place === undefined ? [] : [span({ type: 'place' }, place.start, place.end)]),
    ...markings.map((term) => marking(line.text, term, scene.terms)),
  ].sort((a, b) => a.start - b.start);
  return { type: 'dateline', ...set(scene, line, spans) } as Dateline;
}

function note(scene: Scene, line: Line, read: NoteRead, status: string | undefined): Note {
  const { children, position } = set(scene, line, read.sentences);
  const found: Note = { type: 'note', children, position } as Note;
  for (const sentence of found.children) {
    if (sentence.type !== 'sentence' || status === undefined) continue;
    for (const phrase of sentence.children) {
      if (phrase.type === 'location' && phrase.role === 'base') phrase.status ??= status;
    }
  }
  return found;
}

function paragraph(scene: Scene, line: Line): Paragraph {
  const position = {
    start: scene.point(line.offset),
    end: scene.point(line.offset + line.source.length),
  };
  return {
    type: 'paragraph',
    position,
    children: [{ type: 'text', value: line.source, position }],
  };
}

/** Says what a document lacks, and what is in no list of the convention. */
function say(
  entry: Entry,
  parts: Parts,
  title: Title | undefined,
  notes: readonly NoteRead[],
  file: VFile,
): void {
  const at = entry.position?.start;
  const { number } = entry;
  if (notes.length === 0) report(file, 'head-without-note', at, { number });
  else if (!notes.some(isPlaced)) report(file, 'location-missing', at, { number });
  if (!isTitled(parts, title)) report(file, 'title-unread', at, { number });
  const words = notes.flatMap(({ unknown }) => unknown);
  const place = entry.children.find(({ type }) => type === 'note')?.position?.start;
  if (words.length > 0) report(file, 'location-unknown', place, { words: words.join(', ') });
  entry.children.forEach((child) => {
    if (child.type === 'note') sayUnread(child, file);
  });
}

function isPlaced({ witnesses, published }: NoteRead): boolean {
  return published || witnesses.some(({ role }) => role === 'base');
}

function isTitled({ lines }: Parts, title: Title | undefined): boolean {
  const { sender, recipient, kind } = title ?? {};
  const named = sender ?? recipient ?? kind;
  return named !== undefined || lines.some(({ read }) => read.kind !== undefined);
}

function sayUnread(note: Note, file: VFile): void {
  for (const sentence of note.children) {
    if (sentence.type !== 'sentence' || sentence.kind !== 'unparsed') continue;
    const value = sentence.children.map((leaf) => ('value' in leaf ? leaf.value : '')).join('');
    report(file, 'sentence-unparsed', sentence.position, { words: value.slice(0, 80) });
  }
}
