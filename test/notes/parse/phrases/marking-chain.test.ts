import { foreignRelations } from '../../../vocabulary.ts';
import { describe, expect, it } from 'vitest';
import { startsWithMarking } from '../../../../src/notes/parse/phrases/markings.ts';
import { markingChain } from '../../../../src/notes/parse/phrases/marking-chain.ts';

function terms(text: string): string[] | undefined {
  return markingChain(foreignRelations, text, 0, text.length)?.map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('lines of markings', () => {
  it.each([
    ['Secret.', ['Secret']],
    ['Secret; Niact; Eyes Only.', ['Secret', 'Niact', 'Eyes Only']],
    ['Top Secret; Personal and Private.', ['Top Secret', 'Personal and Private']],
    ['No classification marking.', ['No classification marking']],
    ['Confidential, Priority.', ['Confidential', 'Priority']],
    ['Secret; Nodis/Harvan.', ['Secret', 'Nodis/Harvan']],
    [
      'Secret; [handling restriction not declassified].',
      ['Secret', '[handling restriction not declassified]'],
    ],
    ['Secret; Literally Eyes Only for Ames.', ['Secret', 'Literally Eyes Only for Ames']],
    ['SECRET; PRIORITY.', ['SECRET', 'PRIORITY']],
    ['Confidential Drafted by Ames.', ['Confidential']],
    ['Secret; Priority Repeated to Lima.', ['Secret', 'Priority']],
    ['Secret; Bluebird; Priority.', ['Secret', 'Bluebird', 'Priority']],
  ])('%s', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });
});

describe('no lines of markings', () => {
  it.each([
    'secret talks were held.',
    'Secret talks were held.',
    'Secret Service agents saw it.',
    'Personal letters are in the file.',
    'Priority was given to Peru.',
    'Restricted Area Files.',
    'Drafted by Ames.',
    'Bluebird; Priority.',
    'The telegram is marked “Secret.”',
    'Sensitive matters; see below.',
    'Routine business was done.',
    '',
  ])('%s', (text) => {
    expect(terms(text)).toBeUndefined();
  });
});

describe('where a line ends', () => {
  it.each([
    ['Secret; the text was not sent.', ['Secret']],
    ['Secret; Drafted by Ames.', ['Secret']],
    ['Secret; Priority, drafted by Ames.', ['Secret', 'Priority']],
    ['Secret. Priority was given to Peru.', ['Secret']],
  ])('%s', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });
});

describe('categories', () => {
  it.each([
    ['Top Secret', 'level'],
    ['official use only', 'level'],
    ['Secret/Noforn', 'level'],
    ['Niact', 'precedence'],
    ['Operational Immediate', 'precedence'],
    ['Nodis', 'handling'],
    ['Off–the–Record', 'handling'],
    ['Eyes Only for the Ambassador', 'handling'],
    ['For NAC Use Only', 'handling'],
    ['Verbatim Text', 'form'],
    ['No classification marking', 'none'],
  ])('%s is a %s', (term, category) => {
    expect(foreignRelations.markings.category(term)).toBe(category);
  });

  it.each(['Bluebird', 'Secretary', 'Eyes', 'Only', 'Drafted', 'Secret talks', ''])(
    '%s has none',
    (term) => {
      expect(foreignRelations.markings.category(term)).toBeUndefined();
    },
  );
});

describe('a marking at the beginning', () => {
  it.each(['Secret.', 'Secret; Bluebird', 'Niact Drafted by Ames.', '[text not declassified]'])(
    'is seen in %s',
    (text) => {
      expect(startsWithMarking(foreignRelations, text)).toBe(true);
    },
  );

  it.each(['“Personal” letter', 'Secretary Vane', 'secret.', 'Bluebird; Secret', 'Priority of'])(
    'is not seen in %s',
    (text) => {
      expect(startsWithMarking(foreignRelations, text)).toBe(false);
    },
  );
});
