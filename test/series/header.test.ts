import { describe, expect, it } from 'vitest';
import { readHeader } from '../../src/series/header.ts';

const edition = `<?xml version="1.0"?>
<!-- <TEI> is not yet here -->
<teiCorpus xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><standOff><listPerson>
<person xml:id="agent.rusk"><persName>Rusk</persName></person></listPerson></standOff>
<TEI xml:id="d1"><p ref="edition.xml#agent.rusk">Rusk</p><p ref="edition.xml#agent.rusk">he</p></TEI>
<TEI xml:id="d2"><p ref="edition.xml#agent.rusk"/><p ref="edition.xml#place.paris"/></TEI>
</teiCorpus>`;

describe('the header of an edition', () => {
  it('ends before the first document, and not before a comment that names one', () => {
    const { xml } = readHeader(edition);
    expect(xml).toMatch(/^<teiCorpus[^>]*><teiHeader\/>[\s\S]*<\/standOff>\s*<\/teiCorpus>$/);
  });

  it('comes with the number of documents, and of those that name an entry', () => {
    const { documents, mentions } = readHeader(edition);
    expect(documents).toBe(2);
    expect(mentions).toEqual({ 'agent.rusk': 2, 'place.paris': 1 });
  });

  it('is all there is where there is no document', () => {
    const alone = '<teiCorpus xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/></teiCorpus>';
    expect(readHeader(alone)).toEqual({ xml: alone, documents: 0, mentions: {} });
  });

  it('is found behind more text than is read at once', () => {
    const long = edition.replace(
      '<teiHeader/>',
      `<teiHeader><p>${'word '.repeat(50_000)}</p></teiHeader>`,
    );
    expect(readHeader(long).documents).toBe(2);
    expect(readHeader(long).xml).toContain('</standOff>');
  });

  it('has to be well-formed', () => {
    expect(() => readHeader(edition.replace('</listPerson>', ''))).toThrow();
  });
});
