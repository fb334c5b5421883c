import { describe, expect, it } from 'vitest';
import { attribute, descendants, isElement, locate, pathOf } from '../../src/validate/located.ts';

const xml = [
  '<?xml version="1.0"?>',
  '<!-- <not> --><a xmlns="urn:x" xmlns:p="urn:p"',
  '  b = "1&lt;2" p:c=\'3\'>text &amp; <b x="x"/> more<![CDATA[<c>]]>end<b/><!-- d -->last</a>',
].join('\r\n');

describe('locate', () => {
  const root = locate(xml);

  it('knows where each start tag begins', () => {
    const starts = [...descendants(root)].map(({ offset }) => xml.slice(offset, offset + 2));
    expect(starts).toEqual(['<a', '<b', '<b']);
  });

  it('knows where each attribute begins, and what it says', () => {
    const attributes = root.attributes.map(({ written, value, offset }) => [
      written,
      value,
      xml.slice(offset, offset + 3),
    ]);
    expect(attributes).toEqual([
      ['b', '1<2', 'b ='],
      ['p:c', '3', 'p:c'],
    ]);
  });

  it('knows where each text begins', () => {
    const texts = root.children.flatMap((child) => (isElement(child) ? [] : [child]));
    expect(texts.map(({ value, offset }) => [value, xml.slice(offset, offset + 4)])).toEqual([
      ['text & ', 'text'],
      [' more', ' mor'],
      ['<c>', '<![C'],
      ['end', 'end<'],
      ['last', 'last'],
    ]);
  });

  it('resolves names, also where a prefix is declared after its use', () => {
    expect(root.name).toEqual({ namespace: 'urn:x', local: 'a' });
    expect(locate('<e p:f="" xmlns:p="urn:p"/>').attributes[0]?.name).toEqual({
      namespace: 'urn:p',
      local: 'f',
    });
  });

  it('refuses what is not well-formed', () => {
    expect(() => locate('<a>')).toThrow(SyntaxError);
    expect(() => locate('words')).toThrow(SyntaxError);
  });
});

describe('pathOf', () => {
  it('counts elements only where several have one name', () => {
    const paths = [...descendants(locate(xml))].map(pathOf);
    expect(paths).toEqual(['/a', '/a/b[1]', '/a/b[2]']);
  });
});

describe('attribute', () => {
  it('is found by its written name', () => {
    expect(attribute(locate('<a xml:id="x" id="y"/>'), 'xml:id')).toBe('x');
    expect(attribute(locate('<a id="y"/>'), 'xml:id')).toBeUndefined();
  });
});
