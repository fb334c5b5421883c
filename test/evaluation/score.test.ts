import { describe, expect, it } from 'vitest';
import type { Annotation } from './gold.ts';
import { figures, score } from './score.ts';

const note = 'Source: Adams Library, Staff File. Secret; Priority. Drafted by Ames (EUR). [sic]';

const gold: Annotation = {
  date: '1961-03-04',
  kind: 'Telegram',
  sender: 'Department of State',
  recipient: null,
  witnesses: [
    { role: 'base', repository: 'Adams Library', collections: ['Staff File'], idno: [] },
    { role: 'copy', repository: 'Adams Library', collections: ['Peru'], idno: ['Box 4'] },
  ],
  markings: ['Secret', 'Priority'],
  printed: [{ title: 'Bulletin', date: '1961-03-04', volume: null, pages: '586-88' }],
  agents: [{ role: 'drafted', name: 'Ames', org: 'EUR' }],
  repeated: ['Lima', 'Lima'],
  references: [
    { document: '12', volume: null, pages: null },
    { document: null, volume: 'XV', pages: '7-9' },
  ],
};

const xml = `<TEI xmlns="http://www.tei-c.org/ns/1.0" n="1"><teiHeader><fileDesc><sourceDesc>
  <listWit>
    <witness><msDesc type="base"><msIdentifier><repository>Adams Library</repository>
      <collection>Staff File</collection></msIdentifier></msDesc></witness>
  </listWit>
  <listBibl type="printed"><bibl type="printed"><title>Bulletin</title>
    <date when="1961-03-04">March 4, 1961</date>
    <biblScope unit="page" from="586" to="588">pp. 586-88</biblScope></bibl></listBibl>
  </sourceDesc></fileDesc><profileDesc>
  <creation><date when="1961-03-04">March 4</date><placeName>Lima</placeName><listChange><change type="drafted"><persName>Ames</persName><orgName>EUR</orgName></change>
    </listChange></creation>
  <correspDesc>
    <correspAction type="sent"><orgName>Department of State</orgName></correspAction>
    <correspAction type="received" subtype="info"><placeName>Lima</placeName></correspAction>
    <correspAction type="received" subtype="copy"><persName>Ball</persName></correspAction>
  </correspDesc>
  <textClass>
    <keywords scheme="edition.xml#document-kinds"><term>Telegram</term></keywords>
    <keywords scheme="edition.xml#security-markings"><term><choice><sic>Secert</sic>
      <corr>Secret</corr></choice></term><term>Niact</term></keywords>
  </textClass></profileDesc></teiHeader>
  <text><body><note type="source"><seg type="remark">Source: Adams Library, Staff File. Secret;
    Priority. <ref type="document" n="12">Document 12</ref>
    <bibl type="reference"><biblScope unit="volume" n="15">vol. XV</biblScope></bibl></seg>
    <seg type="unparsed">Drafted</seg></note></body></text></TEI>`;

const scored = score([{ id: 'x:d1', note, gold }], [{ id: 'd1', number: '1', xml }]);

describe('a document against its annotation', () => {
  it.each([
    ['kind', 1, 1, 1],
    ['sender', 1, 1, 1],
    ['recipient', 0, 0, 0],
    ['base.strict', 1, 1, 1],
    ['witness', 2, 1, 1],
    ['marking', 2, 2, 1],
    ['printed', 1, 1, 1],
    ['agent.org', 1, 1, 1],
    ['repeated', 2, 1, 1],
    ['reference', 2, 2, 1],
    ['date', 1, 1, 1],
    ['place', 0, 0, 0],
  ] as const)('%s: %i there, %i found, %i right', (field, there, found, right) => {
    expect(scored.fields.get(field)).toMatchObject({ gold: there, found, right });
  });

  it('names the records of what was missed and what is too much', () => {
    expect(scored.fields.get('marking')).toMatchObject({
      missed: { 'x:d1': 1 },
      extra: { 'x:d1': 1 },
    });
    expect(scored.fields.get('repeated')).toMatchObject({ missed: { 'x:d1': 1 }, extra: {} });
    expect(scored.fields.get('kind')).toMatchObject({ missed: {}, extra: {} });
  });

  it('says whether the note is kept and how much of it is not read', () => {
    expect(scored).toMatchObject({ notes: 1, kept: 0, unparsed: 'Drafted'.length, missing: 0 });
  });

  it('counts the notes of which every field is right', () => {
    expect(scored.whole).toBe(0);
    const nothing: Annotation = {
      kind: 'Telegram',
      sender: 'Rusk and Ball',
      recipient: null,
      witnesses: [],
      markings: [],
      printed: [],
      agents: [],
      repeated: [],
      references: [],
    };
    const simple = `<TEI xmlns="http://www.tei-c.org/ns/1.0" n="1"><teiHeader><correspAction type="sent">
      <persName>Rusk</persName><persName>Ball</persName></correspAction>
      <keywords scheme="#document-kinds"><term>Telegram</term></keywords></teiHeader></TEI>`;
    expect(
      score([{ id: 'x:d1', note, gold: nothing }], [{ id: 'd1', number: '1', xml: simple }]).whole,
    ).toBe(1);
  });

  it('counts everything as missed where there is no document', () => {
    const alone = score([{ id: 'x:d1', note, gold }], []);
    expect(alone.missing).toBe(1);
    expect(alone.fields.get('witness')).toMatchObject({ gold: 2, found: 0, right: 0 });
  });
});

describe('figures', () => {
  it.each([
    [{ gold: 4, found: 5, right: 3 }, 0.6, 0.75, 2 / 3],
    [{ gold: 4, found: 2, right: 0 }, 0, 0, 0],
    [{ gold: 0, found: 0, right: 0 }, NaN, NaN, 0],
  ])('%o', (count, precision, recall, f1) => {
    const found = figures(count);
    expect([found.precision, found.recall]).toEqual([precision, recall]);
    expect(found.f1).toBeCloseTo(f1, 10);
  });
});
