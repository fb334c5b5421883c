import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFonts } from '../../../src/publish/book/index.ts';

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'cartulary-fonts-'));
  await mkdir(join(path, 'below'));
  for (const name of ['b.ttf', 'a.OTF', 'licence.txt', 'web.woff2', join('below', 'c.ttc')]) {
    await writeFile(join(path, name), name);
  }
  return path;
}

test('a folder gives its fonts and those below it, in order, and nothing else', async () => {
  const path = await folder();
  const fonts = await readFonts(path);
  expect(fonts.map(({ name }) => name)).toEqual(
    ['a.OTF', 'b.ttf', join('below', 'c.ttc')].map((name) => join(path, name)),
  );
  expect(Buffer.from(fonts[0]?.bytes ?? []).toString()).toBe('a.OTF');
});

test('a file is read whatever it is called', async () => {
  const path = join(await folder(), 'licence.txt');
  expect((await readFonts(path)).map(({ name }) => name)).toEqual([path]);
});

test('a folder without fonts is refused', async () => {
  const path = await mkdtemp(join(tmpdir(), 'cartulary-fonts-'));
  await expect(readFonts(path)).rejects.toMatchObject({ ruleId: 'fonts-not-there' });
});

test('a path that is not there is refused', async () => {
  await expect(readFonts(join(await folder(), 'none'))).rejects.toMatchObject({
    ruleId: 'fonts-not-there',
  });
});
