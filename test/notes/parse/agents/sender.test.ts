import { describe, expect, it } from 'vitest';
import { foundBehind } from '../written.ts';

describe('who sent the text on', () => {
  it.each([
    ['Sent under a May 3 covering memorandum from Noble to Vane.', ['sent Noble']],
    [
      'Attached to a transmittal note from Ellery P. Noble (ARA) to Vane.',
      ['sent Ellery P. Noble (ARA)'],
    ],
    ['Forwarded under cover of a memorandum by Noble dated May 3.', ['sent Noble']],
    ['Noble sent Vane this memorandum on May 3.', ['sent Noble on --05-03']],
    ['Noble forwarded this report to Vane.', ['sent Noble']],
    ['Noble and Orne forwarded it to Vane.', ['sent Noble', 'sent Orne']],
    ['NSC Executive Secretary Noble circulated this report to Vane.', ['sent Noble']],
    ['Noble signed and forwarded this report to Vane.', ['signed+sent Noble']],
    ['The telegram was forwarded to Vane by Noble on May 3.', ['sent Noble on --05-03']],
    ['At Orne’s request, it was sent to Vane by Noble.', ['sent Noble']],
    ['This paper was submitted to the Board by Noble.', ['sent Noble']],
    ['Sent through Noble (X/Y).', ['sent Noble (X/Y)']],
    ['Conveyed under cover of a letter from Noble.', ['sent Noble']],
    ['It was sent to the Council under cover of a note from Noble.', ['sent Noble']],
    ['Noble transferred the telegram to Vane under a May 3 memorandum.', ['sent Noble']],
    ['Transmitted to Vane through S/S by Noble.', ['sent Noble']],
    [
      'A covering memorandum from Noble to Vane, May 3, transmitting a copy of the source text, is not printed.',
      ['sent Noble'],
    ],
    [
      'In a covering note transmitting this report to the President, May 3, Noble wrote: “Here it is.”',
      ['sent Noble'],
    ],
    [
      'Sent to Vane by Edgar L. Noble, Jr., First Secretary of the Embassy.',
      ['sent Edgar L. Noble, Jr.'],
    ],
    ['Submitted by Noble to the Secretary for signature.', ['sent Noble']],
    ['Submitted to the NSC by Noble under cover of a list prepared by Orne.', ['sent Noble']],
    ['Forwarded May 3, 1961, by Noble to Vane.', ['sent Noble']],
    ['Transmitted under a May 3 memorandum from Noble to Vane.', ['sent Noble']],
    ['Transmitted under cover of a note from Noble: “Prepared by Orne.”', ['sent Noble']],
  ])('%s', (words, expected) => {
    expect(foundBehind(words, 'agency')).toEqual(expected);
  });
});

describe('not so', () => {
  it.each([
    'Sent to Lima.',
    'Noble sent a reply to Vane.',
    'Noble was sent to Lima on May 3.',
    'Noble sent Vane a telegram.',
    'A letter from Noble is attached.',
    'Sent by telegraph.',
    'Transmitted as an enclosure to despatch 12 from Lima.',
    'An attached chit forwarded the telegram to Vane.',
    'Covering notes forwarded the telegram to Vane.',
    'Noble forwarded the letter to Vane.',
    'Noble forwarded the proposed telegram to Vane.',
    'The substance of this telegram was sent to Vane by Noble.',
    'The telegram was sent to Vane with a note approved by Noble.',
    'The estimate was submitted by Noble.',
    'Submitted by Noble.',
    'The Director of Central Intelligence submitted this estimate to the Board.',
    'He forwarded it to Vane.',
    'Vane wrote: “Noble sent this telegram to Orne.”',
    'Attached to a memorandum from Noble to Vane.',
    'On May 3 Noble sent Vane a copy of the telegram.',
    'A note indicates that Noble sent a copy to Vane.',
    'A copy of this letter was also sent to Vane by Noble.',
    'Sent through S/S.',
    'A covering note from Noble transmitting the reply is not printed.',
    'The telegram was not sent to Vane by Noble.',
    'Noble sent it.',
  ])('%s', (words) => {
    expect(foundBehind(words, 'agency')).toEqual([]);
  });
});
