import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withHtmlWorker } from '../../src/cli/html-worker.ts';
import { encode } from '../../src/edition.ts';
import { packageParts, readStylesheet } from '../../src/package-files.ts';
import { publish } from '../../src/publish/index.ts';

const notes = new URL('../fixtures/kennedy-khrushchev/notes.txt', import.meta.url);
const both = { html: true, pdf: true };

function sample() {
  const { file, tei } = encode(readFileSync(notes));
  if (tei === undefined) throw new TypeError('the sample holds no document');
  return { tei, options: { notes: { file, origins: tei.origins }, corrected: new Set<string>() } };
}

describe('a thread for the pages', () => {
  it('makes the editions that are made without it, byte by byte', async () => {
    const { tei, options } = sample();
    const alone = await publish(tei, packageParts, options);
    const shared = await withHtmlWorker(both, (how) =>
      publish(tei, packageParts, { ...options, ...how }),
    );
    expect(shared).toEqual(alone);
    expect(shared.html.size).toBeGreaterThan(60);
    expect(shared.pdf?.length).toBeGreaterThan(10_000);
  });

  it('leaves out, with a message, what is not well-formed', async () => {
    const stylesheet = await readStylesheet('html');
    const transformation = {
      ...{ stylesheet, corpus: '<teiCorpus>', documents: ['<TEI/>', '<TEI>'] },
      parameters: { 'base-url': '', messages: '[]' },
    };
    const { files, unreadable, left } = await withHtmlWorker(both, async ({ perform }) => {
      if (perform === undefined) throw new TypeError('there is no thread');
      return perform(transformation);
    });
    expect(files.size).toBe(0);
    expect(unreadable).toMatch(/line \d+ column \d+/);
    expect([...left.keys()]).toEqual([1]);
  });

  it('says why no pages were made where the thread cannot go on', async () => {
    const { tei, options } = sample();
    const unsendable = { stylesheet: '', corpus: '', documents: [], parameters: { at: () => 1 } };
    const broken = await withHtmlWorker(both, ({ perform }) =>
      publish(tei, packageParts, {
        ...options,
        ...(perform && { perform: () => perform(unsendable) }),
      }),
    );
    expect(broken.html.size).toBe(0);
    expect(broken.pdf).toBeDefined();
    expect(broken.messages.map(({ ruleId }) => ruleId)).toEqual(['stylesheet-stopped']);
  });

  it.each([
    { html: false, pdf: true },
    { html: true, pdf: false },
  ])('is not there for one edition alone: %o', async (wanted) => {
    expect(await withHtmlWorker(wanted, (how) => Promise.resolve(how))).toEqual({});
  });

  it('does not outlive work that fails', async () => {
    const failing = withHtmlWorker(both, () => Promise.reject(new Error('the disk is full')));
    await expect(failing).rejects.toThrow('the disk is full');
  });
});
