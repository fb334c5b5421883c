import fc from 'fast-check';

const countries = ['Arcadia', 'Ruritania', 'Lutha', 'Graustark', 'Zenda', 'Balnibarbi'];
const surnames = ['Noble', 'Hollis', 'Quint', 'Marsh', 'Pell', 'Orne', 'Vane', 'Lowe', 'Ames'];
const offices = ['ARA', 'EUR', 'NEA', 'FE', 'INR', 'S/P'];
const months = ['January', 'March', 'April', 'June', 'September', 'November'];
const levels = ['Secret', 'Top Secret', 'Confidential', 'Official Use Only'];
const handling = [
  'Niact',
  'Priority',
  'Limit Distribution',
  'Eyes Only',
  'Immediate',
  'Verbatim Text',
];
const series = ['Country Series', 'Meetings Series', 'Trips Series', 'Staff Memoranda'];

const from = (words: readonly string[]) => fc.constantFrom(...words);
const number = (least: number, most: number) => fc.integer({ min: least, max: most });

/** Puts what is drawn in the gaps of a form of words. */
function form(parts: TemplateStringsArray, ...gaps: fc.Arbitrary<string | number>[]) {
  return fc
    .tuple(...gaps)
    .map((values) => parts.map((part, index) => `${part}${values[index] ?? ''}`).join(''));
}

const country = from(countries);
const person = from(surnames);
const day = form`${from(months)} ${number(1, 28)}`;
const date = form`${day}, ${number(1958, 1966)}`;
const lot = form`Lot ${number(60, 79)} D ${number(10, 480)}`;
const box = form`Box ${number(1, 160)}`;
const pages = form`pp. ${number(10, 400)}–${number(401, 900)}`;

const head = fc.oneof(
  form`Telegram From the Embassy in ${country} to the Department of State`,
  form`Telegram From the Department of State to the Embassy in ${country}`,
  form`Letter From Prime Minister ${person} to President ${person}`,
  form`Memorandum From the Assistant Secretary of State (${person}) to Secretary of State ${person}`,
  fc.constant('Memorandum of Conversation'),
);

const shelf = fc.oneof(
  form`Department of State, Central Files, ${number(300, 799)}.00/${number(1, 12)}–${number(158, 3166)}`,
  form`Department of State, Presidential Correspondence: ${lot}`,
  form`Kennedy Library, National Security Files, ${from(series)}, ${country}, ${box}`,
  form`Truman Library, Papers of Edgar ${person}, ${from(series)}, ${box}`,
  // Printed without a space, as it happens.
  form`Adams Library, NSC Files,${from(series)}, ${box}`,
  form`Library of Congress, Manuscript Division, ${person} Papers, ${box}`,
);

const marking = fc.oneof(
  form`${from(levels)}.`,
  form`${from(levels)}; ${from(handling)}.`,
  fc.constant('No classification marking.'),
);

const furtherSentence = fc.oneof(
  form`Drafted by ${person} (${from(offices)}) on ${day}.`,
  form`Drafted by ${person}; cleared by ${person} (${from(offices)}) and ${person}; and approved by ${person}.`,
  form`Repeated to ${from(['Lima', 'Quito', 'Bonn'])} and ${from(['Paris', 'London', 'Rome'])}.`,
  form`Received at ${number(1, 12)}:${number(10, 59)} p.m., ${day}.`,
  form`Another copy is in ${shelf}.`,
  form`Another copy is ibid., ${box}.`,
  form`A memorandum by ${person} of the same meeting is ibid., ${box}.`,
  form`The meeting was held in the Cabinet Room.`,
  form`Also printed in ${person}, The Long Spring, ${pages}.`,
  form`Also printed in Department of State Bulletin, ${date}, ${pages}.`,
  form`For a translation, see ${person}, The Long Spring, ${pages}.`,
  form`See Documents ${number(1, 40)} and ${number(41, 90)}.`,
  form`The source text is a translation that ${person} made on ${date}.`,
);

const document = fc
  .tuple(head, shelf, marking, fc.array(furtherSentence, { maxLength: 6 }))
  .map(([words, location, marked, more]) =>
    [`${words}\n\nSource: ${location}.`, marked, ...more].join(' '),
  );

/**
 * Documents of an invented edition, each its head without a number, an empty line, and its note.
 *
 * @param seed the same seed gives the same documents
 */
export function inventedDocuments(count: number, seed: number): string[] {
  return fc.sample(fc.noBias(document), { numRuns: count, seed });
}
