/** Publications that the series cites by title, and patterns of titles that go on with a name or a year. */
export const works: readonly { title: RegExp; level: 'm' | 'j' }[] = [
  { title: work('American Foreign Policy, 1950[-–]1955: Basic Documents'), level: 'm' },
  { title: work('American Foreign Policy: (?:Basic|Current) Documents'), level: 'm' },
  { title: work('(?:The )?Christian Science Monitor'), level: 'j' },
  { title: work('Congressional Record'), level: 'j' },
  { title: work('Current (?:Economic Developments|Foreign Relations)'), level: 'j' },
  { title: work('Daily Summaries'), level: 'j' },
  { title: work('Declassified Documents'), level: 'm' },
  { title: work('(?:The )?Department of State Bulletin'), level: 'j' },
  {
    title: work(
      'Documents on (?:American Foreign Relations|Disarmament|Germany|International Affairs)',
    ),
    level: 'm',
  },
  { title: work('(?:The )?Economist'), level: 'j' },
  { title: work('Federal Register'), level: 'j' },
  { title: work('Foreign Affairs'), level: 'j' },
  { title: work('Foreign Relations(?: of the United States)?'), level: 'm' },
  { title: work('(?:Izvestia|Pravda|Le Monde|Der Spiegel)'), level: 'j' },
  { title: work('(?:The )?(?:London )?Times'), level: 'j' },
  { title: work('(?:The )?New York (?:Herald Tribune|Times)'), level: 'j' },
  { title: work('(?:The )?Pentagon Papers: Gravel Edition'), level: 'm' },
  { title: work('Problems of Communism'), level: 'j' },
  {
    title: work(
      'Public Papers of the Presidents of the United States ?: (?:\\p{Lu}[\\p{L}.]+ ){1,3}\\p{Lu}[\\p{L}]+',
    ),
    level: 'm',
  },
  {
    title: work(
      'Public Papers(?: of the Presidents(?: of the United States)?)?(?:: (?:\\p{Lu}[\\p{L}.]+ ){0,3}\\p{Lu}\\p{L}+)?',
    ),
    level: 'm',
  },
  { title: work('Treaties and Other International Acts Series'), level: 'm' },
  { title: work('United States[-–]Viet-?[Nn]am Relations, 1945[-–]1967'), level: 'm' },
  {
    title: work('(?:The )?(?:Wall Street Journal|Washington (?:Post|Star|Evening Star))'),
    level: 'j',
  },
  { title: work('Weekly Compilation of Presidential Documents'), level: 'j' },
];

const titles = works.map(({ title }) => title.source).join('|');

/** Any of these titles, in running text. */
export const anyWork = new RegExp(`(?=\\p{Lu})(?<![\\p{L}\\d])(?:${titles})`, 'gu');

/** Any of these titles, at an offset. */
export const workHere = new RegExp(titles, 'uy');

/** The title of this series: what it points at are volumes and documents of its own. */
export const seriesTitle = /^Foreign Relations(?: of the United States)?$/u;

function work(title: string): RegExp {
  return new RegExp(`${title}(?!\\p{L}| Committee)`, 'uy');
}
