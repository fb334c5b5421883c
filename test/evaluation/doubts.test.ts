import { describe, expect, it } from 'vitest';
import type { TeiDocument } from '../../src/tei/tei-edition.ts';
import { doubtLines, scoreDoubts } from './doubts.ts';
import type { Annotation, GoldRecord } from './gold.ts';

const gold: Annotation = {
  kind: 'Telegram',
  sender: null,
  recipient: null,
  witnesses: [],
  markings: ['Secret'],
  printed: [],
  agents: [],
  repeated: [],
  references: [],
};

const record = (id: string): GoldRecord => ({ id, note: 'Source: Files. Secret.', gold });

const document = (number: string, marking: string): TeiDocument => ({
  id: `d${number}`,
  number,
  xml: `<TEI xmlns="http://www.tei-c.org/ns/1.0" n="${number}"><teiHeader><profileDesc><textClass>
    <keywords scheme="edition.xml#document-kinds"><term>Telegram</term></keywords>
    <keywords scheme="edition.xml#security-markings"><term>${marking}</term></keywords>
  </textClass></profileDesc></teiHeader></TEI>`,
});

const records = [record('a'), record('b'), record('c')];
const documents = [document('1', 'Secret'), document('2', 'Green'), document('3', 'Green')];
const doubt = (at: string, reason: 'marking-unread' | 'words-unread') =>
  ({ document: at, group: 'marking', reason }) as const;

describe('what doubts are worth', () => {
  const found = scoreDoubts(records, documents, [
    doubt('d1', 'marking-unread'),
    doubt('d2', 'marking-unread'),
    doubt('d2', 'words-unread'),
  ]);

  it('is how often they are at something wrong, by reason', () => {
    expect(found.reasons.get('marking-unread')).toEqual({ right: 1, all: 2 });
    expect(found.reasons.get('words-unread')).toEqual({ right: 1, all: 1 });
  });

  it('is what they find, and what may be skipped', () => {
    expect(found).toMatchObject({
      recall: { right: 1, all: 2 },
      precision: { right: 1, all: 2 },
      doubted: { right: 2, all: 3 },
      skipped: { right: 0, all: 1 },
    });
  });

  it('is shown a line a reason', () => {
    expect(doubtLines('dev', found).slice(1, 3)).toEqual([
      '  marking-unread           1/2 50.00%',
      '  words-unread             1/1 100.00%',
    ]);
  });
});
