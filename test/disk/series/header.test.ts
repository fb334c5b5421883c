import { describe, expect, it } from 'vitest';
import { readHeader } from '../../../src/disk/series/header.ts';

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

  it('comes with the number of documents', () => {
    expect(readHeader(edition).documents).toBe(2);
  });

  it('says at each entry how many documents name it, each counted once', () => {
    const { xml } = readHeader(edition);
    expect(xml).toContain('<person xml:id="agent.rusk" cartulary:documents="2">');
    expect(xml).toMatch(/^<teiCorpus xmlns:cartulary="urn:cartulary:series" /);
  });

  it('says nothing at an entry that no document names', () => {
    const idle = edition.replace('</listPerson>', "<person xml:id = 'agent.idle'/>$&");
    expect(readHeader(idle).xml).toContain("<person xml:id = 'agent.idle'/>");
  });

  it('knows an entry whichever quotation marks its identifier has', () => {
    const apart = edition.replace('xml:id="agent.rusk"', "xml:id='agent.rusk'");
    expect(readHeader(apart).xml).toContain(`xml:id='agent.rusk' cartulary:documents="2"`);
  });

  it('is all there is where there is no document', () => {
    const alone = '<teiCorpus xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/></teiCorpus>';
    const { xml, documents } = readHeader(alone);
    expect(documents).toBe(0);
    expect(xml.replace(' xmlns:cartulary="urn:cartulary:series"', '')).toBe(alone);
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
