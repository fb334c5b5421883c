import { type Counted, counted } from './draft.ts';
import { type Raw, isReference } from './heads.ts';

/** Where the note of a document stands, with its words. */
export interface RawNote {
  readonly text: string;
  readonly place: string;
  readonly opener?: string;
}

/** Words with a colon behind them that open a paragraph: `Source:`, `[Quelle:` */
const opening = /^[[(]?(?<opener>\p{Lu}[\p{L} ]{1,24} ?:)(?= ?\S)/u;

/** Finds the note of each document: behind a word that opens many, in its head, or at its foot. */
export function learnNotes(documents: readonly Raw[]): {
  readonly notes: readonly RawNote[];
  readonly openers: readonly Counted[];
  readonly places: readonly Counted[];
} {
  const openers = counted(documents.flatMap(openersOf)).filter(
    ({ count }) => count * 5 >= documents.length,
  );
  const known = new Set(openers.map(({ value }) => value));
  const notes = documents.flatMap((raw) => noteOf(raw, known) ?? []);
  return { notes, openers, places: counted(notes.map(({ place }) => place)) };
}

function openersOf({ paragraphs }: Raw): string[] {
  return [
    ...new Set(paragraphs.flatMap(([line = '']) => opening.exec(line)?.groups?.opener ?? [])),
  ];
}

function noteOf(raw: Raw, openers: ReadonlySet<string>): RawNote | undefined {
  return opened(raw, openers) ?? inHead(raw) ?? inBrackets(raw) ?? underHead(raw) ?? atFoot(raw);
}

function opened({ paragraphs }: Raw, openers: ReadonlySet<string>): RawNote | undefined {
  for (const [index, lines] of paragraphs.entries()) {
    const match = opening.exec(lines[0] ?? '');
    const opener = match?.groups?.opener;
    if (match === null || opener === undefined || !openers.has(opener)) continue;
    const text = unbracketed(lines.join(' ').slice(match[0].length).trim());
    return {
      text,
      opener,
      place: index > 0 && index === paragraphs.length - 1 ? 'last' : 'under-head',
    };
  }
  return undefined;
}

function inHead({ behind }: Raw): RawNote | undefined {
  return isReference(behind) ? { text: behind, place: 'in-head' } : undefined;
}

// No. 9132 Telegraphic [UE 4290/1094/53]
function inBrackets({ paragraphs }: Raw): RawNote | undefined {
  for (const line of paragraphs.slice(0, 3).flat()) {
    const text = /\[(?<inner>[^\]\d]*\d[^\]]*)\]$/u.exec(line)?.groups?.inner;
    if (text !== undefined && !line.startsWith('[')) return { text, place: 'brackets' };
  }
  return undefined;
}

/** A paragraph of the head that is a location and nothing else. */
function underHead({ paragraphs }: Raw): RawNote | undefined {
  const line = paragraphs
    .slice(0, 2)
    .find((lines) => lines.length === 1 && isReference(lines[0] ?? ''));
  const text = line?.[0];
  return text === undefined ? undefined : { text, place: 'under-head' };
}

function atFoot({ paragraphs }: Raw): RawNote | undefined {
  const last = paragraphs.at(-1)?.join(' ');
  if (last === undefined || last.length > 1500 || !/\d|\p{Lu}\p{Lu}/u.test(last)) return undefined;
  return { text: unbracketed(last), place: 'last' };
}

function unbracketed(text: string): string {
  const inner = /^[[(](?<inner>.*)[\])]\.?$/su.exec(text)?.groups?.inner ?? text;
  return inner.replace(/\]\.?$/u, '').trim();
}
