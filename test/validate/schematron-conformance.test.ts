import { describe, expect, it } from 'vitest';
import { openRules } from '../../src/validate/schematron/index.ts';

/** What a schema says of a document: the sentences of what it breaks. */
async function said(schema: string, xml = '<list><item n="1"/><item/></list>'): Promise<string[]> {
  const rules = await openRules(
    `<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt3">${schema}</schema>`,
  );
  return [...rules.check({ xml, path: 'list.xml' })].map((one) =>
    'sentence' in one ? one.sentence : `unusable: ${one.reason}`,
  );
}

const assertion = '<assert test="@n">an item has a number</assert>';

/** ISO/IEC 19757-3:2016, sections 5 and 6. */
describe('Schematron', () => {
  it.each([
    ['a rule', `<pattern><rule context="item">${assertion}</rule></pattern>`],
    [
      'a report',
      '<pattern><rule context="item"><report test="not(@n)">an item has a number</report></rule></pattern>',
    ],
    [
      'an abstract rule that a rule extends (5.4.12)',
      `<pattern><rule abstract="true" id="numbered">${assertion}</rule><rule context="item"><extends rule="numbered"/></rule></pattern>`,
    ],
    [
      'an abstract rule of abstract rules',
      `<pattern><rule abstract="true" id="a">${assertion}</rule><rule abstract="true" id="b"><extends rule="a"/></rule><rule context="item"><extends rule="b"/></rule></pattern>`,
    ],
    [
      'an abstract pattern with its parameters (6.3)',
      '<pattern abstract="true" id="has"><rule context="$what"><assert test="$which">an item has a number</assert></rule></pattern><pattern is-a="has"><param name="what" value="item"/><param name="which" value="@n"/></pattern>',
    ],
    [
      'variables of schema, pattern and rule (5.4.5)',
      '<let name="a" value="1"/><pattern><let name="b" value="$a"/><rule context="item"><let name="c" value="$b + 0"/><assert test="@n = $c">an item has a number</assert></rule></pattern>',
    ],
    [
      'a variable that is used in a context',
      `<let name="all" value="//item"/><pattern><rule context="item[. intersect $all]">${assertion}</rule></pattern>`,
    ],
  ])('%s', async (_name, schema) => {
    expect(await said(schema)).toEqual(['an item has a number']);
  });

  it('the patterns of the default phase are checked, and no others (5.4.11)', async () => {
    const rules = await openRules(
      `<schema xmlns="http://purl.oclc.org/dsdl/schematron" defaultPhase="p"><phase id="p"><active pattern="one"/></phase>
        <pattern id="one"><rule context="item">${assertion}</rule></pattern>
        <pattern id="two"><rule context="item"><assert test="false()">no</assert></rule></pattern></schema>`,
    );
    expect([...rules.check({ xml: '<list><item/></list>', path: 'x' })]).toHaveLength(1);
  });

  it('the first rule of a pattern that is for a node is checked, and no other (6.5)', async () => {
    const rule = '<rule context="item[@n]"><assert test="true()">yes</assert></rule>';
    expect(
      await said(
        `<pattern>${rule}<rule context="item"><assert test="false()">no</assert></rule></pattern>`,
      ),
    ).toEqual(['no']);
  });

  it('names and values stand in the sentence (5.4.8, 5.4.14)', async () => {
    const sentence = '<name/> <value-of select="count(../item)"/> has a number';
    expect(
      await said(
        `<pattern><rule context="item"><assert test="@n">${sentence}</assert></rule></pattern>`,
      ),
    ).toEqual(['item 2 has a number']);
  });

  it('diagnostics stand behind the sentence (5.4.4)', async () => {
    const schema = `<pattern><rule context="item"><assert test="@n" diagnostics="d e">an item has a number</assert></rule></pattern><diagnostics><diagnostic id="d">Count <value-of select="name()"/>s.</diagnostic><diagnostic id="e">All.</diagnostic></diagnostics>`;
    expect(await said(schema)).toEqual(['an item has a number Count items. All']);
    await expect(said(schema.replace('"d e"', '"f"'))).rejects.toThrow(/diagnostic f/);
  });

  it('words that are set apart stand in the sentence (5.4.2, 5.4.6, 5.4.15)', async () => {
    const words = 'an <emph>item <dir value="ltr">has</dir></emph> a <span class="b">number</span>';
    expect(
      await said(
        `<pattern><rule context="item"><assert test="@n">${words}</assert></rule></pattern>`,
      ),
    ).toEqual(['an item has a number']);
  });

  it.each([
    ['of the default phase', ' defaultPhase="p"', '', '<let name="x" value="1"/>', ''],
    [
      'of a pattern, of one name with that of the schema',
      '',
      '<let name="x" value="9"/>',
      '',
      '<let name="x" value="1"/>',
    ],
  ])('a variable %s', async (_name, phase, ofSchema, ofPhase, ofPattern) => {
    const rules = await openRules(
      `<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt3"${phase}>${ofSchema}
        <phase id="p">${ofPhase}<active pattern="one"/></phase>
        <pattern id="one">${ofPattern}<rule context="item"><assert test="@n = $x">no</assert></rule></pattern></schema>`,
    );
    const found = [...rules.check({ xml: '<list><item n="1"/><item/></list>', path: 'x' })];
    expect(found).toMatchObject([{ sentence: 'no' }]);
  });

  it.each([
    [
      'a phase that is not there',
      '<schema xmlns="http://purl.oclc.org/dsdl/schematron" defaultPhase="none"><pattern><rule context="a"><assert test="b">c</assert></rule></pattern></schema>',
      /phase none/,
    ],
    [
      'a variable of elements',
      '<schema xmlns="http://purl.oclc.org/dsdl/schematron"><let name="x"><v/></let><pattern><rule context="a"><assert test="$x">c</assert></rule></pattern></schema>',
      /variable x/,
    ],
  ])('%s is no schema', async (_name, schema, reason) => {
    await expect(openRules(schema)).rejects.toThrow(reason);
  });

  it('every pattern is active in the phase #ALL (5.4.11)', async () => {
    const rules = await openRules(
      `<schema xmlns="http://purl.oclc.org/dsdl/schematron" defaultPhase="#ALL"><phase id="p"><active pattern="none"/></phase><pattern><rule context="item">${assertion}</rule></pattern></schema>`,
    );
    expect([...rules.check({ xml: '<list><item/></list>', path: 'x' })]).toHaveLength(1);
  });

  it('attributes, texts and the root may be what a rule is for', async () => {
    const rule = (context: string) =>
      said(
        `<pattern><rule context="${context}"><assert test="false()">no</assert></rule></pattern>`,
      );
    expect(await rule('@n')).toEqual(['no']);
    expect(await rule('/')).toEqual(['no']);
    expect(await rule('/list')).toEqual(['no']);
    expect(await rule('list/item[2]')).toEqual(['no']);
  });

  it.each([
    ['a rule', '<pattern><rule context="item"><extends rule="none"/></rule></pattern>'],
    ['a pattern', '<pattern is-a="none"><param name="a" value="b"/></pattern>'],
    [
      'a rule but itself',
      '<pattern><rule abstract="true" id="a"><extends rule="a"/></rule><rule context="item"><extends rule="a"/></rule></pattern>',
    ],
  ])('what extends %s that is not there is no schema', async (_name, schema) => {
    await expect(said(schema)).rejects.toThrow(SyntaxError);
  });

  it('an include that nothing resolves is said, not passed over', async () => {
    await expect(said('<include href="other.sch"/>')).rejects.toThrow(/include/);
    await expect(said('<pattern><include href="rule.sch"/></pattern>')).rejects.toThrow(/include/);
  });
});
