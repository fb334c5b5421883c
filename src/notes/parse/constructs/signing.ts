import type { Construct } from '../construct.ts';
import { type Span, span } from '../span.ts';
import { isQuoted } from '../enclosures.ts';
import { actionsOf } from '../../../lexicon/en/genesis.ts';
import { monthName } from '../../../lexicon/en/months.ts';
import { type Passage, wording } from '../passage.ts';
import { listItems } from '../phrases/lists.ts';
import { readName } from '../phrases/names.ts';

/** What opens a clause with a capital and names nobody. */
const noName =
  '(?:All|At|Both|By|Congress|Each|Everyone|For|From|He|In|It|Neither|Nobody|None|On|She|That|They|This|When|While)\\b';

const name = `(?!${noName})\\p{Lu}[\\p{L}.’-]*(?: \\p{Lu}[\\p{L}.’-]*){0,3}`;
const names = `(?<who>(?:(?:${name}, )*${name},? and )?${name})`;
const object = '(?:it\\b|(?:the|this) (?<object>original|source text|\\p{Ll}+)\\b)';
const verb = '(?<verb>signed|initialed|approved)';

/** What is told of those who are named before it. */
const told = [
  `${verb} ${object}`,
  // Noble signed for Hartley
  '(?<proxy>signed) for (?=\\p{Lu})',
  // the Board revised and concurred in this paper
  `(?<concurred>concurred)(?= in this \\p{Ll}| on (?:${monthName}) \\d|[.;]|$)`,
  '(?:is|was)(?: (?:indicated|listed|shown) as)? the (?<drafter>drafter)\\b',
].join('|');

const clause = new RegExp(
  `(?<=^|; |, |\\bthat |\\band |\\bindicates )(?:[Tt]he )?${names} (?:also |had |both |all |revised and )?(?:${told})`,
  'gu',
);

// Sent through Hartley, who initialed it
//              ^-----^
const relative = new RegExp(
  `(?<=\\b(?:through|to) )${names},? who (?:also )?${verb}(?: ${object}|(?=[,.;]))`,
  'gu',
);

// … with an indication that Whitcombe signed the original. · Noble signed the telegram · Orne was indicated as the drafter
//                           ^-------^                        ^---^                       ^--^
export const signing: Construct = {
  name: 'signing',
  read(passage) {
    const words = wording(passage);
    return [...words.matchAll(clause), ...words.matchAll(relative)]
      .filter(({ groups }) => meansThisText(groups?.object, passage.note.kind))
      .flatMap((match) => signers(passage, match))
      .filter(({ start }) => !isQuoted(passage.note.enclosures, start))
      .sort((a, b) => a.start - b.start);
  },
};

function signers(
  { note, start: from }: Passage,
  { groups = {}, index, 0: found }: RegExpExecArray,
) {
  const { who = '', verb, proxy, concurred, drafter } = groups;
  const actions = actionsOf(verb ?? proxy ?? concurred ?? (drafter === undefined ? '' : 'drafted'));
  const start = from + index + found.indexOf(who);
  return listItems(note.text, start, start + who.length).flatMap((item): Span[] => {
    const read = readName(note.text, item.start, item.end);
    return read === undefined
      ? []
      : [span({ type: 'agency', actions }, read.start, read.end, [read.name])];
  });
}

/** `the memorandum` is what a memorandum of conversation is called too. */
function meansThisText(object: string | undefined, kind: string): boolean {
  if (object === undefined || object === 'original' || object === 'source text') return true;
  return object === (kind || 'document') || (kind === 'conversation' && object === 'memorandum');
}
