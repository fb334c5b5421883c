import { foreignRelations } from '../../../vocabulary.ts';
import { describe, expect, it } from 'vitest';
import { readLevels } from '../../../../src/notes/parse/phrases/levels.ts';

/** Levels as they are cut: `Kennedy Library | Staff Papers, 3/61–5/62 | box:Box 4`. */
function levels(text: string, open = false): string {
  return readLevels(foreignRelations, text, 0, text.length, open)
    .levels.reduce<string[]>((names, { kind, value, continues }) => {
      if (continues === true) return [...names.slice(0, -1), `${names.at(-1) ?? ''}, ${value}`];
      const plain = kind === 'repository' || kind === 'collection';
      return [...names, plain ? value : `${kind}:${value}`];
    }, [])
    .join(' | ');
}

function cuts(rows: string[]): [string, string][] {
  return rows.map((row) => [row.replaceAll(' | ', ', ').replaceAll(/[a-z-]+:(?=\S)/gu, ''), row]);
}

describe('levels are cut at commas', () => {
  it.each(
    cuts([
      'Department of State | Central Files | decimal:511.00/3-2259',
      'Department of State | Central Files 1964–66 | subject-numeric:RELIG 3 VAT',
      'Department of State | Central Files | subject-numeric:STATECOM 2–4 US',
      'Hartley Library | Vane Papers | RELIG 3 VAT',
      'Truman Library | Vane Papers | Letters, 1786–1924',
      'Truman Library | Vane Papers | Memoranda, Beginning May 3, 1970',
      'Truman Library | Vane Papers | Log, 3/4/61 B',
      'Truman Library | Vane Papers | Personal Files, 1953, 1972–1989',
      'Truman Library | Vane Papers | Roe, Martin T. (2) | box:Box 4',
      'Truman Library | Vane Papers | Peru | Martin T. Roe | box:Box 4',
      'Truman Library | Vane Papers | Memcons | November 16, 1974—Orne, Roe',
      'Department of State | Central Files | decimal:123 Roe, J. Wesley/6-2361',
      'JCS Records | decimal:117 Burma (3–2–49)',
      'Washington National Records Center | OSD Files | accession:FRC 66 A 3542 | decimal:333 Peru, 28 May 1964',
      'Department of State | Peru Files | lot:Lot 67 D 54 | subject-numeric:Pol 27 River Traffic, 1963',
      'Department of State | Central Files 1964–66 | subject-numeric:POL 7 PERU',
      'Truman Library | Vane Papers | Memoranda | box:Box 12 | other:Folder 3',
      'National Archives and Records Administration | RG 59 | Central Files | subject-numeric:POL 15–1 BOL',
      'Washington National Records Center | RG 330 | OSD Files | accession:FRC 71 A 2203',
      'Central Intelligence Agency | DCI Files | job:Job 80–01446R | box:Box 3',
      'Department of State | Central Foreign Policy File | film:D770112–0331',
      'Johnson Library | National Security File | Country File | Peru | volume:Vol. IV',
      'JCS Records | decimal:CCS 092',
      'Adams Library | Vane Papers | volume:Vol. II [1 of 3]',
      'Department of State | Conference Files | conference:CF 1402',
      'Adams Library | Meetings File | document:NSAM 111',
      'Department of State | S/S Files | lot:Lot 71 D 3',
    ]),
  )('%s', (text, expected) => {
    expect(levels(text)).toBe(expected);
  });
});

describe('levels are cut elsewhere', () => {
  it.each([
    [
      'at a colon',
      'Department of State, Staff Correspondence: Lot 70 D 118',
      'Department of State | Staff Correspondence | lot:Lot 70 D 118',
    ],
    [
      'at stops that stand for commas',
      'Department of State. Central Files. ORG 7 S',
      'Department of State | Central Files | subject-numeric:ORG 7 S',
    ],
    [
      'before a number without a comma',
      'Department of State, Central Files 511.00/3-2259',
      'Department of State | Central Files | decimal:511.00/3-2259',
    ],
    [
      'before a lot without a comma',
      'Department of State, OCB Files Lot 62 D 430',
      'Department of State | OCB Files | lot:Lot 62 D 430',
    ],
  ])('%s', (_, text, expected) => {
    expect(levels(text)).toBe(expected);
  });
});

describe('levels are not cut', () => {
  it.each([
    [
      'before a date',
      'Adams Library, Vane Papers, Memoranda, 3/61–5/62',
      'Adams Library | Vane Papers | Memoranda, 3/61–5/62',
    ],
    [
      'before a month',
      'Adams Library, Vane Papers, July 1958',
      'Adams Library | Vane Papers, July 1958',
    ],
    [
      'inside a date',
      'Adams Library, Peru, March 23, 1962, Box 4',
      'Adams Library | Peru, March 23, 1962 | box:Box 4',
    ],
    [
      'inside brackets',
      'Adams Library, Peru (Arms, Aid), Box 4',
      'Adams Library | Peru (Arms, Aid) | box:Box 4',
    ],
    [
      'inside quotation marks',
      'Adams Library, “Peru, Arms” Folder',
      'Adams Library | “Peru, Arms” Folder',
    ],
    [
      'before “Jr.”',
      'Adams Library, Papers of Edgar Vane, Jr., Box 4',
      'Adams Library | Papers of Edgar Vane, Jr. | box:Box 4',
    ],
    [
      'at an abbreviation',
      'Adams Library, U.S. Mission Files, Box 4',
      'Adams Library | U.S. Mission Files | box:Box 4',
    ],
  ])('%s', (_, text, expected) => {
    expect(levels(text)).toBe(expected);
  });
});

describe('where prose may follow, the levels end before it', () => {
  it.each([
    ['Adams Library, Vane Papers, Box 4, is a copy', 'Adams Library | Vane Papers | box:Box 4'],
    ['Adams Library, Vane Papers, indicates that it was sent', 'Adams Library | Vane Papers'],
    [
      'Department of State, Central Files, 511.00/3-2259, and ibid., Box 3',
      'Department of State | Central Files | decimal:511.00/3-2259',
    ],
    ['Adams Library, Vane Papers; the reply is lost', 'Adams Library | Vane Papers'],
    ['Adams Library, Vane Papers) is a copy', 'Adams Library | Vane Papers'],
    ['Department of State copy was lost', 'Department of State'],
  ])('%s', (text, expected) => {
    expect(levels(text, true)).toBe(expected);
  });
});

/** What the last level of a location is. */
function kindOf(value: string): string | undefined {
  const text = `Vane Papers, ${value}`;
  return readLevels(foreignRelations, text, 0, text.length, false).levels.at(-1)?.kind;
}

describe('identifiers', () => {
  it.each([
    ['Lot 66 D 204', 'lot'],
    ['lot 60 D 627', 'lot'],
    ['Lot 82D370', 'lot'],
    ['511.00/3-2259', 'decimal'],
    ['511.61/12 – 2261', 'decimal'],
    ['501.BB Interim/5–2848', 'decimal'],
    ['POL 27 VIET S', 'subject-numeric'],
    ['POL 15–1 US/Ames', 'subject-numeric'],
    ['DEF 6 NATO', 'subject-numeric'],
    ['FO 7/1–FO 7/5', 'subject-numeric'],
    ['Box 489', 'box'],
    ['Boxes 5–6', 'box'],
    ['Box CL 211', 'box'],
    ['Vol. XXXV', 'volume'],
    ['Vol. IV [1 of 3]', 'volume'],
    ['FRC 71 A 6489', 'accession'],
    ['FRC 330–76–067', 'accession'],
    ['Job 79-01025A', 'job'],
    ['D750112-0331', 'film'],
    ['P840114–1624', 'film'],
    ['CF 1235', 'conference'],
    ['NSAM 111', 'document'],
    ['Tape 614–3', 'other'],
    ['#54-91', 'other'],
  ])('%s is of the scheme %s', (value, scheme) => {
    expect(kindOf(value)).toBe(scheme);
  });
});

describe('no identifiers', () => {
  it.each([
    'RG 59',
    'Record Group 330',
    'Central Files 1967–69',
    'July 1958',
    '11/63–3/64',
    'March 23, 1962',
    '1961',
    'Country File',
    'Whitman File',
    'Peru',
    'Volkov Papers',
    'Boxer Rebellion',
    'Lots of Memoranda',
    'NSC 5412 Series',
    'Staff Memos',
    'Chronological File',
    'Polaris',
  ])('%s', (value) => {
    expect(kindOf(value)).toBe('collection');
  });
});
