import { peerage, rulerOf } from '../../../lexicon/en/standings.ts';
import { particles } from '../../../lexicon/en/titles.ts';
import { titlesOfLanguages } from '../../../lexicon/titles-of-languages.ts';
import { personIn } from '../../parse/agents/person.ts';
import { isName, isOfBody, isTitle, isTitleAlone, type Words } from '../../parse/agents/words.ts';
import type { Stretch } from '../../parse/sentences.ts';
import { tokens } from '../../parse/tokens.ts';

/** Where name and office stand in words that name a person. */
export interface NameAndOffice {
  readonly name: Stretch;
  /** Before the name: `Secretary of State`, or behind it: `of the Council Staff`. */
  readonly offices: readonly Stretch[];
}

/**
 * Tells the name of a person from the office that is printed with it.
 *
 * Assistant Secretary of State for European Affairs (Orne)
 * ^-----------------------------------------------^  ^--^
 * Ruth Lowe of the Policy Planning Staff
 * ^-------^ ^--------------------------^
 *
 * @param printed what is printed as the name of one person
 * @returns undefined where an office stands alone: `Acting Secretary of State`
 */
export function nameAndOffice(printed: string): NameAndOffice | undefined {
  // President Hale ” · Assistant Under–Secretary
  const words = printed.replace(/[\s”"]+$/u, '').replace(/[–—‑]/gu, '-');
  return (
    inBrackets(words) ??
    beforeComma(words) ??
    beforeOf(words) ??
    behindTitle(words) ??
    beforePlace(words)
  );
}

// Mr. Orne, Lima
// ^-------^
function beforePlace(words: string): NameAndOffice | undefined {
  const comma = words.indexOf(', ');
  return comma < 0 ? undefined : behindTitle(words.slice(0, comma));
}

const bracketed = /^(?<office>[^()]*?[^()\s]) ?\( ?(?<name>[^()]*[^()\s]) ?\)(?: for .+)?$/u;

// Assistant Secretary of State (Orne), but not: Special Group (Counter Insurgency)
// President’s Military Aide (Orne) for President Hale
//                            ^--^
function inBrackets(words: string): NameAndOffice | undefined {
  const { office = '', name = '' } = bracketed.exec(words)?.groups ?? {};
  if (name === '' || !holdsTitle(office) || !isWhollyName(name)) return undefined;
  const start =
    words.indexOf('(') + 1 + (/^\s*/u.exec(words.slice(words.indexOf('(') + 1))?.[0].length ?? 0);
  return {
    name: { start, end: start + name.length },
    offices: [{ start: 0, end: office.length }],
  };
}

// Dr. Edgar Vane, Minister of Labor, but not: Edgar Vane, Jr.
function beforeComma(words: string): NameAndOffice | undefined {
  const comma = words.search(/, (?:the )?(?=\p{Lu})/u);
  if (comma < 0) return undefined;
  const behind = words.slice(comma + 2);
  if (!isTitle(tokens(behind, 0, behind.length), behind.startsWith('the ') ? 1 : 0))
    return undefined;
  const front = behindTitle(words.slice(0, comma));
  return (
    front && { ...front, offices: [...front.offices, { start: comma + 2, end: words.length }] }
  );
}

// Ruth Lowe of the Council Staff, but not: Earl of Norland
function beforeOf(words: string): NameAndOffice | undefined {
  const of = words.search(/ of (?:the )?\p{Lu}/u);
  const name = words.slice(0, of);
  if (of < 0 || !name.includes(' ') || holdsTitle(name) || !isWhollyName(name)) return undefined;
  return { name: { start: 0, end: of }, offices: [{ start: of + 1, end: words.length }] };
}

function behindTitle(words: string): NameAndOffice | undefined {
  const all = tokens(words, 0, words.length);
  if (peerage.test(words)) return whole(words);
  const first = all.findIndex(
    ({ lower }) => !titlesOfLanguages.has(lower) && !/^[IVX]+\.?$/u.test(lower),
  );
  const from = first > 0 && !isTitle(all, 0) ? first : 0;
  const run = personIn(all, from, all.length);
  if (run === undefined) return holdsTitle(words) || holdsBody(all) ? undefined : whole(words);
  const start = all[run.start]?.start ?? 0;
  const end = all[run.end - 1]?.end ?? words.length;
  const office = words.slice(0, start).trimEnd().replace(/,$/u, '');
  return {
    name: { start, end },
    offices: office === '' ? [] : [{ start: 0, end: office.length }],
  };
}

function whole(words: string): NameAndOffice {
  return { name: { start: 0, end: words.length }, offices: [] };
}

function holdsTitle(words: string): boolean {
  const all = tokens(words, 0, words.length);
  return all.some((_, at) => isTitleAlone(all, at)) || rulerOf.test(words);
}

function holdsBody(words: Words): boolean {
  return words.some((_, at) => isOfBody(words, at));
}

function isWhollyName(words: string): boolean {
  const all = tokens(words, 0, words.length);
  return all.length < 8 && all.every(({ text }, at) => text === ',' || isName(all, at));
}

/** A name taken apart, in small letters and without accents. */
export interface NameParts {
  /** The last word of the surname: `gaulle`. */
  readonly surname: string;
  /** Forenames and initials, in order. */
  readonly forenames: readonly string[];
  /** `jr`, `iii` */
  readonly generation: string | undefined;
}

const generation = /,? (?<which>Jr|Sr|II|III|IV|2d|3d)\.?$/u;

/** Takes a name without its office apart: `Charles de Gaulle`, `Edgar L. Vane, Jr.`, `Li Wan-sheng` */
export function partsOf(name: string): NameParts {
  const which = generation.exec(name)?.groups?.which;
  const words = plain(name.replace(generation, ''))
    .replace(/\bst\. /u, 'st')
    .split(/[\s.]+/u)
    .filter((word) => word !== '');
  const at = surnameFirst.test(name) ? 0 : words.length - 1;
  return {
    surname: (words[at] ?? '').replace(/^(?:al|el|ad|an|ar|as|at|ash)-/u, ''),
    forenames: words.filter(
      (word, index) => index !== at && (word.length === 1 || !particles.has(word)),
    ),
    generation: which?.toLowerCase(),
  };
}

// Li Wan-sheng
const surnameFirst = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** Small letters without accents, apostrophes and the commas of a name. */
function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ,]/gu, '')
    .toLowerCase();
}
