import { describe, expect, it } from 'vitest';
import { encode } from '../../../../src/edition.ts';

/** What TEI says of how somebody did something: `cleared Orne in draft` */
function manners(note: string): string[] {
  const text = `Harbour Papers\n\n\n1. Memorandum of Conversation\n\nSource: Linden Library, Vane Papers. Secret. ${note}\n`;
  const { tei } = encode(Buffer.from(text));
  const changes = [...(tei?.documents[0]?.xml.matchAll(/<change (.*?)>(.*?)<\/change>/gu) ?? [])];
  return changes.map(([, attributes = '', content = '']) => {
    const type = /type="(\w+)"/u.exec(attributes)?.[1] ?? '';
    const cert = /cert="(\w+)"/u.exec(attributes)?.[1];
    return [type, content.replace(/<[^>]*>/gu, ''), cert].filter((part) => part).join(' | ');
  });
}

describe('how something was done', () => {
  it.each([
    [
      'Drafted by Orne and cleared in draft by Lowe and Dahl.',
      ['drafted | Orne', 'cleared | Lowe in draft', 'cleared | Dahl in draft'],
    ],
    ['Cleared by Lowe (in substance) and Dahl.', ['cleared | Lowe in substance', 'cleared | Dahl']],
    [
      'Cleared (both by phone) by Lowe and Dahl.',
      ['cleared | Lowe by phone', 'cleared | Dahl by phone'],
    ],
    ['Signed for Hollis by Lowe.', ['signed | Lowe for Hollis']],
    [
      'Drafted by Orne (EUR) and approved by Lowe for Dulmar.',
      ['drafted | Orne EUR', 'approved | Lowe for Dulmar'],
    ],
    ['Apparently drafted by Orne.', ['drafted | Orne Apparently | medium']],
    ['Drafted on May 3 presumably by Orne.', ['drafted | Orne presumably | medium']],
  ])('%s', (note, expected) => {
    expect(manners(note)).toEqual(expected);
  });

  it.each([
    ['Also cleared by Lowe and Dahl.', ['cleared | Lowe', 'cleared | Dahl']],
    ['Drafted by Orne and then approved by Lowe.', ['drafted | Orne', 'approved | Lowe']],
    ['Drafted by Orne (EUR/N) on May 3.', ['drafted | Orne EUR/N']],
  ])('and no more: %s', (note, expected) => {
    expect(manners(note)).toEqual(expected);
  });
});
