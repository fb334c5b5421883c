import { emptyList } from '../../review/corrections/index.ts';

const settings = (
  title: string,
) => `# What the notes do not say of the edition. Every line may be left out: what is not given is "Not stated".
title: ${title}
# editors: [Elena Roe, Martin Okafor]
# publisher: Harbor Press
# date: 2026
# licence: CC BY 4.0
# licenceUrl: https://creativecommons.org/licenses/by/4.0/
# language: en
# baseUrl: https://example.org/edition/

# The files of the edition, seen from here.
notes: notes.txt
authorities: persons.xml
corrections: corrections.yaml
`;

const notes = (title: string) => `${title}


1. Letter From Consul Brandt to the Harbor Board

Source: Hale Library, Vane Papers, Box 4. Secret. Drafted by Wynn and approved by Marsh.


2. Telegram From the Harbor Board to the Embassy in Lyra

Source: Harbor Archive, Pilot Files, Box 7. Confidential. Repeated to Port Hale. Another copy is ibid., Box 9.
`;

/** A list of persons with nobody in it. */
export const personsFile = `<?xml version="1.0" encoding="UTF-8"?>
<!-- Persons of the edition. Each has a name, other forms of it, and identifiers (VIAF, GND, Wikidata …):

     <person xml:id="wynn">
       <persName><surname>Wynn</surname>, <forename>Ronald</forename></persName>
       <persName type="variant">R. Wynn</persName>
       <idno type="VIAF">12345</idno>
     </person>

     "cartulary authorities output" lists the names that are not here yet. -->
<TEI xmlns="http://www.tei-c.org/ns/1.0">
  <teiHeader>
    <fileDesc>
      <titleStmt><title>Persons</title></titleStmt>
      <publicationStmt><p>Not published.</p></publicationStmt>
      <sourceDesc><p>Made for this edition.</p></sourceDesc>
    </fileDesc>
  </teiHeader>
  <standOff>
    <listPerson>
    </listPerson>
  </standOff>
</TEI>
`;

/** What a new project begins with: the name of each file, and its text with comments that explain it. */
export function projectFiles(
  title: string,
  schema: string | Uint8Array,
): ReadonlyMap<string, string | Uint8Array> {
  return new Map<string, string | Uint8Array>([
    ['edition.yaml', settings(JSON.stringify(title))],
    ['notes.txt', notes(title)],
    ['persons.xml', personsFile],
    ['corrections.yaml', emptyList],
    ['corrections.schema.json', schema],
  ]);
}
