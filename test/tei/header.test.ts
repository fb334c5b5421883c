import { describe, expect, it } from 'vitest';
import { d46 } from './examples/d46.ts';
import { defect, edition, entry, head, note, sentence } from './tree.ts';
import { encode, encodeEntry, found, textOf } from './xml.ts';

const bare = entry('3', head('Letter', 'Letter'));

describe('fileDesc', () => {
  it('reads the head with its defects repaired', () => {
    const xml = encodeEntry(
      entry('3', head('Letter', 'Letter ', defect('Form', 'From'), '\n Wren')),
    );
    expect(textOf(xml, '//t:titleStmt/t:title[@type="main"]')).toBe('Letter From Wren');
  });

  it('says "Not stated" and "No licence stated." and invents nothing', () => {
    expect(found(encodeEntry(bare), '//t:publicationStmt/*')).toEqual([
      '<publisher>Not stated</publisher>',
      '<availability><p>No licence stated.</p></availability>',
      '<idno type="document">3</idno>',
    ]);
  });

  it('has what the settings state', () => {
    const xml = encodeEntry(bare, {
      publisher: 'Example Press',
      place: 'Basel',
      date: '2024',
      licence: 'CC0',
      licenceUrl: 'https://example.org/cc0',
      editors: ['Keller', 'Ruiz'],
    });
    expect(found(xml, '//t:publicationStmt/* | //t:editor')).toEqual([
      '<publisher>Example Press</publisher>',
      '<pubPlace>Basel</pubPlace>',
      '<date when="2024">2024</date>',
      '<availability><licence target="https://example.org/cc0">CC0</licence></availability>',
      '<idno type="document">3</idno>',
      '<editor>Keller</editor>',
      '<editor>Ruiz</editor>',
    ]);
  });

  it.each([
    [{ title: 'From the settings' }, 'From the text', 'From the settings'],
    [{}, 'From the text', 'From the text'],
    [{}, undefined, 'Not stated'],
  ])('takes the title of the edition from %j and %j', (settings, title, expected) => {
    const { corpus, documents } = encode(edition(title, bare), settings);
    expect(textOf(documents[0]?.xml ?? '', '//t:seriesStmt/t:title')).toBe(expected);
    expect(textOf(corpus, '/t:teiCorpus/t:teiHeader//t:titleStmt/t:title')).toBe(expected);
  });

  it('says where the source is that there is no note, or that the note names none', () => {
    const path = '//t:sourceDesc/*';
    expect(found(encodeEntry(bare), path)).toEqual(['<p>No source note.</p>']);
    const unparsed = entry('3', note(sentence('unparsed', 'Not found.')));
    expect(found(encodeEntry(unparsed), path)).toEqual([
      '<p>The source note names no witness and no printing.</p>',
    ]);
  });
});

describe('an entry without a number and a head', () => {
  const xml = encodeEntry(entry('', note(sentence('unparsed', 'Stray.'))));

  it('has no number, no kind, no head of its own', () => {
    expect(found(xml, '//@n | //t:div/@subtype | //t:head | //t:idno | //t:biblScope')).toEqual([]);
    expect(textOf(xml, '//t:titleStmt/t:title')).toBe('Not stated');
  });
});

describe('the file', () => {
  it('begins with its schemas and ends with a line feed', () => {
    const lines = encodeEntry(d46).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<?xml-model href="../schema/edition.rng" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"?>',
      '<?xml-model href="../schema/edition.sch" type="application/xml" schematypens="http://purl.oclc.org/dsdl/schematron"?>',
    ]);
    expect(lines.slice(3, 5)).toEqual([
      '<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="d46" n="46" xml:lang="en">',
      '  <teiHeader>',
    ]);
    expect(lines.slice(-2)).toEqual(['</TEI>', '']);
  });

  it('names the program with the version of the package', async () => {
    const { default: manifest } = await import('../../package.json', { with: { type: 'json' } });
    expect(found(encodeEntry(bare), '//t:application/@version')).toEqual([manifest.version]);
  });
});
