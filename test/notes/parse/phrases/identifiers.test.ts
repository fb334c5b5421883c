import { foreignRelations } from '../../../vocabulary.ts';
import { describe, expect, it } from 'vitest';
import {
  dateLike,
  identifierScheme,
  secondIdentifier,
  splitIdentifier,
} from '../../../../src/notes/parse/phrases/identifiers.ts';

describe('an identifier behind a title without a comma', () => {
  it.each([
    ['Central File 711.5861', 'Central File', 'decimal'],
    ['Roe Files Lot 70 D 118', 'Roe Files', 'lot'],
    ['Vane Papers Box 4', 'Vane Papers', 'box'],
    ['Noble Files D770112-0331', 'Noble Files', 'film'],
    ['Orne Records FRC 71 A 2203', 'Orne Records', 'accession'],
    ['Lot 70 D 118', '', 'lot'],
    ['POL 7 PERU', '', 'subject-numeric'],
  ])('%s', (value, title, scheme) => {
    const found = splitIdentifier(foreignRelations, value);
    expect([value.slice(0, found.at).trimEnd(), found.scheme]).toEqual([title, scheme]);
  });

  it.each([
    'Vane Papers',
    'Vane Box 4',
    'Peru 511.00/3-2259',
    'Vane Papers POL 7',
    'Noble Files NSAM 111',
    'Roe Files 1961',
  ])('is none in %s', (value) => {
    expect(splitIdentifier(foreignRelations, value)).toEqual({ at: value.length });
  });
});

describe('a second identifier', () => {
  it.each([
    ['399.731/9–1157 and /10–357', '/10–357', 'decimal'],
    ['D840107-0502 and D840096-0838', 'D840096-0838', 'film'],
    ['POL 7 PERU and POL 15–1 BOL', 'POL 15–1 BOL', 'subject-numeric'],
    ['Box 4 and Box 7', 'Box 7', 'box'],
    ['CF 1402 and CF 1403', 'CF 1403', 'conference'],
  ])('%s', (value, second, scheme) => {
    const found = secondIdentifier(foreignRelations, value);
    expect([value.slice(found?.at), found?.scheme]).toEqual([second, scheme]);
  });

  it.each([
    'Box 4',
    'Box 4 and 7',
    'Lot 70 D 118 and Box 4',
    'Vane and Orne',
    'Peru and /10–357',
    '511.00/3-2259 and the reply',
  ])('is none in %s', (value) => {
    expect(secondIdentifier(foreignRelations, value)).toBeUndefined();
  });
});

describe('a level that is only a date', () => {
  it.each([
    '11/63–3/64',
    '3/61 to 5/62',
    'July 1958',
    'March 23',
    '1961',
    '1967–69 [2 of 3]',
    'thru May 1962',
    '1–12/77',
    '4 to 5/62',
  ])('%s', (value) => {
    expect(dateLike.test(value)).toBe(true);
    expect(identifierScheme(foreignRelations, value)).toBeUndefined();
  });

  it.each([
    '14',
    '6 [2 of 3]',
    '611.61/3-2763',
    'Box 4',
    'May Files',
    '1961 Files',
    'RG 59',
    'Polaris',
    'Mayor Orne',
  ])('is not %s', (value) => {
    expect(dateLike.test(value)).toBe(false);
  });
});

describe('a whole level', () => {
  it.each([
    ['Box 4 (Tab A)', 'box'],
    ['Conversation No. 5-1', 'other'],
    ['Vol. II', 'volume'],
    ['Job 80-01446R', 'job'],
    ['80 B 01446 R', 'job'],
    ['box 4', 'box'],
    ['Box TS – 28', 'box'],
    ['Lot file 70D118', 'lot'],
    ['Lot 122', 'lot'],
    ['70 D 118', 'lot'],
    ['71 A 2203', 'accession'],
    ['FRC-330-71-022', 'accession'],
    ['FRC 71 a 2203', 'accession'],
    ['FRC 330-71 A-2203', 'accession'],
    ['330–71–0022', 'accession'],
    ['611a.23/4–161', 'decimal'],
    ['vol. VI', 'volume'],
    ['Vol. I of II', 'volume'],
    ['Volume IV 9/61–4/63', 'volume'],
    ['DEF(MLF)3', 'subject-numeric'],
    ['Entry No. UDWX 1510', 'other'],
    ['E 5405', 'other'],
    ['E 5 PERU', 'subject-numeric'],
    ['chap. XXIII', 'other'],
    ['S–17.10', 'other'],
    ['15–2 PERU L', 'other'],
    ['SD/A/C.1/135', 'other'],
    ['US(P)/A/M(Chr)/97', 'other'],
    ['092 Norland', 'decimal'],
    ['381 Harbors (11–8–48)', 'decimal'],
    ['CCS 383.21 Norland (3–19–45) Sec. 29', 'decimal'],
    ['350. Oslo Conference', 'decimal'],
    ['204-58 Policy and Precedent Files (1963)', 'decimal'],
    ['384 (July–Dec) 1965', 'decimal'],
    ['471.6 1968 Jan-Feb', 'decimal'],
    ['417. 2203/5–1458', 'decimal'],
    ['204.11/87', 'decimal'],
    ['811.42/977', 'decimal'],
    ['763.72119/8½', 'decimal'],
    ['75lL 5-MSP/3-1462', 'decimal'],
    ['123 Roe, J. Wesley', 'decimal'],
    ['611.61/3‑2763', 'decimal'],
    ['611.61/3−2763', 'decimal'],
    ['POL 12-3 Aden-Oman', 'subject-numeric'],
    ['Pol 7 Visits', 'subject-numeric'],
    ['POL 2 Peru 1977 and 1978', 'subject-numeric'],
    ['FN 17 US 1/1/71', 'subject-numeric'],
    ['TRADE-SUGAR UK', 'subject-numeric'],
    ['INCO–GRAINS EEC', 'subject-numeric'],
    ['REL 3 VAT', 'subject-numeric'],
    ['FO 7/1–FO 7/5', 'subject-numeric'],
    ['CO 163 1/20/77–1/20/81', 'subject-numeric'],
    ['D71022–0150', 'film'],
    ['P750012-1932', 'film'],
    ['NLR–775–15–15–9–0', 'other'],
    ['NLC-16-12-1-3', 'other'],
    ['RAC Box 3', 'other'],
    ['2 of 5', 'other'],
    ['Lot M–88', 'lot'],
    ['NSSM 200 [2 of 2]', 'document'],
    ['PRM/NSC–36', 'document'],
  ])('%s is an identifier of the scheme %s', (value, scheme) => {
    expect(identifierScheme(foreignRelations, value)).toBe(scheme);
  });

  it.each([
    'RG 59',
    'NSC 5412 Series',
    'Box 4 Files',
    'POL 7 Memoranda (2)',
    'Orne',
    '',
    'boxes of Vane',
    'PL 99 Notes',
    'PL 480 General',
    'ABCD 2/3/61',
    'VN 61-63',
    'IA-ECOSOC',
    '303 Committee',
    '1969 and 1970',
    '1960–1961—Letters to Vane',
    '1786–1924',
    'Beginning May 3, 1970',
    'Trade 1968',
    'Pollard 27 Visits',
    'Lot of Orne',
    '70 Days',
    '71 Ambassadors',
    'a.23 Notes',
    'volumes of Orne',
    'Volume of 1961',
    'CF and 1403',
    'chapter of Orne',
    'Strategy–17',
    'SD/A Notes',
    'Orne/Vane',
    'OASD/ISA Files',
    '15–2 Peru',
    'USIS 1962',
    'GVN 1962 Letters',
    '1961–62',
  ])('%j is none', (value) => {
    expect(identifierScheme(foreignRelations, value)).toBeUndefined();
  });
});
