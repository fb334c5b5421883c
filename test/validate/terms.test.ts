import { describe, expect, it } from 'vitest';
import { type Document, openValidator, taxonomiesIn } from '../../src/validate/index.ts';
import { projectText } from '../schema/documents.ts';

const plain = projectText('test/schema/valid/plain.xml');

async function validated(document: Pick<Document, 'xml' | 'taxonomies'>) {
  const validator = await openValidator({
    grammar: { path: 'schema/edition.rng', text: projectText('schema/edition.rng') },
    rules: { path: 'schema/edition.sch', text: projectText('schema/edition.sch') },
  });
  const messages = validator.validate({ path: 'd1.xml', ...document });
  validator.dispose();
  return messages;
}

describe('terms', () => {
  const keywords = (scheme: string, term: string) => `<profileDesc><textClass>
    <keywords scheme="edition.xml#${scheme}">${term}</keywords></textClass></profileDesc>`;
  const taxonomies = new Map([
    ['document-kinds', new Set(['#kind.letter', 'letter'])],
    ['security-markings', new Set(['#marking.secret', 'Secret'])],
  ]);
  const ofKind = (term: string) => keywords('document-kinds', `<term>${term}</term>`);
  const marked = (id: string) =>
    keywords('security-markings', `<term type="level" ref="edition.xml#${id}">S.</term>`);

  it.each([
    ['a kind that is listed', ofKind('letter'), []],
    ['a kind that is not', ofKind('letters'), ['kind-in-taxonomy']],
    ['a marking that is listed', marked('marking.secret'), []],
    ['a marking that is not', marked('kind.letter'), ['marking-in-taxonomy']],
  ])('of a document are checked with its edition: %s', async (_what, profile, expected) => {
    const xml = plain.replace('</teiHeader>', `${profile}</teiHeader>`);
    expect(await validated({ xml })).toEqual([]);
    const messages = await validated({ xml, taxonomies });
    expect(messages.map(({ rule }) => rule)).toEqual(expected);
  });

  it('of an edition are those of its taxonomies', async () => {
    const xml = `<teiCorpus><taxonomy xml:id="k"><desc>Kinds</desc>
      <category xml:id="k.a"><catDesc>a  letter</catDesc></category></taxonomy></teiCorpus>`;
    expect(await taxonomiesIn(xml)).toEqual(new Map([['k', new Set(['#k.a', 'a letter'])]]));
    expect(await taxonomiesIn('<teiCorpus>')).toEqual(new Map());
  });
});
