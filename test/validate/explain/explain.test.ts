import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/validate/explain/index.ts';
import { readGrammar } from '../../../src/validate/explain/grammar.ts';
import { locate } from '../../../src/validate/located.ts';

/** What is found wrong with a document whose element `a` has to satisfy a pattern. */
function found(pattern: string, xml: string): string[] {
  const grammar = readGrammar(`
    <grammar xmlns="http://relaxng.org/ns/structure/1.0"
             datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
      <start><element name="a">${pattern}</element></start>
      <define name="b"><element name="b"><empty/></element></define>
      <define name="c"><element name="c"><text/></element></define>
      <define name="deep"><element name="deep"><optional><ref name="deep"/></optional></element></define>
    </grammar>`);
  return [...explain(locate(xml), grammar)].map(
    ({ kind, expected }) => `${kind}: ${expected.join(', ')}`,
  );
}

const b = '<ref name="b"/>';
const c = '<ref name="c"/>';
const type = '<attribute name="type"><choice><value>x</value><value>y</value></choice></attribute>';

describe('explain', () => {
  it.each([
    [`${b}${c}`, '<a><b/><c>words</c></a>'],
    [`<interleave>${b}${c}</interleave>`, '<a><c/> <b/></a>'],
    [`<mixed><zeroOrMore>${b}</zeroOrMore></mixed>`, '<a>words<b/>words<b/></a>'],
    [`<oneOrMore><choice>${b}${c}</choice></oneOrMore>`, '<a><c/><b/><c/></a>'],
    [`${type}<empty/>`, '<a type="x"/>'],
    ['<attribute name="any"/>', '<a any=""/>'],
    ['<attribute><anyName/></attribute>', '<a q="1"/>'],
    ['<attribute><nsName ns="urn:p"/></attribute>', '<a xmlns:p="urn:p" p:q="1"/>'],
    ['<data type="gYear"/>', '<a> 1962 </a>'],
    ['<list><oneOrMore><data type="NCName"/></oneOrMore></list>', '<a>x y\nz</a>'],
    ['<ref name="deep"/>', '<a><deep><deep/></deep></a>'],
    [
      '<element><anyName><except><name>b</name></except></anyName><empty/></element>',
      '<a><q/></a>',
    ],
  ])('finds nothing wrong with %s in %s', (pattern, xml) => {
    expect(found(pattern, xml)).toEqual([]);
  });

  it.each([
    ['<empty/>', '<z/>', ['element-misplaced: a']],
    [`${b}${c}`, '<a><c/></a>', ['element-misplaced: b']],
    [`${b}${c}`, '<a><b/></a>', ['content-missing: c']],
    [`${b}<optional>${c}</optional>`, '<a><b/><b/></a>', ['element-misplaced: c']],
    [b, '<a>words<b/></a>', ['text-misplaced: b']],
    [b, '<a>words</a>', ['text-misplaced: b']],
    [b, '<a>\u00a0<b/></a>', ['text-misplaced: b']],
    [`${type}<empty/>`, '<a type="x\u2003"/>', ['attribute-value-not-allowed: x, y']],
    [
      '<list><data type="NCName"/></list>',
      '<a>\u2003</a>',
      ['content-not-allowed: a name without a colon'],
    ],
    [`<interleave>${b}${c}</interleave>`, '<a><c/><c/></a>', ['element-misplaced: b']],
    [`${type}<empty/>`, '<a/>', ['attribute-missing: type']],
    [`${type}<empty/>`, '<a type="z"/>', ['attribute-value-not-allowed: x, y']],
    [`${type}<empty/>`, '<a type="x" n=""/>', ['attribute-not-allowed: ']],
    ['<data type="gYear"/>', '<a>62</a>', ['content-not-allowed: a year such as 1962']],
    ['<data type="gYear"/>', '<a/>', ['content-missing: a year such as 1962']],
    [
      '<list><data type="NCName"/></list>',
      '<a>x y</a>',
      ['content-not-allowed: a name without a colon'],
    ],
    [
      '<element><anyName><except><name>b</name></except></anyName><empty/></element>',
      '<a><b/></a>',
      ['element-misplaced: anything'],
    ],
  ])('finds what is wrong with %s in %s', (pattern, xml, wrong) => {
    expect(found(pattern, xml)).toEqual(wrong);
  });

  it('says one thing of one slip, and looks on', () => {
    expect(found(`${b}${c}${b}`, '<a><c/><b z=""/></a>')).toEqual([
      'element-misplaced: b',
      'attribute-not-allowed: ',
    ]);
  });

  it('reads an element by its attributes where patterns share a name', () => {
    const one =
      '<element name="e"><attribute name="t"><value>1</value></attribute><ref name="b"/></element>';
    const two =
      '<element name="e"><attribute name="t"><value>2</value></attribute><ref name="c"/></element>';
    const either = `<choice>${one}${two}</choice>`;
    expect(found(either, '<a><e t="2"><c/></e></a>')).toEqual([]);
    expect(found(either, '<a><e t="2"><b/></e></a>')).toEqual(['element-misplaced: c']);
    expect(found(either, '<a><e t="3"/></a>')).toEqual([
      'attribute-value-not-allowed: 1, 2',
      'content-missing: b, c',
    ]);
  });

  it('knows an element that lacks its namespace', () => {
    const grammar = readGrammar(
      '<element xmlns="http://relaxng.org/ns/structure/1.0" name="a" ns="urn:x"><empty/></element>',
    );
    expect([...explain(locate('<a/>'), grammar)][0]?.kind).toBe('element-in-no-namespace');
    expect([...explain(locate('<a xmlns="urn:x"/>'), grammar)]).toEqual([]);
  });
});

describe('readGrammar', () => {
  it('refuses what is no grammar in one file', () => {
    const grammar = (inner: string) =>
      `<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start>${inner}</start></grammar>`;
    expect(() => readGrammar('<schema/>')).toThrow(/not written in RELAX NG/);
    expect(() => readGrammar(grammar('<ref name="x"/>'))).toThrow(/x is not defined/);
    expect(() => readGrammar(grammar('<ref/>'))).toThrow(/lacks the attribute name/);
    expect(() => readGrammar(grammar('<externalRef href="x.rng"/>'))).toThrow(/cannot be read/);
  });

  it('combines what is defined twice', () => {
    const grammar = readGrammar(`
      <grammar xmlns="http://relaxng.org/ns/structure/1.0">
        <start><element name="a"><ref name="inside"/></element></start>
        <define name="inside"><element name="b"><empty/></element></define>
        <define name="inside" combine="choice"><text/></define>
      </grammar>`);
    expect([...explain(locate('<a><b/></a>'), grammar)]).toEqual([]);
    expect([...explain(locate('<a>words</a>'), grammar)]).toEqual([]);
  });
});
