import { expect, test } from 'vitest';
import { laidOut, source } from '../press.ts';
import { noted } from './editions.ts';

const edition = noted(
  'The <hi rend="italic">Gazette</hi>.<note type="footnote" place="foot" n="7">Torn.</note>',
);

test.each([
  ['epub', /The <i>Gazette<\/i>\.\s*<a [^>]*epub:type="noteref"[^>]*>1<\/a>[^]*Torn\./],
  [
    'docx',
    /<w:rStyle w:val="Emphasis"\/><\/w:rPr><w:t xml:space="preserve">Gazette<[^]*<w:footnoteReference w:id="1"\/>/,
  ],
  ['latex', /The \\textit\{Gazette\}\.\\footnote\{Torn\.\}/],
  ['icml', /CharacterStyle\/Emphasis"[^>]*>\s*<Content>Gazette<\/Content>[^]*<Footnote>[^]*Torn\./],
] as const)('italics and footnotes of a document stand in %s', async (format, pattern) => {
  const { files } = await laidOut(edition, format);
  expect([...files.values()].join('\n')).toMatch(pattern);
});

test('and in the source of the PDF', async () => {
  const { text } = await source(edition);
  expect(text).toMatch(/italic\("Gazette"\)[^]*footnote\("Torn\."\)/);
});
