/** Names of months and their abbreviations, by number. */
export const months: readonly (readonly string[])[] = [
  ['January', 'Jan.', 'Jan'],
  ['February', 'Feb.', 'Feb'],
  ['March', 'Mar.', 'Mar'],
  ['April', 'Apr.', 'Apr'],
  ['May'],
  ['June', 'Jun.', 'Jun'],
  ['July', 'Jul.', 'Jul'],
  ['August', 'Aug.', 'Aug'],
  ['September', 'Sept.', 'Sep.', 'Sept', 'Sep'],
  ['October', 'Oct.', 'Oct'],
  ['November', 'Nov.', 'Nov'],
  ['December', 'Dec.', 'Dec'],
];

/** Any of these names, longest first, as a pattern. */
export const monthName = months
  .flat()
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace('.', '\\.'))
  .join('|');

/** `February`, `Feb.` → 2; undefined for any other word. */
export function monthNumber(name: string): number | undefined {
  const index = months.findIndex((names) => names.includes(name));
  return index < 0 ? undefined : index + 1;
}

/** The days of the week, as a pattern. */
export const weekday = '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day';

/** Words that a date in a title may begin with: `Memoranda, Beginning March 3`. */
export const beforeDate =
  '(?:[Aa]fter|[Bb]efore|[Bb]eginning|[Cc]a\\.|[Cc]irca|[Dd]ated|[Ee]nding|[Ff]rom|[Ss]ince|[Ss]tarting|[Tt]hru|[Tt]hrough|[Tt]o|[Uu]ntil|[Uu]p to)';
