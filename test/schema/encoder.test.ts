import { existsSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { encode } from '../../src/edition.ts';
import { shippedNames, shippedVocabulary } from '../../src/package-files.ts';
import { identifiersIn, openValidator, taxonomiesIn } from '../../src/validate/index.ts';
import { projectPath, projectText } from './documents.ts';

const validator = await openValidator({
  grammar: { path: 'edition.rng', text: projectText('schema/edition.rng') },
  rules: { path: 'edition.sch', text: projectText('schema/edition.sch') },
});
afterAll(() => {
  validator.dispose();
});

/** What is wrong with what the encoder makes of notes, pointers across the edition included. */
async function faults(path: string, convention?: string): Promise<string[]> {
  return faultsOf(projectText(path), convention);
}

async function faultsOf(text: string, convention = 'foreign-relations'): Promise<string[]> {
  const { tei } = encode(new TextEncoder().encode(text), {
    convention: shippedVocabulary(convention).convention,
  });
  if (tei === undefined) return ['there is no edition'];
  const elsewhere = identifiersIn(tei.corpus);
  const taxonomies = await taxonomiesIn(tei.corpus);
  const known = { elsewhere, taxonomies };
  const documents = tei.documents.map(({ id, xml }) => ({ path: `${id}.xml`, xml, ...known }));
  return [...documents, { path: 'edition.xml', xml: tei.corpus }]
    .flatMap((document) => validator.validate(document))
    .map(({ file, line, message }) => `${file ?? ''}:${line ?? ''}: ${message}`);
}

const annotated = '../shared/gold/dev.txt';

describe('what the encoder writes keeps the grammar and the rules', () => {
  it('for the sample', async () => {
    expect(await faults('test/fixtures/kennedy-khrushchev/notes.txt')).toEqual([]);
  });

  it('for heads in capitals and in small letters', () => {
    const heads = ['Letter From Hale to Fenn', 'letter from Fenn to Hale', 'TELEGRAM', 'Telegram'];
    const text = heads.map(
      (head, index) => `${index + 1}. ${head}\n\nSource: Harbor Library. Secret.`,
    );
    return expect(faultsOf(`Pier\n\n\n${text.join('\n\n\n')}\n`)).resolves.toEqual([]);
  });

  it.each(shippedNames())('for the sample of the convention %s', async (name) => {
    expect(await faults(`conventions/${name}/sample.txt`, name)).toEqual([]);
  });

  it.skipIf(!existsSync(projectPath(annotated)))('for 160 notes (../shared is there)', async () => {
    expect(await faults(annotated)).toEqual([]);
  });
});
