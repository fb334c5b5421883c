import { mkdir, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OutputFolder } from '../../../src/disk/output/folder.ts';
import { build, folder, paths, put, refusal, text } from './built.ts';

describe('OutputFolder', () => {
  it('writes the files, the account and the manifest, and nothing else', async () => {
    await build({ 'tei/d1.xml': '<a/>', 'tei/d2.xml': '<b/>' });
    expect(await paths()).toEqual(['manifest.json', 'report.json', 'tei/d1.xml', 'tei/d2.xml']);
    expect(JSON.parse(await text('manifest.json'))).toMatchObject({
      files: { 'report.json': { size: 3 }, 'tei/d1.xml': { size: 4 }, 'tei/d2.xml': { size: 4 } },
    });
  });

  it('makes the folder, and those above it', async () => {
    const deep = join(folder, 'a', 'b');
    await OutputFolder.use(deep, 'edition', async (output) => {
      await output.write(await output.plan(new Map(), everything), '{}');
    });
    expect(await paths()).toEqual(['a/b/manifest.json', 'a/b/report.json']);
  });

  const everything = { overwrite: false, concerns: () => true };

  it('keeps what was changed by hand, build after build', async () => {
    await build({ 'tei/d1.xml': 'one' });
    await put('tei/d1.xml', 'hers');
    for (const made of ['one', 'two', 'two']) {
      const { kept } = await build({ 'tei/d1.xml': made });
      expect(kept).toEqual([{ path: 'tei/d1.xml', beside: 'tei/d1.generated.xml' }]);
      expect(await text('tei/d1.xml')).toBe('hers');
      expect(await text('tei/d1.generated.xml')).toBe(made);
    }
    await build({ 'tei/d1.xml': 'three' }, true);
    expect(await text('tei/d1.xml')).toBe('three');
    expect(await paths()).not.toContain('tei/d1.generated.xml');
  });

  it('replaces what was changed by nobody, and an account that was', async () => {
    await build({ 'tei/d1.xml': 'one' });
    await put('report.json', 'scribbles');
    const { kept } = await build({ 'tei/d1.xml': 'two' });
    expect(kept).toEqual([]);
    expect(await text('tei/d1.xml')).toBe('two');
    expect(await text('report.json')).toBe('{}\n');
  });

  it('keeps everything that differs where the manifest is lost or broken', async () => {
    await build({ 'tei/d1.xml': 'one' });
    await put('manifest.json', '{"kind": "edition", "files": {"../x": {}}}');
    const { kept, said } = await build({ 'tei/d1.xml': 'two' });
    expect(kept).toHaveLength(1);
    expect(said).toEqual(['manifest-unreadable']);
  });

  it('removes nothing outside by the word of a manifest', async () => {
    await put(
      'inner/manifest.json',
      JSON.stringify({ kind: 'edition', files: { '../victim': { size: 1 } } }),
    );
    await put('victim', 'x');
    await OutputFolder.use(join(folder, 'inner'), 'edition', async (output) => {
      await output.write(await output.plan(new Map(), everything), '{}');
    });
    expect(await text('victim')).toBe('x');
  });

  it.each(['../x.xml', '/x.xml', 'tei/../../x.xml'])('refuses the name %s', async (name) => {
    expect(await refusal({ [name]: 'x', 'tei/d1.xml': 'x' })).toMatchObject({
      ruleId: 'name-leaves-folder',
      fatal: true,
    });
    expect(await paths()).toEqual([]);
  });

  it.each([
    ['edition', 'series', 'output-holds-edition'],
    ['series', 'edition', 'output-holds-series'],
  ] as const)('refuses a folder that holds an %s for a %s', async (held, made, id) => {
    await OutputFolder.use(folder, held, async (output) => {
      await output.write(await output.plan(new Map([['index.html', 'x']]), everything), '{}');
    });
    const before = await paths();
    await expect(OutputFolder.use(folder, made, () => Promise.resolve())).rejects.toMatchObject({
      ruleId: id,
    });
    expect(await paths()).toEqual(before);
  });

  it('refuses a folder that is a file', async () => {
    const path = join(folder, 'file');
    await writeFile(path, '');
    await expect(OutputFolder.use(path, 'edition', () => Promise.resolve())).rejects.toMatchObject({
      ruleId: 'output-not-writable',
    });
  });

  it('refuses, before anything is written, a place where a folder stands', async () => {
    await build({ 'a.xml': 'one' });
    await mkdir(join(folder, 'b.xml'));
    expect(await refusal({ 'a.xml': 'two', 'b.xml': 'two' })).toMatchObject({
      ruleId: 'output-not-writable',
    });
    expect(await text('a.xml')).toBe('one');
  });

  describe('lock', () => {
    const lock = '.cartulary/lock';

    it('refuses a second build while one runs', async () => {
      const second = await OutputFolder.use(folder, 'edition', () => refusal());
      expect(second).toMatchObject({ ruleId: 'output-in-use' });
      expect(await refusal()).toBeUndefined();
    });

    it('of a build on another machine holds', async () => {
      await put(lock, '1 another-machine');
      expect(await refusal()).toMatchObject({ ruleId: 'output-in-use' });
      expect(await text(lock)).toBe('1 another-machine');
    });

    it.each([
      ['that was killed', `999999999 ${hostname()}`],
      ['whose number another process has now', `${process.pid} ${hostname()} boot:1`],
      ['that was killed before it wrote its name', ''],
    ])('of a build %s does not hold', async (_name, holder) => {
      await put(lock, holder);
      expect(await refusal()).toBeUndefined();
      expect(await paths()).not.toContain(lock);
    });

    it('of a build that runs holds, where it is not known when that began', async () => {
      await put(lock, `${process.pid} ${hostname()}`);
      expect(await refusal()).toMatchObject({ ruleId: 'output-in-use' });
    });

    it('that was left is taken by one of many that come at once', async () => {
      await put(lock, `999999999 ${hostname()}`);
      let leave: () => void = () => undefined;
      const end = new Promise<void>((resolve) => (leave = resolve));
      let entered = 0;
      let refused = 0;
      const leaveAtLast = () => {
        if (entered > 1 || entered + refused === 9) leave();
      };
      const enter = () => {
        entered += 1;
        leaveAtLast();
        return end;
      };
      const builds = Array.from({ length: 9 }, async () => {
        await OutputFolder.use(folder, 'edition', enter).catch(() => (refused += 1));
        leaveAtLast();
      });
      await Promise.all(builds);
      expect({ entered, refused }).toEqual({ entered: 1, refused: 8 });
    });

    it('is let go after a failure', async () => {
      expect(await refusal({ '../x': '' })).toBeDefined();
      expect(await refusal()).toBeUndefined();
    });
  });

  describe('after a build that was killed', () => {
    it('while it made its files ready, the folder is as it was', async () => {
      await build({ 'tei/d1.xml': 'one' });
      await put('.cartulary/files/tei/d1.xml', 'half');
      const { kept, said } = await build({ 'tei/d1.xml': 'one' });
      expect({ kept, said }).toEqual({ kept: [], said: [] });
      expect(await paths()).toEqual(['manifest.json', 'report.json', 'tei/d1.xml']);
    });

    it('while it put its files in place, what it had left is done', async () => {
      await build({ 'tei/d1.xml': 'one', 'tei/d2.xml': 'one', 'tei/d3.xml': 'one' });
      await put('tei/d1.xml', 'two');
      await put('.cartulary/files/tei/d2.xml', 'two');
      await put('.cartulary/files/manifest.json', '{"kind":"edition","files":{}}');
      const renames = ['tei/d1.xml', 'tei/d2.xml', 'manifest.json'];
      await put('.cartulary/journal.json', JSON.stringify({ renames, removals: ['tei/d3.xml'] }));
      const { said } = await build({});
      expect(said).toEqual(['build-completed']);
      expect(await paths()).toEqual(['manifest.json', 'report.json', 'tei/d1.xml', 'tei/d2.xml']);
      expect(await text('tei/d2.xml')).toBe('two');
    });

    it('what a person has changed since is kept', async () => {
      await build({ 'tei/d1.xml': 'one', 'tei/d2.xml': 'one' });
      await put('tei/d1.xml', 'hers');
      await put('tei/d2.xml', 'hers');
      await put('.cartulary/files/tei/d1.xml', 'two');
      const journal = { renames: ['tei/d1.xml'], removals: ['tei/d2.xml'] };
      await put('.cartulary/journal.json', JSON.stringify(journal));
      const { kept, said } = await build({ 'tei/d1.xml': 'two' });
      expect(said).toEqual(['build-completed']);
      expect(kept.map(({ path }) => path)).toEqual(['tei/d1.xml', 'tei/d2.xml']);
      expect([await text('tei/d1.xml'), await text('tei/d2.xml')]).toEqual(['hers', 'hers']);
    });

    it.each(['{', '[]', '{"renames":["../x"],"removals":[]}', '{"renames":[],"removals":["/x"]}'])(
      'a journal that is none is not followed: %s',
      async (journal) => {
        await put('.cartulary/journal.json', journal);
        expect((await build({ 'a.xml': 'a' })).said).toEqual([]);
        expect(await paths()).toEqual(['a.xml', 'manifest.json', 'report.json']);
      },
    );
  });
});
