import { describe, expect, it } from 'vitest';
import { openValidator } from '../../src/validate/index.ts';
import { projectText } from '../schema/documents.ts';

const grammar = { path: 'schema/edition.rng', text: projectText('schema/edition.rng') };
const plain = projectText('test/schema/valid/plain.xml');

async function validated(xml: string) {
  const validator = await openValidator({ grammar });
  const messages = validator.validate({ xml, path: 'd1.xml' });
  validator.dispose();
  return messages;
}

describe('a message of the grammar', () => {
  it('identifier-twice: names the line of the first', async () => {
    const twice = plain
      .replace('<head>', '<head xml:id="x">')
      .replace('<note type="source">', '<note type="source" xml:id="x">');
    const line = twice
      .slice(0, twice.indexOf('<note type="source" xml:id="x">'))
      .split('\n').length;
    const messages = await validated(twice);
    const first = twice.slice(0, twice.indexOf('<head xml:id="x">')).split('\n').length;
    expect(messages.map(({ ruleId, line, note }) => ({ ruleId, line, note }))).toEqual([
      {
        ruleId: 'identifier-twice',
        line,
        note: expect.stringContaining(`in line ${first}`) as string,
      },
    ]);
  });

  it('says what a value may be in one sentence, and nothing twice', async () => {
    const pointing = (to: string) =>
      plain.replace('<note type="source">', `<note type="source" resp="${to}">`);
    const [wrong] = await validated(pointing('persons.xml%wren'));
    expect(wrong?.note).toBe(
      'Allowed: Pointers, white space between them: #d46.A in the edition, edition.xml#agent.x, or an address on the web.',
    );
    const dated = plain.replace('<head>', '<head><date when="May"/>');
    const [date] = await validated(dated);
    expect(date?.note).not.toMatch(/ or [A-Z][a-z]* [a-z]/);
  });
});
