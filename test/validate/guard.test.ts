import { describe, expect, it } from 'vitest';
import { bounds, guard, identifiersIn, openValidator } from '../../src/validate/index.ts';
import { projectText, specimens } from '../schema/documents.ts';

const ids = (xml: string) => guard({ xml, path: 'outside.xml' }).map(({ ruleId }) => ruleId);
const tei = (inner: string) => `<TEI xmlns="http://www.tei-c.org/ns/1.0">${inner}</TEI>`;

describe('the guard lets be', () => {
  it.each(specimens('test/schema/valid'))('$name', ({ xml }) => {
    expect(ids(xml)).toEqual([]);
  });

  it.each([
    ['a bare declaration', `<!DOCTYPE TEI>${tei('')}`],
    ['entities in a comment', `<!-- <!DOCTYPE a [<!ENTITY b "c">]> -->${tei('')}`],
    ['entities in text', tei('<p><![CDATA[<!DOCTYPE a [<!ENTITY b "c">]>]]></p>')],
    ['an angle bracket in a value', tei('<p n="a > b"/><p n=\'"<\'/>')],
    ['many siblings', tei('<p/>'.repeat(100_000))],
    ['depth within bounds', '<a>'.repeat(bounds.depth) + '</a>'.repeat(bounds.depth)],
    ['text of a tag that is never closed', '<a b="'],
    ['nothing', ''],
  ])('%s', (_, xml) => {
    expect(ids(xml)).toEqual([]);
  });
});

describe('the guard refuses', () => {
  const laughs = Array.from(
    { length: 30 },
    (_, level) => `<!ENTITY l${level + 1} "&l${level};&l${level};">`,
  );

  it.each([
    [
      'external entities',
      'entity-declared',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
    ],
    [
      'entities behind many blanks',
      'entity-declared',
      `<!DOCTYPE a${' '.repeat(20_000)}[<!ENTITY b "c">]><a>&b;</a>`,
    ],
    [
      'a file behind many blanks',
      'doctype-outside',
      `<!DOCTYPE a${' '.repeat(20_000)}SYSTEM "a>[.dtd"><a/>`,
    ],
    [
      'parameter entities',
      'entity-declared',
      '<!DOCTYPE a [<!ENTITY % x SYSTEM "x.dtd"> %x;]><a/>',
    ],
    [
      'entity expansion',
      'entity-declared',
      `<!DOCTYPE a [<!ENTITY l0 "ha">${laughs.join('')}]><a>&l30;</a>`,
    ],
    [
      'attributes by default',
      'doctype-declares',
      '<!DOCTYPE a [<!ATTLIST a xml:id CDATA "../x">]><a/>',
    ],
    ['an external DTD', 'doctype-outside', '<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a/>'],
    ['a public DTD', 'doctype-outside', '<!DOCTYPE a\nPUBLIC "-//X//Y" "a.dtd"><a/>'],
    [
      'XInclude',
      'xinclude',
      tei('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="x"/>'),
    ],
    ['an identifier that leaves the folder', 'identifier-unsafe', '<TEI xml:id="../../x"/>'],
    ['one that does so by references', 'identifier-unsafe', '<TEI xml:id="&#46;&#46;/x"/>'],
    ['one with a backslash', 'identifier-unsafe', String.raw`<TEI xml:id='..\x'/>`],
    ['one with a colon', 'identifier-unsafe', '<TEI xml:id="C:x"/>'],
    ['one that is a folder', 'identifier-unsafe', '<TEI xml:id=".."/>'],
    ['one longer than a file name', 'identifier-unsafe', `<TEI xml:id="${'d'.repeat(101)}"/>`],
    ['an empty one', 'identifier-unsafe', '<TEI xml:id=""/>'],
  ])('%s', (_, id, xml) => {
    expect(ids(xml)).toEqual([id]);
  });

  it('200 MB', () => {
    expect(ids(tei(`<p>${'words '.repeat(33_000_000)}</p>`))).toEqual(['xml-too-large']);
  });

  it('nesting of 100,000', () => {
    expect(ids('<a>'.repeat(100_000))).toEqual(['xml-too-deep']);
  });

  it('with line and column', () => {
    const [message] = guard({ xml: '<a>\n  <b xml:id="/"/>\n</a>', path: 'outside.xml' });
    expect(message).toMatchObject({ file: 'outside.xml', line: 2, column: 6, fatal: true });
  });

  it('without end where everything is wrong', () => {
    expect(ids(tei('<p xml:id="/"/>'.repeat(100_000))).length).toBeLessThan(1000);
  });
});

describe('the guard takes a time in proportion to the text', () => {
  it.each([
    ['letters without a tag', '<'.padEnd(5_000_000, 'a')],
    ['open quotes', '<a b="'.repeat(500_000)],
    ['angle brackets', '<'.repeat(5_000_000)],
    ['comments that do not end', '<!--'.repeat(1_000_000)],
    ['names without values', `<a ${'b '.repeat(2_000_000)}="c">`],
    ['declarations that do not end', '<!DOCTYPE a ['.repeat(300_000)],
  ])('%s', (_, xml) => {
    // A time that grows with the square of the length would not end within the limit of a test.
    expect(ids(xml).length).toBeLessThan(1000);
  });
});

describe('identifiersIn', () => {
  it('finds every identifier and nothing else', () => {
    const xml = `<a xml:id="d1"><!-- <b xml:id="no"/> --><b n='xml:id="no"' id="no" xml:id = 'd1.A'/></a>`;
    expect([...identifiersIn(xml)]).toEqual(['d1', 'd1.A']);
  });
});

describe('the validator', () => {
  it('refuses what the guard refuses in a declaration, before anything expands it', async () => {
    const validator = await openValidator({
      grammar: { path: 'edition.rng', text: projectText('schema/edition.rng') },
      rules: { path: 'edition.sch', text: projectText('schema/edition.sch') },
    });
    const xml = projectText('test/schema/valid/plain.xml')
      .replace('<TEI', '<!DOCTYPE TEI [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>\n<TEI')
      .replace('Box 12</idno></bibl>', '&b;</idno></bibl>');
    const messages = validator.validate({ xml, path: 'outside.xml' });
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['entity-declared']);
    const deep = validator.validate({ xml: '<a>'.repeat(100_000), path: 'outside.xml' });
    expect(deep.map(({ ruleId }) => ruleId)).toEqual(['xml-not-well-formed']);
    validator.dispose();
  });
});
