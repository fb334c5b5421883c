import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { ead3 } from '../../../src/exchange/export/ead3.ts';
import { model } from './fisheries.ts';
import { hasSchema, readSchema, relaxNgVerdict, xsdFault } from '../../schemas.ts';

const subset = readFileSync(new URL('ead3-subset.rng', import.meta.url), 'utf8');

describe('what is not EAD 3', () => {
  const [, { text } = { text: '' }] = ead3(model, new VFile());

  const faults: [fault: string, from: RegExp | string, to: string][] = [
    ['no status', /<maintenancestatus[^>]*\/>/, ''],
    [
      'a status that is none',
      'maintenancestatus value="derived"',
      'maintenancestatus value="made"',
    ],
    ['no agency', /<maintenanceagency>.*?<\/maintenanceagency>/s, ''],
    ['no history', /<maintenancehistory>.*?<\/maintenancehistory>/s, ''],
    ['no date of what was done', /<eventdatetime.*?<\/eventdatetime>/s, ''],
    ['a date that is none', /<eventdatetime[^>]*>/, '<eventdatetime standarddatetime="May 1962">'],
    ['a date too late', /<eventdatetime[^>]*>/, '<eventdatetime standarddatetime="2100">'],
    ['an agent of no type', '<agenttype value="machine"/>', '<agenttype/>'],
    ['the title after the status', /(<filedesc>.*<\/filedesc>)(.*?\/>)/s, '$2$1'],
    [
      'a description of no level',
      '<archdesc level="otherlevel" otherlevel="repository">',
      '<archdesc>',
    ],
    ['a level of another kind', 'c level="item"', 'c level="document"'],
    ['a component that is not identified', /(<c [^>]*>)\s*<did>.*?<\/did>/s, '$1'],
    ['an empty identification', /<did>.*?<\/did>/s, '<did/>'],
    [
      'a description before the identification',
      /(<did>.*?<\/did>)\s*(<scopecontent>.*?<\/scopecontent>)/s,
      '$2$1',
    ],
    ['words outside a paragraph', /<p>(.*?)<\/p>/, '$1'],
    ['an element of EAD 2002', /(<\/?)agencyname/g, '$1eadid'],
    ['the namespace of EAD 2002', 'http://ead3.archivists.org/schema/', 'urn:isbn:1-931666-22-9'],
    ['an identifier that is no name', /id="[^"]*"/, 'id="1 A"'],
  ];

  test.each(faults)('%s: is refused', async (_, from, to) => {
    const broken = text.replace(from, to);
    expect(broken).not.toBe(text);
    expect(await relaxNgVerdict(subset, broken)).toMatchObject({ kind: 'not-valid' });
  });

  test.skipIf(!hasSchema('ead3.xsd')).each(faults)('%s: EAD 3 refuses it too', (_, from, to) => {
    expect(xsdFault(readSchema('ead3.xsd'), text.replace(from, to))).toBeDefined();
  });
});
