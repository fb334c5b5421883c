import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OutputFolder } from '../../../src/disk/output/folder.ts';
import { build, folder, paths, put, refusal, text } from './built.ts';

describe('what a person has put into the folder', () => {
  it.each([
    ['manifest.json', 'My manifest.'],
    ['manifest.json', '{"name": "an app", "icons": []}'],
    ['report.json', '{"cruises": 12}'],
  ])('a %s of her own is neither replaced nor removed', async (name, words) => {
    await put(name, words);
    expect(await refusal({ 'tei/d1.xml': 'one' })).toMatchObject({ ruleId: 'output-holds-other' });
    expect(await text(name)).toBe(words);
    expect(await paths()).toEqual([name]);
  });

  it('a file beside a corrected one stays, and what is made stands beside it', async () => {
    await build({ 'tei/d1.xml': 'one' });
    await put('tei/d1.xml', 'hers');
    await put('tei/d1.generated.xml', 'hers, too');
    for (const made of ['two', 'three']) {
      await build({ 'tei/d1.xml': made });
      expect(await text('tei/d1.generated.xml')).toBe('hers, too');
      expect(await text('tei/d1.generated-2.xml')).toBe(made);
    }
  });

  it('a link where files are put aside is not followed', async () => {
    await put('elsewhere/journal.json', 'hers');
    await mkdir(join(folder, 'edition'));
    await symlink(join(folder, 'elsewhere'), join(folder, 'edition', '.cartulary'));
    const run = OutputFolder.use(join(folder, 'edition'), 'edition', () => Promise.resolve());
    await expect(run).rejects.toMatchObject({ ruleId: 'staging-elsewhere' });
    expect(await text('elsewhere/journal.json')).toBe('hers');
  });

  it('her files in a folder of that name stay', async () => {
    await put('.cartulary/letters.txt', 'hers');
    await build({ 'tei/d1.xml': 'one' });
    expect(await text('.cartulary/letters.txt')).toBe('hers');
  });

  it('what she saves while a build runs is not replaced', async () => {
    await build({ 'tei/d1.xml': 'one', 'tei/d2.xml': 'one' });
    const run = OutputFolder.use(folder, 'edition', async (output) => {
      const made = new Map([
        ['tei/d1.xml', 'two'],
        ['tei/d2.xml', 'two'],
      ]);
      const plan = await output.plan(made, { overwrite: false, concerns: () => true });
      await put('tei/d2.xml', 'hers');
      await output.write(plan, '{}\n');
    });
    await expect(run).rejects.toMatchObject({ ruleId: 'output-changed-meanwhile' });
    expect([await text('tei/d1.xml'), await text('tei/d2.xml')]).toEqual(['one', 'hers']);
  });
});
