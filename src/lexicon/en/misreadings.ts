import { months } from './months.ts';

/** A place where only words of one list stand: what stands there and is almost one of them is one. */
export interface MisreadPlace {
  readonly where: RegExp;
  /** What every such place holds: a text without it is not searched further. */
  readonly sign?: RegExp;
  readonly words: readonly string[];
  /** What is almost one of them and yet right as it stands. */
  readonly others?: readonly string[];
}

/** Terms of handling that are words; a code word that is new may be almost another. */
const handling = ['Eyes Only', 'Limdis', 'Limit Distribution', 'Limited Distribution', 'Noforn'];

/** Presidents whose libraries the series cites. */
const presidents = ['Carter', 'Ford', 'Hoover', 'Johnson', 'Kennedy', 'Nixon', 'Reagan', 'Truman'];

const longMonths = months.flatMap(([name = '']) => (name.length > 5 ? [name] : []));

/** Places in the levels of locations. */
const levelPlaces: readonly MisreadPlace[] = [
  // Central piles, 611.61/3-2763 · Central Flies: Lot 70 D 118
  {
    sign: /Central /u,
    where: /(?<=\bCentral )\p{L}{4,6}(?=, ?(?:\d{3}|\p{Lu}{2,5} \d)|:)/gu,
    words: ['Files', 'File', 'files', 'file'],
  },
  // Staff Files: Lct 70 D 118
  {
    where: /(?<=[:,] )\p{L}{3}(?= \d\d ?D ?\d{1,4}\b)/gu,
    sign: / \d\d ?D ?\d/u,
    words: ['Lot', 'lot'],
  },
  // Conference Files: Lot 64 D 559, CP 1235
  {
    sign: /Conference Files: Lot /u,
    where: /(?<=\bConference Files: Lot \d\d ?D ?\d+, )\p{Lu}{2}(?= ?\d{3,4}\b)/gu,
    words: ['CF'],
  },
  // Embassy Files: ERC 71 A 2203
  {
    where: /(?<=[:,] )\p{Lu}{3}(?= \d\d ?A ?\d{2,5}\b)/gu,
    sign: / \d\d ?A ?\d/u,
    words: ['FRC'],
  },
];

/** What a convention names, as misreadings ask for it. */
interface Named {
  readonly repositories: readonly string[];
  readonly level: readonly string[];
  readonly precedence: readonly string[];
}

/** The places where words are misread, with the words that a convention has there. */
export function misreadPlaces({ repositories, level, precedence }: Named): readonly MisreadPlace[] {
  return [
    // Source: Department of Sate, Central Files · (Eiserhower Library, Vane Papers) · is in the Trunan Library,
    {
      where:
        /(?=\p{Lu})(?<=^|Sources?[:;.,]? (?:From )?|\(| in (?:the )?)(?!Sources? )\p{Lu}[\p{L}.]+(?: \p{L}+){1,6}(?=,)/gu,
      words: [...repositories, 'Eisenhower Library', 'Roosevelt Library'],
      others: ['Centre of Military History', 'Department of Defence', 'National Archive'],
    },
    // Truman Librarv, Vane Papers: what is almost a short name may be another, as Carver is almost Carter
    {
      sign: new RegExp(`(?:${presidents.join('|')}) `, 'u'),
      where: new RegExp(`(?<=\\b(?:${presidents.join('|')}) )\\p{L}{6,8}(?=,)`, 'gu'),
      words: ['Library'],
    },
    ...levelPlaces,
    // Secret; Prioity. · Secert; Limdis.
    {
      where: new RegExp(
        `(?=\\p{Lu})(?<=[;,.] )(?:(?<=\\b(?:${level.join('|')})[;,] )\\p{Lu}[\\p{L} -]{5,24}(?=[;.])|(?<=\\. )\\p{Lu}[\\p{L} ]{5,24}(?=; (?:${[...precedence, ...handling].join('|')})[;.]))`,
        'gu',
      ),
      words: [...level, ...precedence, ...handling],
      others: ['Routing'],
    },
    // on Octoher 5
    {
      sign: /\p{Ll}{4} \d/u,
      where: /(?=\p{Lu})(?<=\b(?:on|of|dated) )\p{Lu}\p{Ll}{4,9}(?= \d{1,2}(?:[,.;)]| and\b))/gu,
      words: longMonths,
      others: ['Augusta'],
    },
    // see Dcoument 12
    {
      sign: /\p{Ll}{6} \d/u,
      where: /\b\p{Lu}\p{Ll}{6,8}(?= \d)/gu,
      words: ['Document', 'Documents'],
    },
  ];
}
