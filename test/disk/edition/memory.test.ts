import { rm, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { build } from '../../../src/disk/edition/index.ts';
import { memoryName, readMemory } from '../../../src/disk/edition/memory-file.ts';
import { treeOf } from '../../faults/tree.ts';
import { notes, output } from './output.ts';

const { at, text, correct } = output();

const changed = {
  ...notes,
  bytes: new TextEncoder().encode(
    new TextDecoder().decode(notes.bytes).replace('Secret.', 'Secret. Drafted by Wynn.'),
  ),
};

const options = { pdf: false, remember: true } as const;

/** The files that a build of everything makes of the changed notes, over those of the first build. */
async function anew() {
  await build(notes, at('anew'), { pdf: false });
  await build(changed, at('anew'), { pdf: false });
  return treeOf(at('anew'));
}

it('leaves for the next build what it need not do again; the files are those of a whole build', async () => {
  await build(notes, at('one'), options);
  const made: string[] = [];
  const onPages = (pages: ReadonlyMap<string, string>) => made.push(...pages.keys());
  await build(changed, at('one'), { ...options, onPages });
  expect(made).toEqual(['d4.html']);
  expect(treeOf(at('one'))).toEqual(await anew());
});

it.each([
  [
    'is damaged',
    async () =>
      writeFile(
        at(`one/${memoryName}`),
        (await text(`one/${memoryName}`)).replace('Khrushchev', 'Kennedy'),
      ),
  ],
  [
    'is cut off',
    async () => writeFile(at(`one/${memoryName}`), (await text(`one/${memoryName}`)).slice(0, 900)),
  ],
  ['is gone', () => rm(at(`one/${memoryName}`))],
])('does everything anew where what was left %s', async (_what, harm) => {
  await build(notes, at('one'), options);
  await harm();
  expect([...(await readMemory(at('one'))).notes.entries]).toEqual([]);
  await build(changed, at('one'), options);
  expect(treeOf(at('one'))).toEqual(await anew());
});

it('takes no page that somebody has changed for one that was made', async () => {
  await build(notes, at('one'), options);
  await correct('one/html/d5.html', 'Priority', 'Leisure');
  await build(changed, at('one'), options);
  expect(await text('one/html/d5.generated.html')).toContain('Priority');
});

it('is not asked by a build that does everything anew, which leaves another', async () => {
  await build(notes, at('one'), options);
  const left = await text(`one/${memoryName}`);
  const made: string[] = [];
  const onPages = (pages: ReadonlyMap<string, string>) => made.push(...pages.keys());
  await build(changed, at('one'), { ...options, cache: false, onPages });
  expect(made).toEqual([]);
  expect(await text(`one/${memoryName}`)).not.toBe(left);
});
