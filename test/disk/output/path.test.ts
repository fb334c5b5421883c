import { describe, expect, it } from 'vitest';
import { beside, staysInside } from '../../../src/disk/output/path.ts';

describe('staysInside', () => {
  it.each([
    'manifest.json',
    'tei/d31.xml',
    'tei/d12a-2.xml',
    'html/assets/fonts/a.woff2',
    'tei/dÄ.xml',
    '..a',
  ])('takes %j', (path) => {
    expect(staysInside(path)).toBe(true);
  });

  it.each([
    '',
    '..',
    '.',
    '../x',
    '../../x.xml',
    'tei/../../x',
    'tei/..',
    '/etc/passwd',
    'tei//x',
    'tei/',
    'C:/x',
    'C:x',
    'tei\\..\\x',
    'a\0b',
    'a\nb',
    'a ',
    'a.',
    'what?',
    '<x>',
  ])('does not take %j', (path) => {
    expect(staysInside(path)).toBe(false);
  });
});

describe('beside', () => {
  it.each([
    ['tei/d31.xml', 'tei/d31.generated.xml'],
    ['html/a.b.css', 'html/a.b.generated.css'],
    ['print/readme', 'print/readme.generated'],
    ['a.b/readme', 'a.b/readme.generated'],
  ])('%s is %s', (path, expected) => {
    expect(beside(path)).toBe(expected);
  });
});
