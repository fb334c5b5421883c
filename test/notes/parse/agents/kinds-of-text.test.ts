import { describe, expect, it } from 'vitest';
import { kindsOfText } from '../../../../src/lexicon/en/kinds-of-text.ts';
import { foundUnder, kindsBehind } from '../written.ts';

/** One text of each kind that a note may name. */
const { spoken, answer } = kindsOfText;
const kinds = Object.values(kindsOfText)
  .filter((family) => family !== spoken && family !== answer)
  .flat()
  .filter((kind) => !/^(?:memoranda|records|instructions|item|material|source)/u.test(kind));

function head(kind: string): string {
  return kind.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());
}

describe.each(kinds)('a text that is called %s', (kind) => {
  it('has a provenance where somebody delivered it', () => {
    const words = `Ambassador Noble delivered this ${kind} to Vane on May 3.`;
    expect(foundUnder(head(kind), words, 'statement')).toEqual(['provenance --05-03']);
    expect(kindsBehind(words, head(kind))).toEqual(['provenance']);
  });

  it('has a provenance where it was handed to somebody', () => {
    const words = `The ${kind} was handed to Vane on May 3.`;
    expect(foundUnder(head(kind), words, 'statement')).toEqual(['provenance --05-03']);
  });

  it.each([
    [`This ${kind} was forwarded to Vane by Noble.`, 'sent Noble'],
    [`The ${kind} was sent to Vane under cover of a note from Noble.`, 'sent Noble'],
    [`Noble sent this ${kind} to Vane.`, 'sent Noble'],
    [`The ${kind} was drafted by Noble.`, 'drafted Noble'],
    [`A note indicates that Noble cleared the ${kind}.`, 'cleared Noble'],
    [`Noble and Vane initialed this ${kind}.`, 'initialed Noble,initialed Vane'],
  ])('has those who made and sent it: %s', (words, expected) => {
    expect(foundUnder(head(kind), words, 'agency').join()).toBe(expected);
  });

  it.each([
    `Noble sent an earlier ${kind} to Vane.`,
    `Noble did not clear this ${kind}.`,
    `The attached ${kind} was drafted by Noble.`,
    `There is no sign that Noble approved the ${kind}.`,
    `A ${kind} drafted by Noble is attached.`,
    `The ${kind} from Lima was drafted by Noble.`,
  ])('has none where another is meant, or where it is denied: %s', (words) => {
    expect(foundUnder(head(kind), words, 'agency')).toEqual([]);
  });

  it('is no marginalia where it is printed', () => {
    const words = `The ${kind} is printed in Warden, Dispatches, page 3.`;
    expect(kindsBehind(words, head(kind))).not.toContain('marginalia');
  });
});

describe.each([...spoken, 'response'])('a text that is called %s', (kind) => {
  it('has those who made it, and is not delivered as a paper is', () => {
    expect(foundUnder(head(kind), `The ${kind} was drafted by Noble.`, 'agency')).toEqual([
      'drafted Noble',
    ]);
    expect(foundUnder(head(kind), `The ${kind} was delivered in Lima.`, 'statement')).toEqual([]);
  });
});
