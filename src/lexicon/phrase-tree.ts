/** One of several sequences. */
export type Alternatives = readonly Sequence[];

/** Items with a space between them. */
export type Sequence = readonly Item[];

/** Parts that stand together without a space. */
export type Item = readonly Part[];

export type Part =
  | { type: 'word'; text: string; folds: boolean; goesOn: boolean }
  | { type: 'sign'; text: string }
  | { type: 'number' }
  | { type: 'table'; name: string; phrase: string; column: number }
  | { type: 'group'; optional: boolean; name?: string; options: Alternatives }
  | { type: 'condition'; side: 'after' | 'before'; not: boolean; options: Alternatives }
  | { type: 'gap' }
  | { type: 'edge'; sign: '^' | '$' }
  | { type: 'inserted'; source: string };

/** A phrase that is not written as the language asks; `column` is where, from 1. */
export class PhraseError extends Error {
  readonly column: number;
  readonly phrase: string;
  constructor(reason: string, phrase: string, column: number) {
    super(
      `${reason}, at character ${column} of the phrase:\n${phrase}\n${' '.repeat(column - 1)}^`,
    );
    this.name = 'PhraseError';
    this.phrase = phrase;
    this.column = column;
  }
}

/** Whether an item, or all that must stand in it, may be absent. */
export function mayBeLeftOut(item: Item): boolean {
  const body = item.filter(({ type }) => type !== 'condition' && type !== 'edge');
  const [only] = body;
  return body.length === 1 && ((only?.type === 'group' && only.optional) || only?.type === 'gap');
}

export function looksBack(part: Part): boolean {
  return part.type === 'condition' && part.side === 'after';
}

/** What can be of any length at its end: with more letters behind it could be divided in many ways. */
export function isEndless(part: Part): boolean {
  if (part.type === 'group') {
    return part.options.some((sequence) => sequence.at(-1)?.some(isEndless) ?? false);
  }
  return part.type === 'number' || part.type === 'gap' || (part.type === 'word' && part.goesOn);
}

export function isBorder({ type }: Part): boolean {
  return type === 'sign' || type === 'condition' || type === 'edge';
}

export function isOfWord(part: Part): boolean {
  return (
    part.type === 'word' || part.type === 'table' || part.type === 'group' || isApostrophe(part)
  );
}

function isApostrophe(part: Part): boolean {
  return part.type === 'sign' && /[’']/u.test(part.text);
}
