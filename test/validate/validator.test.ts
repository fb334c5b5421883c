import { describe, expect, it } from 'vitest';
import { VFileMessage } from 'vfile-message';
import { openValidator, type Document, type Schemas } from '../../src/validate/index.ts';
import { projectText } from '../schema/documents.ts';

const grammar = { path: 'schema/edition.rng', text: projectText('schema/edition.rng') };
const rules = { path: 'schema/edition.sch', text: projectText('schema/edition.sch') };
const plain = projectText('test/schema/valid/plain.xml');

async function validated(document: Partial<Document>, schemas: Schemas = { grammar, rules }) {
  const validator = await openValidator(schemas);
  const messages = validator.validate({ xml: plain, path: 'd1.xml', ...document });
  validator.dispose();
  return messages;
}

/** Schematron whose patterns are given, over a grammar that allows `a` with any number of `b`. */
function small(patterns: string, attributes = ''): Schemas {
  return {
    grammar: {
      path: 'small.rng',
      text: `<element xmlns="http://relaxng.org/ns/structure/1.0" name="a">
        <zeroOrMore><element name="b"><optional><attribute name="n"/></optional><text/></element></zeroOrMore>
      </element>`,
    },
    rules: {
      path: 'small.sch',
      text: `<schema xmlns="http://purl.oclc.org/dsdl/schematron" ${attributes}>${patterns}</schema>`,
    },
  };
}

async function broken(xml: string, patterns: string, attributes?: string): Promise<string[]> {
  const messages = await validated({ xml }, small(patterns, attributes));
  return messages.map(({ rule, path, message }) => `${rule ?? ''} ${path ?? ''} ${message}`);
}

describe('a message', () => {
  it('has line, column, path of the element, and what was expected', async () => {
    const xml = plain.replace('<orgName type="repository">', '<orgName type="archive">');
    const [message, ...others] = await validated({ xml, path: 'tei/d1.xml' });
    expect(others).toEqual([]);
    const before = xml.slice(0, xml.indexOf('type="archive"')).split('\n');
    expect(message).toMatchObject({
      file: 'tei/d1.xml',
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      path: '/TEI/text/body/div/note/p/seg/bibl/orgName',
      expected: ['repository'],
      ruleId: 'attribute-value-not-allowed',
      source: 'validate',
      fatal: true,
    });
  });

  it('has the place in the notes of the nearest element that was read there', async () => {
    const xml = plain.replace(
      '<idno type="box">Box 12</idno></bibl>',
      '<idno>Box 12</idno></bibl>',
    );
    const origins = new Map([['d1.A', { line: 12, column: 9 }]]);
    const [inNote] = await validated({ xml, origins });
    expect(inNote).toMatchObject({ ruleId: 'attribute-missing', origin: { line: 12, column: 9 } });
    const elsewhere = plain.replace('<publisher>', '<publisher n="">');
    const [inHeader] = await validated({ xml: elsewhere, origins });
    expect(inHeader).toMatchObject({ ruleId: 'attribute-not-allowed' });
    expect(inHeader?.origin).toBeUndefined();
  });

  it('counts lines that end in carriage return and line feed', async () => {
    const xml = plain.replace('<idno type="box">', '<idno>').replaceAll('\n', '\r\n');
    const [message] = await validated({ xml });
    expect(message?.line).toBe(26);
  });

  it('has a place also where the XML cannot be read', async () => {
    const [message, ...others] = await validated({ xml: '<TEI>\n  <a>\n</TEI>' });
    expect(others).toEqual([]);
    expect(message).toMatchObject({ ruleId: 'xml-not-well-formed', line: 3 });
  });

  it.each(['', ' ', 'words', '<', '<a', '\0', '<a>\u0001</a>', '<a b="1" b="2"/>', '<a>&x;</a>'])(
    'is one for %j',
    async (xml) => {
      const messages = await validated({ xml });
      expect(messages.map(({ ruleId }) => ruleId)).toEqual(['xml-not-well-formed']);
    },
  );

  it('is that of the judge where the grammar is too intricate to explain', async () => {
    const text = `<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start>
      <element name="a"><grammar><start><parentRef name="b"/></start></grammar></element></start>
      <define name="b"><element name="b"><empty/></element></define></grammar>`;
    const schemas = { grammar: { path: 'intricate.rng', text } };
    expect(await validated({ xml: '<a><b/></a>' }, schemas)).toEqual([]);
    const messages = await validated({ xml: '<a>\n<c/></a>' }, schemas);
    expect(messages).toMatchObject([{ ruleId: 'not-valid', line: 2 }]);
  });

  it('is not one of thousands', async () => {
    const lines = '<seg>Words.</seg>'.repeat(200_000);
    const messages = await validated({
      xml: plain.replace('</p>\n        </note>', `${lines}</p></note>`),
    });
    expect(messages.length).toBe(501);
    expect(messages.at(-1)?.ruleId).toBe('mistakes-unlisted');
  });

  it('names a schema that is none', async () => {
    for (const text of ['', '<a/>', '<grammar xmlns="http://relaxng.org/ns/structure/1.0"/>']) {
      const opening = openValidator({ grammar: { path: 'my.rng', text } });
      await expect(opening).rejects.toThrow(VFileMessage);
      await expect(opening).rejects.toMatchObject({ file: 'my.rng', ruleId: 'schema-unusable' });
    }
    for (const text of ['', '<a/>', '<a']) {
      const opening = openValidator({ grammar, rules: { path: 'my.sch', text } });
      await expect(opening).rejects.toMatchObject({ file: 'my.sch', ruleId: 'rules-unusable' });
    }
  });
});

describe('pointers', () => {
  const xml = plain.replace(
    '</head>',
    ' <persName ref="edition.xml#agent.brandt">B.</persName></head>',
  );

  it('out of a document are let be where the edition is not known', async () => {
    expect(await validated({ xml })).toEqual([]);
  });

  it('out of a document are followed where it is known', async () => {
    expect(await validated({ xml, elsewhere: new Set(['agent.brandt']) })).toEqual([]);
    const messages = await validated({ xml, elsewhere: new Set(['agent.other']) });
    expect(messages.map(({ rule }) => rule)).toEqual(['pointer-resolves']);
  });

  it('inside a document are not sought elsewhere', async () => {
    const lost = plain.replace('corresp="#d1.A"', 'corresp="#d1.B"');
    const messages = await validated({ xml: lost, elsewhere: new Set(['d1.B']) });
    expect(messages.map(({ rule }) => rule)).toEqual(['pointer-resolves']);
  });
});

describe('rules', () => {
  it('are not checked where the grammar is broken', async () => {
    const xml = plain
      .replace('corresp="#d1.A"', 'corresp="#d1.B"')
      .replace('<head>', '<head n="">');
    expect((await validated({ xml })).map(({ ruleId }) => ruleId)).toEqual([
      'attribute-not-allowed',
    ]);
  });

  it('are not checked where the encoder has just written the document', async () => {
    const xml = plain.replace('corresp="#d1.A"', 'corresp="#d1.B"');
    expect(await validated({ xml })).toHaveLength(1);
    expect(await validated({ xml, generated: true })).toEqual([]);
    const invalid = xml.replace('<head>', '<head n="">');
    expect(await validated({ xml: invalid, generated: true })).toHaveLength(1);
  });

  it('have variables of several items', async () => {
    const pattern = `
      <let name="all" value="//b"/>
      <pattern><let name="names" value="$all/string(@n)"/>
        <rule context="b"><let name="own" value="@n"/><let name="others" value="$names[. = $own]"/>
          <assert id="once" test="count($others) = 1">There are <value-of select="count($others)"/>.</assert>
        </rule>
      </pattern>`;
    expect(await broken('<a><b n="1"/><b n="2"/></a>', pattern)).toEqual([]);
    expect(await broken('<a><b n="1"/><b n="1"/></a>', pattern)).toEqual([
      'once /a/b[1] There are 2',
      'once /a/b[2] There are 2',
    ]);
  });

  it('that are for one element are checked until the first, pattern by pattern', async () => {
    const report = (id: string) => `<report id="${id}" test="true()">Here is <name/>.</report>`;
    const patterns = `
      <pattern><rule context="b[@n]">${report('with')}</rule><rule context="b">${report('any')}</rule></pattern>
      <pattern><rule context="b">${report('other')}</rule></pattern>`;
    expect(await broken('<a><b n=""/></a>', patterns)).toEqual([
      'with /a/b Here is b',
      'other /a/b Here is b',
    ]);
  });

  it('are those of the default phase', async () => {
    const pattern = (id: string) =>
      `<pattern id="${id}"><rule context="a"><assert id="${id}" test="false()">No.</assert></rule></pattern>`;
    const phase = '<phase id="draft"><active pattern="one"/></phase>';
    const patterns = `${phase}${pattern('one')}${pattern('two')}`;
    expect(await broken('<a/>', patterns, 'defaultPhase="draft"')).toEqual(['one /a No']);
    expect(await broken('<a/>', patterns)).toHaveLength(2);
  });

  it('that cannot be evaluated are named', async () => {
    const faulty = [
      '<rule context="b"><assert id="odd" test="no-such(.)">No.</assert></rule>',
      '<rule context="b"><assert id="odd" test="@n = ">No.</assert></rule>',
      '<rule context="b"><assert id="odd" test="$other">No.</assert></rule>',
      '<rule context="b[x:y]"><assert id="odd" test="true()">No.</assert></rule>',
      '<let name="all" value="no-such()"/><rule context="b"><assert id="odd" test="true()">No.</assert></rule>',
    ];
    for (const rule of faulty) {
      await expect(broken('<a/>', `<pattern>${rule}</pattern>`)).rejects.toMatchObject({
        ruleId: 'rules-unusable',
        file: 'small.sch',
      });
    }
    await expect(broken('<a/>', `<pattern>${faulty[0] ?? ''}</pattern>`)).rejects.toThrow(
      /cannot be used: odd: .*no-such/,
    );
  });

  it('that cannot be evaluated on a document are named, and keep no other from being checked', async () => {
    const patterns = `
      <pattern>
        <rule context="b[@n]"><assert id="odd" test="xs:integer(@n) = 1">No.</assert></rule>
        <rule context="a"><assert id="plain" test="false()">No.</assert></rule>
      </pattern>
      <pattern><let name="all" value="xs:integer(//@n)"/>
        <rule context="a"><assert id="sum" test="$all = 1">No.</assert></rule>
      </pattern>
      <pattern><rule context="b"><assert id="last" test="false()">No.</assert></rule></pattern>`;
    expect(await broken('<a>\n<b n="x"/></a>', patterns)).toEqual([
      expect.stringMatching(/cannot be checked on this document: odd: /) as string,
      'plain /a No',
      expect.stringMatching(/cannot be checked on this document: /) as string,
      'last /a/b No',
    ]);
    expect(await broken('<a><b n="1"/></a>', patterns)).toHaveLength(2);
  });

  it('are as grave as their role says', async () => {
    const rule = (role: string, of = '') =>
      `<pattern><rule context="a" ${of}><assert id="r" ${role} test="false()">No.</assert></rule></pattern>`;
    const severity = async (patterns: string) => {
      const [message] = await validated({ xml: '<a/>' }, small(patterns));
      return [message?.ruleId, message?.fatal];
    };
    expect(await severity(rule(''))).toEqual(['rule-broken', true]);
    expect(await severity(rule('role="error"'))).toEqual(['rule-broken', true]);
    expect(await severity(rule('role="warning"'))).toEqual(['rule-warning', false]);
    expect(await severity(rule('', 'role="warn"'))).toEqual(['rule-warning', false]);
    expect(await severity(rule('role="info"', 'role="error"'))).toEqual(['rule-remark', undefined]);
  });

  it('without an identifier are named by what they are on', async () => {
    const pattern = `<pattern><rule context="b[@n]"><assert test="false()">One.</assert><report test="true()">Two.</report></rule></pattern>`;
    const messages = await validated({ xml: '<a><b n=""/></a>' }, small(pattern));
    expect(messages.map(({ reason, note, rule }) => [reason, note, rule])).toEqual(
      ['One', 'Two'].map((sentence) => [
        sentence,
        'This is the rule on b[@n]; the documentation of the schema says what it is for.',
        undefined,
      ]),
    );
  });
});

it('a text of more than ten million characters is read', async () => {
  const xml = `<a><b n="1">${'text '.repeat(2_200_000)}</b></a>`;
  expect(await validated({ xml }, { grammar: small('').grammar })).toEqual([]);
});
