/** Whether a work stands on its own or comes out in numbers, as TEI says it (TEI, `@level`). */
export type Level = 'm' | 'j';

/** Publications that the series cites by title, and patterns of titles that go on with a name or a year. */
const works: Readonly<Record<Level, readonly string[]>> = {
  m: [
    'American Foreign Policy, 1950[-–]1955: Basic Documents',
    'American Foreign Policy: (?:Basic|Current) Documents',
    'Declassified Documents',
    'Documents on (?:American Foreign Relations|Disarmament|Germany|International Affairs)',
    'Foreign Relations(?: of the United States)?',
    '(?:The )?Pentagon Papers: Gravel Edition',
    'Public Papers of the Presidents of the United States ?: (?:\\p{Lu}[\\p{L}.]+ ){1,3}\\p{Lu}[\\p{L}]+',
    'Public Papers(?: of the Presidents(?: of the United States)?)?(?:: (?:\\p{Lu}[\\p{L}.]+ ){0,3}\\p{Lu}\\p{L}+)?',
    'Treaties and Other International Acts Series',
    'United States[-–]Viet-?[Nn]am Relations, 1945[-–]1967',
  ],
  j: [
    '(?:The )?Christian Science Monitor',
    'Congressional Record',
    'Current (?:Economic Developments|Foreign Relations)',
    'Daily Summaries',
    '(?:The )?Department of State Bulletin',
    '(?:The )?Economist',
    'Federal Register',
    'Foreign Affairs',
    '(?:Izvestia|Pravda|Le Monde|Der Spiegel)',
    '(?:The )?(?:London )?Times',
    '(?:The )?New York (?:Herald Tribune|Times)',
    'Problems of Communism',
    '(?:The )?(?:Wall Street Journal|Washington (?:Post|Star|Evening Star))',
    'Weekly Compilation of Presidential Documents',
  ],
};

/** One of some titles, and not the beginning of another word. */
function oneOf(titles: readonly string[]): string {
  return `(?:${titles.join('|')})(?!\\p{L}| Committee)`;
}

/** Any of these titles, in running text. */
export const anyWork = new RegExp(
  `(?=\\p{Lu})(?<![\\p{L}\\d])${oneOf([...works.m, ...works.j])}`,
  'gu',
);

/** A title of each level, at an offset. */
export const titleOf: Readonly<Record<Level, RegExp>> = {
  m: new RegExp(oneOf(works.m), 'uy'),
  j: new RegExp(oneOf(works.j), 'uy'),
};

/** The title of this series: what it points at are volumes and documents of its own. */
export const seriesTitle = /^Foreign Relations(?: of the United States)?$/u;
