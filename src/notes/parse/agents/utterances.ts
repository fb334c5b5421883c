import { notations } from '../../../lexicon/en/reports.ts';
import type { NoteText, Passage } from '../passage.ts';
import { sentences, type Stretch } from '../sentences.ts';
import { type Token, tokens } from '../tokens.ts';

/** How far what a quotation says may be taken as told of this text. */
export type Trust = 'own' | 'notation' | 'covering' | 'none';

/** Words that tell of a text, apart from what is quoted in them. */
export interface Utterance extends Stretch {
  words: Token[];
  /**
   * The editors say it (`own`); a notation on the text says it, and leaves "this text" unsaid; a paper
   * that covers the text says it, and names it; or somebody else, of anything.
   */
  trust: Trust;
}

/** The utterances of sentences that have been read: several constructs ask for them. */
const known = new WeakMap<NoteText, Map<number, readonly Utterance[]>>();

/** The sentence without its quotations, and each sentence that it quotes. */
export function utterances(passage: Pick<Passage, 'note' | 'start' | 'end'>): readonly Utterance[] {
  const ofNote = known.get(passage.note) ?? new Map<number, readonly Utterance[]>();
  known.set(passage.note, ofNote);
  const found = ofNote.get(passage.start) ?? read(passage);
  ofNote.set(passage.start, found);
  return found;
}

function read(passage: Pick<Passage, 'note' | 'start' | 'end'>): Utterance[] {
  const { note, start, end } = passage;
  const quotes = note.enclosures.filter(
    ({ sign, open, close }) => sign === '“' && open >= start && close < end,
  );
  const outer = quotes.filter(
    (one) => !quotes.some((other) => other.open < one.open && one.close < other.close),
  );
  const own = tokens(note.text, start, end).filter(
    ({ start: at }) => !outer.some(({ open, close }) => open < at && at < close),
  );
  const found: Utterance[] = [{ start, end, words: own, trust: 'own' }];
  for (const { open, close } of outer) {
    const before = note.text.slice(start, open);
    const trust = trustIn(before, passage.start === open);
    for (const sentence of sentences(note.vocabulary, note.text.slice(open + 1, close))) {
      const from = open + 1 + sentence.start;
      const to = open + 1 + sentence.end;
      found.push({ start: from, end: to, words: tokens(note.text, from, to), trust });
    }
  }
  return found;
}

const notationNouns = new RegExp(`\\b(?:${notations.join('|')})s?\\b`, 'iu');
const bears = /\b(?:bears?|bearing|labell?ed|marked|stamped|inscribed|reads?|endorsed)\b/u;
const covers = /\b(?:cover|covering|transmittal|attached)\b/u;
const byPerson = /\b(?:note|memo|comment)s? (?:\p{L}+ )?(?:from|to) /u;

function trustIn(before: string, alone: boolean): Trust {
  if (alone) return 'notation';
  if ((notationNouns.test(before) || bears.test(before)) && !byPerson.test(before))
    return 'notation';
  return covers.test(before) ? 'covering' : 'none';
}
