import { existsSync, readFileSync } from 'node:fs';
import { XmlDocument, XmlElement } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { encode } from '../../src/edition.ts';

const folder = new URL('../../../shared/design/examples/', import.meta.url);

/** Every form of the encoding, in notes of an edition that does not exist. */
const notes = `Harbour Papers


1. Letter From Chairman Orlov to President Hale

Source: Department of State, Presidential Correspondence: Lot 66 D 204. No classification marking. The Russian-language text is ibid. Another copy is in the Linden Library, National Security Files, Countries Series, Norland. A transliterated Russian-language text is in Department of State, Central Files, 711.11-HA/6-1362. Also printed in Documents on Disarmament, 1962, vol. I, pp. 49-57, and in Department of State Bulletin, July 2, 1962, p. 12. Norse Charge d’Affaires Lund delivered this letter to the Department of State on February 22; for a memorandum of conversation, see vol. VII, pp. 324325. Published by TASS in English on June 12. A handwritten note on the source text indicates Jo B. Smith was informed at 7 p.m. June 12. It was never answered.


2. Telegram From the Department of State to the Embassy in Norland

Source: Linden Library, National Security Files, Countries Series. Confidential; Priority. Repeated to USUN and Paris. Drafted by Ruth B. Lowe (ACDA), cleared by Noble and Orne, and approved by Rask. Probably signed by Marsh. Another copy is in Department of State, Presidential Correspondence: Lot 66 D 204. Also printed in Public Papers of the Presidents of the United States:John F. Hale, 1962, p. 160.


7. Letter From Secretary of State Vane to Mr. Orne, Lima, May 3, 1962

Source: Linden Library, Vane Papers, Box 4. Secret. A memorandum of conversation, April 14, is ibid., Orne Papers.
`;

/** What stands in what with which attributes: `change > persName @ref`. */
function formsOf(xml: string): Set<string> {
  using document = XmlDocument.fromString(xml);
  const found = new Set<string>();
  const walk = (element: XmlElement): void => {
    for (let child = element.firstChild; child !== null; child = child.next) {
      if (!(child instanceof XmlElement)) continue;
      const kept = child.attrs.map(({ name, content }) =>
        named.has(name) ? `@${name}=${content}` : `@${name}`,
      );
      const attributes = kept.filter((one) => !/^@(?:cert|n|ref|resp)\b/.test(one)).toSorted();
      found.add([`${element.name} > ${child.name}`, ...attributes].join(' '));
      walk(child);
    }
  };
  walk(document.root);
  return found;
}

const named: ReadonlySet<string> = new Set(['type', 'subtype', 'unit', 'level']);

/** What the examples show and the program writes in another place or in another way, with the reason. */
const otherwise: readonly RegExp[] = [
  // Who corrected something stands once, in the header of the edition.
  /respStmt/,
  // A place name of the sent action is a name of the sender to programs that read it.
  /^correspAction > placeName/,
  // The status of a copy is read with the convention of the edition, and tested there.
  /physDesc|objectDesc/,
  // The name of the edition.
  /^seriesStmt > title/,
  // Doubts are marked by what they are about.
  /^seg > persName @cert/,
];

describe.skipIf(!existsSync(folder))(
  'the forms of the examples (skipped where ../shared is absent)',
  () => {
    const { tei } = encode(Buffer.from(notes));
    const ours = new Set((tei?.documents ?? []).flatMap(({ xml }) => [...formsOf(xml)]));

    it.each(['d37', 'd38', 'd46', 'doubt-and-dates'])(
      '%s are those that the program writes',
      (id) => {
        const forms = [...formsOf(readFileSync(new URL(`${id}.xml`, folder), 'utf8'))];
        const missing = forms.filter(
          (form) => !ours.has(form) && !otherwise.some((reason) => reason.test(form)),
        );
        expect(missing).toEqual([]);
      },
    );
  },
);

describe('what the encoding says in words', () => {
  const { tei } = encode(Buffer.from(notes));
  const xml = (id: string) => tei?.documents.find((one) => one.id === id)?.xml ?? '';

  it('the day of another document is in the year of the one that mentions it', () => {
    expect(xml('d7')).toContain('<docDate when="1962-04-14">April 14</docDate>');
    expect(xml('d7')).toContain('<date when="--04-14">April 14</date>');
  });

  it('prose of the header keeps names, dates and the final stop', () => {
    expect(xml('d1')).toMatch(
      /<provenance when="--02-22">Norse Charge d’Affaires <persName [^>]*>Lund<\/persName> delivered this letter to the <orgName [^>]*>Department of State<\/orgName> on <date when="--02-22">February 22<\/date><\/provenance>/,
    );
  });

  it('a place with a name is no part of it', () => {
    expect(xml('d7')).toMatch(/<persName type="to" ref="edition.xml#agent.orne">/);
  });
});
