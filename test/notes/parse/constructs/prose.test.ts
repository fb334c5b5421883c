import { describe, expect, it } from 'vitest';
import { kindsBehind } from '../written.ts';

const sentences: Record<string, { is: string[]; isNot: string[] }> = {
  copies: {
    is: [
      'Another copy of this letter is lost.',
      'The Russian-language text is lost.',
      'A transliterated Russian text was attached.',
      'The signed copy has not been found.',
      'Copies of this letter are lost.',
      'Copies, marked Secret; Nodis, are lost.',
    ],
    isNot: [
      'The copyist made an error.',
      'Copies were lost in Lima.',
      'The textile talks failed.',
      'The copper mine was closed.',
      'The versions of Vane and Ames differ.',
    ],
  },
  meeting: {
    is: [
      'The meeting was held at the White House.',
      'The conversation took place in Lima.',
      'The meeting began at 9 a.m.',
      'The luncheon lasted an hour.',
    ],
    isNot: [
      'The meeting of Vane and Ames is described elsewhere.',
      'The discussion paper is lost.',
      'A meeting was planned.',
      'The conversations file is lost.',
    ],
  },
  attachment: {
    is: [
      'Attached to a memorandum of May 3.',
      'Attached but not printed is a map.',
      'Enclosed with it was a map.',
      'The attachment is not printed.',
      'Tab A is not printed.',
    ],
    isNot: [
      'The Attaché wrote it.',
      'Vane attached a map.',
      'Tables are not printed.',
      'The map was attached.',
    ],
  },
  remark: {
    is: [
      'No drafting information appears on the source text.',
      'Vane did not attend.',
      'The date is from another copy of the log.',
      'According to the log, Vane left.',
    ],
    isNot: ['Vane and Ames', 'Lima, Peru', 'The Ambassador', 'Unsigned'],
  },
};

describe.each(Object.entries(sentences))('%s', (kind, { is, isNot }) => {
  it.each(is)('is said in: %s', (words) => {
    expect(kindsBehind(words)).toEqual([kind]);
  });

  it.each(isNot)('is not said in: %s', (words) => {
    expect(kindsBehind(words)).not.toContain(kind);
  });
});

describe('words that are no sentence', () => {
  it.each(['Vane and Ames', 'of the', '?', 'Unsigned'])('are not understood: %s', (words) => {
    expect(kindsBehind(words)).toEqual(['unparsed']);
  });
});
