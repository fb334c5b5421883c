import { describe, expect, it } from 'vitest';
import { foundBehind, kindsBehind } from '../written.ts';

describe('who drafted, cleared, approved', () => {
  it.each([
    ['Drafted by Noble.', ['drafted Noble']],
    [
      'Drafted by Ellery P. Noble (ARA/OAP) on May 3.',
      ['drafted Ellery P. Noble (ARA/OAP) on --05-03'],
    ],
    [
      'Drafted by Noble (EUR); cleared by Hollis, Quint, and Mary Dale at the White House; and approved by Marsh.',
      [
        'drafted Noble (EUR)',
        'cleared Hollis',
        'cleared Quint',
        'cleared Mary Dale (White House)',
        'approved Marsh',
      ],
    ],
    ['Drafted and approved by Noble.', ['drafted+approved Noble']],
    ['Drafted in ARA by Noble and cleared by Quint.', ['drafted Noble (ARA)', 'cleared Quint']],
    ['Drafted in EUR.', ['drafted body:EUR']],
    ['Text drafted in EUR; cleared by Orne.', ['drafted body:EUR', 'cleared Orne']],
    ['Drafted by Noble from Orne’s notes.', ['drafted Noble']],
    ['Drafted by Noble’s staff assistant, Edgar L. Orne.', ['drafted Edgar L. Orne']],
    ['Drafted by Noble’s staff.', ['drafted body:Noble’s staff']],
    ['Drafted by Noble’s Special Assistant, Edgar L. Orne.', ['drafted Edgar L. Orne']],
    ['Drafted by Jo E. Vane, Second Secretary and Political Officer.', ['drafted Jo E. Vane']],
    [
      'Drafted by Jo E. Vane, First Secretary and Industrial Officer, and Edgar Orne, Political Officer.',
      ['drafted Jo E. Vane', 'drafted Edgar Orne'],
    ],
    [
      'Drafted by L. Jo Vane, Jr., White House Assistant Staff Secretary.',
      ['drafted L. Jo Vane, Jr.'],
    ],
    [
      'Drafted by Noble, an adviser on Political and Trade Affairs at the Mission.',
      ['drafted Noble'],
    ],
    [
      'Cleared by Noble, Orne of ISA, and King of CIA.',
      ['cleared Noble', 'cleared Orne (ISA)', 'cleared King (CIA)'],
    ],
    ['Drafted by King and cleared by Judge (L).', ['drafted King', 'cleared Judge (L)']],
    [
      'Cleared by the Bureau of Security and Consular Affairs and L.',
      ['cleared body:Bureau of Security and Consular Affairs', 'cleared body:L'],
    ],
    [
      'Cleared by Noble and S/S in the Department, Orne for Labor, and Pell.',
      ['cleared Noble', 'cleared body:S/S', 'cleared Orne', 'cleared Pell'],
    ],
    [
      'Cleared by Director of Northern Harbor and Inland Waterway Affairs J. Edgar Vane.',
      ['cleared J. Edgar Vane'],
    ],
    ['Drafted by van der Quill.', ['drafted van der Quill']],
    [
      'Cleared by Noble, de Torre, and von Pell (EUR).',
      ['cleared Noble', 'cleared de Torre', 'cleared von Pell (EUR)'],
    ],
    ['Drafted by Noble, Acting Director, L/T.', ['drafted Noble']],
    ['Cleared by Noble, L/T, and Pell.', ['cleared Noble', 'cleared body:L/T', 'cleared Pell']],
    [
      'Drafted by Edgar Noble, Lighthouse Officer in the Maritime Division, and Pell.',
      ['drafted Edgar Noble', 'drafted Pell'],
    ],
    [
      'Drafted by Noble, Lighthouse Officer Pell, and Orne.',
      ['drafted Noble', 'drafted Pell', 'drafted Orne'],
    ],
    ['Clearances were obtained from Orne (L) and Pell.', ['cleared Orne (L)', 'cleared Pell']],
    [
      'Concurred in by Jo C. Orne, Director of the Office of Trade, and Isaiah Frank, Deputy Director.',
      ['concurred Jo C. Orne', 'concurred Isaiah Frank'],
    ],
    [
      'Cleared by the Bureaus of Trade (T) and Labor (L), and the Offices of Law (LA) and Aviation (AV).',
      [
        'cleared body:Trade (T)',
        'cleared body:Labor (L)',
        'cleared body:Law (LA)',
        'cleared body:Aviation (AV)',
      ],
    ],
    ['Cleared in draft with Quint (S/P).', ['cleared Quint (S/P)']],
    [
      'Cleared by Noble and the Department of Labor.',
      ['cleared Noble', 'cleared body:Department of Labor'],
    ],
    ['Approved in S by Marsh.', ['approved Marsh (S)']],
    ['Initialed by Marsh.', ['initialed Marsh']],
    ['Prepared by the Policy Planning Staff.', ['prepared body:Policy Planning Staff']],
    ['Dictated by Vane and transcribed by Ruth Lowe.', ['dictated Vane', 'transcribed Ruth Lowe']],
    ['Signed by Marsh.', ['signed Marsh']],
    [
      'Drafted by Edgar Vane, Jr., and cleared with Quint.',
      ['drafted Edgar Vane, Jr.', 'cleared Quint'],
    ],
    ['The telegram was drafted by Noble.', ['drafted Noble']],
    ['Drafted on May 3 by Noble.', ['drafted Noble']],
    ['Drafted on May 3 presumably by Noble.', ['drafted Noble']],
    ['Drafted By Noble.', ['drafted Noble']],
    [
      'This transcript was prepared specifically for this volume in the Office of Trade.',
      ['prepared body:Office of Trade'],
    ],
    [
      'According to a copy in his Diaries (Noble Diaries: Lot 64 D 3) it was drafted by Noble.',
      ['drafted Noble'],
    ],
    [
      'The CIA participated in the preparation of this estimate, which was concurred in by the Board.',
      ['prepared body:CIA', 'concurred body:Board'],
    ],
    ['Approved, with minor changes, by Noble.', ['approved Noble']],
    ['Written by Noble at Vane’s request.', ['drafted Noble']],
    ['Drafted by Mr. [name not declassified] and Noble.', ['drafted Noble']],
    [
      'Cleared (both by phone) by Noble (L) and Vane (H).',
      ['cleared Noble (L)', 'cleared Vane (H)'],
    ],
    ['Cleared in XR by Noble, and by Vane.', ['cleared Noble (XR)', 'cleared Vane']],
    [
      'Drafted by EA/X Deputy Chief Jo Noble and Vane of the Oslo desk.',
      ['drafted Jo Noble', 'drafted Vane (Oslo desk)'],
    ],
    [
      'Cleared by Western and Southern Affairs (WSA).',
      ['cleared body:Western and Southern Affairs (WSA)'],
    ],
    [
      'Drafted by George M. Warden, OFFICE OF THE ASSISTANT SECRETARY OF DEFENSE (ISA); cleared by Noble.',
      ['drafted George M. Warden', 'cleared Noble'],
    ],
    [
      'Drafted by Ellery P. Noble, Reports and Operations Staff, Executive Secretariat, on May 3.',
      ['drafted Ellery P. Noble on --05-03'],
    ],
    [
      'Cleared by the Bureaus of Andean Affairs (AND) and Economic Affairs (E).',
      ['cleared body:Andean Affairs (AND)', 'cleared body:Economic Affairs (E)'],
    ],
    [
      'Drafted by Country Director for Andea, Norland, and Westland Jo B. Noble.',
      ['drafted Jo B. Noble'],
    ],
    ['Drafted by E. Arthur Noble, Jr.', ['drafted E. Arthur Noble, Jr.']],
    ['Drafted and sent to the President by Noble.', ['drafted+sent Noble']],
    ['Drafted and released by Noble.', ['drafted Noble']],
    ['Drafted and approved for transmission by Noble.', ['drafted+approved Noble']],
    ['Presumably drafted by Noble.', ['drafted Noble']],
    ['Also cleared with ARA and EUR.', ['cleared body:ARA', 'cleared body:EUR']],
    ['Unnumbered but initialed by Noble.', ['initialed Noble']],
    ['Sent through Hartley and initialed by Noble.', ['sent Hartley', 'initialed Noble']],
    [
      'Text received from the White House, cleared by Vane, and approved by Noble.',
      ['cleared Vane', 'approved Noble'],
    ],
    [
      'According to a covering note by Vane, May 3, this paper was drafted by Noble.',
      ['drafted Noble'],
    ],
    [
      'A note reads: “This telegram was prepared by the Division of Andean Affairs. Ask Vane.”',
      ['prepared body:Division of Andean Affairs'],
    ],
    ['A note states that this special estimate was approved by Noble.', ['approved Noble']],
    [
      'Drafted by Noble with clearances in substance from Vane of ICA.',
      ['drafted Noble', 'cleared Vane (ICA)'],
    ],
    [
      'The source text is a paper cleared in the Division of Trade by Noble.',
      ['cleared Noble (Division of Trade)'],
    ],
    ['The text bears the note “drafted by Noble.”', ['drafted Noble']],
  ])('%s', (words, expected) => {
    expect(foundBehind(words, 'agency')).toEqual(expected);
  });
});

describe('of this text it is not said', () => {
  it.each([
    'The reply was drafted by Noble.',
    'An attached memorandum, drafted by Noble, is not printed.',
    'No drafting information appears on the source text.',
    'The treaty was approved by the Senate on May 3.',
    'He asked that the plan be approved by Congress.',
    'The covering memorandum was signed by Marsh.',
    'A separate paper was prepared by Orne.',
    'The draftsmen met in Lima.',
    'Another record of this conversation, prepared by Noble, is in EUR.',
    'A summary of this telegram was initialed by Noble.',
    'Not initialed by Noble.',
    'Drafted by [name not declassified] of the Trade Division, Office of Andean Affairs.',
    'A note reads: “This telegram, I hear, may be prepared by Noble.”',
    'A note reads: “The reply was prepared by Noble.”',
    'This paper was prepared for the meeting of the Board.',
    'Enclosed with a letter signed by Noble.',
    'Sent with instructions to be approved by Noble.',
    'Repeated to Lima. Marsh noted that the plan was approved by Noble.',
    'According to Vane, the plan had been approved by Noble.',
    'Presumably the reply was drafted by Noble.',
    'This paper was discussed with Vane.',
    'The memorandum of that talk, kept by Vane, noted the plan as approved by Noble.',
  ])('%s', (words) => {
    expect(foundBehind(words, 'agency')).toEqual([]);
  });
});

describe('no persons in the list', () => {
  it.each([
    ['Drafted by Noble for use at the meeting with Vane.', ['drafted Noble']],
    ['Drafted by Noble, following a talk with Vane.', ['drafted Noble']],
    ['Approved by Marsh; the reply is not printed.', ['approved Marsh']],
    [
      'Drafted by Noble on May 3 and cleared by Quint.',
      ['drafted Noble on --05-03', 'cleared Quint'],
    ],
    ['Prepared by Noble from notes of Vane.', ['prepared Noble']],
    ['Prepared by Noble and coordinated with Vane.', ['prepared Noble']],
    ['Drafted by Noble; repeated to Lima, Quito, and Bonn.', ['drafted Noble']],
    ['Drafted by Noble and sent to Vane and Orne.', ['drafted Noble']],
    ['Drafted in Lima on May 3.', []],
    ['Drafted by Noble, May 3–5.', ['drafted Noble']],
  ])('%s', (words, expected) => {
    expect(foundBehind(words, 'agency')).toEqual(expected);
  });
});

describe('the sentence', () => {
  it.each([
    ['Drafted by Noble.', 'drafting'],
    ['Cleared in substance with Quint.', 'drafting'],
    ['Drafting information is not known.', 'remark'],
    ['Approval was given by Marsh.', 'remark'],
  ])('%s is a %s', (words, kind) => {
    expect(kindsBehind(words)).toEqual([kind]);
  });
});
