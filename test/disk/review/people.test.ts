import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encode } from '../../../src/edition.ts';
import { readAuthorities } from '../../../src/exchange/authorities/index.ts';
import { sessionOf } from './session.ts';

const text = `Harbor Papers


1. Letter From Ruth B. Lowe to the Harbor Board

Source: Hale Library, Vane Papers, Box 4. Secret. Drafted by Ruth B. Lowe.


2. Letter From Edgar Lowe to the Harbor Board

Source: Hale Library, Vane Papers, Box 5. Secret. Approved by Lowe.


3. Memorandum of Conversation

Source: Hale Library, Vane Papers, Box 6. Secret. Drafted by Lowe.
`;

let made: ReturnType<typeof sessionOf>;
beforeEach(() => {
  made = sessionOf(text);
});
afterEach(() => {
  rmSync(made.folder, { recursive: true });
});

const persons = () => readFileSync(join(made.folder, 'persons.xml'), 'utf8');
const names = () =>
  made.session.overview().people.map((pair) => pair.names.map(({ name }) => name));

/** How names are registered with the file that was written. */
function registered(): string {
  const authorities = readAuthorities(new VFile({ path: 'persons.xml', value: persons() }));
  const { tei } = encode(new TextEncoder().encode(text), { authorities });
  return /<listPerson>[\s\S]*<\/listPerson>/.exec(tei?.corpus ?? '')?.[0] ?? '';
}

it('shows names that may be one person side by side, with where they stand', () => {
  const [pair] = made.session.overview().people;
  expect(pair?.names).toHaveLength(2);
  expect(names()[0]?.[0]).toBe('Lowe');
  expect(pair?.names[0]?.places[0]).toMatchObject({
    words: expect.stringContaining('Lowe') as string,
  });
});

describe('a decision about names', () => {
  it('joins them in persons.xml, says who, when and why, and is not asked again', async () => {
    const [pair = []] = names();
    await made.session.decidePerson({ names: pair, one: true, by: 'ER', because: 'the same hand' });
    expect(persons()).toContain('on 2026-11-29 (the same hand)');
    expect(persons()).toContain('by ER');
    expect([
      ...persons()
        .replace(/<!--[\s\S]*?-->/g, '')
        .matchAll(/<person /g),
    ]).toHaveLength(1);
    expect(names()).not.toContainEqual(pair);
    const list = registered();
    for (const name of pair) expect(list).toContain(name);
  });

  it('joins a third name with the two that are one already', async () => {
    await made.session.decidePerson({ names: ['Edgar Lowe', 'Lowe'], one: true });
    await made.session.decidePerson({ names: ['Lowe', 'E. Lowe'], one: true });
    const written = persons().replace(/<!--[\s\S]*?-->/g, '');
    expect([...written.matchAll(/<person /g)]).toHaveLength(1);
    expect(written).toContain('E. Lowe');
    expect(readAuthorities(new VFile({ path: 'persons.xml', value: written }))).toHaveLength(1);
  });

  it('keeps them apart as two persons', async () => {
    const [pair = []] = names();
    await made.session.decidePerson({ names: pair, one: false });
    expect([...persons().matchAll(/<person xml:id/g)].length).toBeGreaterThanOrEqual(2);
    expect(names()).not.toContainEqual(pair);
  });

  it('is taken back and done again, and keeps what somebody else writes', async () => {
    const [pair = []] = names();
    const before = names();
    await made.session.decidePerson({ names: pair, one: true });
    const written = persons();
    expect(await made.session.undo()).toBe(true);
    expect(persons()).not.toBe(written);
    expect(names()).toEqual(before);
    expect(await made.session.redo()).toBe(true);
    expect(persons()).toBe(written);
    writeFileSync(
      join(made.folder, 'persons.xml'),
      written.replace('</TEI>', '<!-- hers --></TEI>'),
    );
    await expect(made.session.undo()).rejects.toThrow('changed meanwhile');
    expect(persons()).toContain('<!-- hers -->');
  });
});
