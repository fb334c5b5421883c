import { describe, expect, it } from 'vitest';
import { foreignRelations } from '../../../vocabulary.ts';
import { repairsOf } from '../../../../src/notes/parse/defects/index.ts';

const repairs = repairsOf(foreignRelations);

/** Each repair as `printed → reading`. */
function repaired(text: string): string[] {
  return repairs(text).map(
    ({ start, end, reading, certainty }) =>
      `${text.slice(start, end)}→${reading}${certainty === 'high' ? '' : ` (${certainty})`}`,
  );
}

const defects: Record<string, { is: [string, string][]; isNot: string[] }> = {
  'a missing space': {
    is: [
      ['the United States:Harry S. Truman', ':→: '],
      ['1961;Documents on Amity', ';→; '],
      ['Country Series,USSR', ',→, '],
      ['Vane,Ames', ',→, '],
      ['No classification marking.Drafted by Ames', '.→. '],
      ['(EUR),and Ames', ',→, '],
      ['he wrote,“Seen.”', ',→, '],
      ['Central Files, POL PERU.Secret', '.→. '],
    ],
    isNot: [
      'at 10:15 p.m. in Lima',
      'E.P. Noble and U.S. posts',
      '511.00/3-2259',
      '3,500 copies, 1,204 pages',
      'POL 15–1 US/Ames',
      'CF 1402, Box 3; Ames: no',
      'the “end.” He',
      'www.example.org',
      'Ph.D. of Lima',
      '501.BB Interim/5–2848',
    ],
  },
  'a space too many': {
    is: [
      ['Department of State Bulletin , May 5', ' ,→,'],
      ['Vane ; Ames', ' ;→;'],
      ['( Ibid., Box 3)', '( →('],
      ['(Vane )', ' )→)'],
      ['511.68/12 – 2261', '12 – 2261→12–2261'],
      ['511.68/12 -2261', '12 -2261→12-2261'],
    ],
    isNot: [
      'Department of State Bulletin, May 5',
      'Box 12 – Box 14',
      'Vane (Ames) left',
      '1961 – 1963',
      'pp. 12 – 15',
      'Vane … Ames',
    ],
  },
  'letters misread': {
    is: [
      ['Department of State, Central piles, POL 7', 'piles→Files'],
      ['Department of state, Central Files', 'Department of state→Department of State'],
      ['Source: Department fo State, Central Files', 'Department fo State→Department of State'],
      ['(Eiserhower Library, Vane Papers)', 'Eiserhower Library→Eisenhower Library'],
      ['is in the Truman Librarv, Vane Papers', 'Librarv→Library'],
      ['Central Flies, 611.23/4-161', 'Flies→Files'],
      ['Roe Files: Lct 70 D 118', 'Lct→Lot'],
      ['Embassy Files: ERC 71 A 2203', 'ERC→FRC'],
      ['Conference Files: Lot 64 D 559, CP 1235', 'CP→CF'],
      ['Box 4. Secret; Prioity. Drafted by Ames', 'Prioity→Priority'],
      ['Box 4. Secert; Limdis. Drafted by Ames', 'Secert→Secret'],
      ['dated Octoher 5, 1961', 'Octoher→October'],
      ['see Dcoument 12', 'Dcoument→Document'],
      ['711.11-KE/7J461', '7J461→7-461 (medium)'],
    ],
    isNot: [
      'piles of paper',
      'Central Peru, piles of it',
      'the department of state affairs',
      '711.11-KE/7-461',
      'Vane/7J461',
      'Central Files',
      'Department of State, Central Files',
      'He wrote to Department or State, Vane said',
      'Vane spoke in Truman Liberty, Lima',
      '(Pell Library, Vane Papers)',
      '(Carver Library, Vane Papers)',
      'Source: Department of Defence, Vane Papers',
      'Box 4. Secret; Routing. Drafted by Ames',
      'on Augusta 5, 1961',
      'Central Mills, Lima',
      'Central files, 611.23/4-161',
      'Roe Files: Box 70 D 118',
      'Job 71 A 2203',
      'Conference Files: Lot 64 D 559, Box 1235',
      'Roe Files: Lot 64 D 559, CP 1235',
      'Secret; Vane. Drafted by Ames',
      'Box 4. Secret; Harlan. Drafted by Ames',
      'Prioity of Vane',
      'Octoher in Lima',
      'on October 5, 1961',
      'to Augusta 5, Georgia',
      'Documents 12',
      'Comment 12',
    ],
  },
  'pages run together': {
    is: [
      ['see vol. VII, pp. 324325.', '324325→324-325'],
      ['pp. 9899', '9899→98-99'],
    ],
    isNot: ['pp. 324-325', 'pp. 1204', 'p. 324325', 'pp. 325324', 'Box 324325'],
  },
  'a hyphen left in': {
    is: [
      ['Deputy Assist-ant Secretary', 'Assist-ant→Assistant'],
      ['the Depart-ment of State', 'Depart-ment→Department'],
    ],
    isNot: [
      'Inter-American',
      'Vice-President',
      'Smith-Barry',
      'off-the-record',
      're-sent',
      'POL-MIL',
    ],
  },
};

describe.each(Object.entries(defects))('%s', (_, { is, isNot }) => {
  it.each(is)('is in “%s”: %s', (text, repair) => {
    expect(repaired(text)).toEqual([repair]);
  });

  it.each(isNot)('is not in “%s”', (text) => {
    expect(repaired(text)).toEqual([]);
  });
});

describe('several defects', () => {
  it('are repaired each, and never twice at one place', () => {
    expect(repaired('Vane,Ames , Central piles:Peru')).toEqual(
      expect.arrayContaining([',→, ', ' ,→,', 'piles→Files', ':→: ']),
    );
  });
});
