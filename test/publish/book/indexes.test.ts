import { beforeAll, describe, expect, test } from 'vitest';
import { installed, pageTexts, pdfFile, run, source } from './press.ts';
import { volume } from './volume.ts';

const count = 80;

/** `5, 7–9` → 5, 7, 8, 9 */
function numbers(list: string): number[] {
  return list.split(', ').flatMap((part) => {
    const [first = NaN, last = first] = part.split('–').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

describe.skipIf(!installed('pdftotext'))('read back (skipped without poppler-utils)', () => {
  /** The pages of the documents, by the number that is printed on them. */
  const pages = new Map<number, string>();
  let heads: Map<number, string>;
  let indexes: string;
  let printedOn: (word: string) => number[];

  beforeAll(async () => {
    const file = await pdfFile(await source(volume(count)));
    const texts = pageTexts(file);
    const opening = texts.findLastIndex((text) => text.startsWith('Documents\n'));
    const closing = texts.findLastIndex((text) => text.startsWith('Works Cited'));
    texts.slice(opening, closing).forEach((text, index) => pages.set(index + 1, text));
    indexes = texts.slice(closing).join('\n');
    const whole = run('pdftotext', '-layout', file, '-').split('\f');
    heads = new Map(
      [...pages.keys()].map((page) => [page, whole[opening + page - 1]?.split('\n', 1)[0] ?? '']),
    );
    printedOn = (word) =>
      [...pages].filter(([, text]) => new RegExp(`\\b${word}\\b`).test(text)).map(([page]) => page);
  }, 120_000);

  test('the volume is long enough to mean something', () => {
    expect(pages.size).toBeGreaterThan(15);
  });

  test.each(['Person', 'Place', 'Work'])('every number after a %s is right', (kind) => {
    const entries = [...indexes.matchAll(new RegExp(`^(${kind}\\d+), ([\\d, –\\s]*\\d)$`, 'gm'))];
    expect(entries.length).toBeGreaterThan(4);
    for (const [, name = '', list = ''] of entries) {
      expect([name, numbers(list.replace(/\s+/g, ' '))]).toEqual([name, printedOn(name)]);
    }
  });

  test('collections stand under their repository, which does not repeat their pages', () => {
    let archive = '';
    let collections = 0;
    const entry = /^(Archive\d+)(.*)$|^(Papers\d+)(?:, May 1962)?, ([\d, –\s]*\d)$/gm;
    for (const [, repository, list = '', papers = '', own = ''] of indexes.matchAll(entry)) {
      if (repository !== undefined) {
        expect(list).toBe('');
        archive = repository;
      } else {
        collections += 1;
        const named = `${archive},\\s+${papers}`;
        expect([named, numbers(own.replace(/\s+/g, ' '))]).toEqual([named, printedOn(named)]);
      }
    }
    expect(collections).toBe(15);
  });

  test('no entry is without a page', () => {
    expect(indexes).toContain('Papers0, May 1962,');
    expect(indexes).not.toMatch(/^(Person|Place|Work|Papers)\d+(, May 1962)?$/m);
  });

  test('every cross reference names the page of its document', () => {
    for (const text of pages.values()) {
      for (const [, number, page] of text.matchAll(/See Document (\d+), p\. (\d+)/g)) {
        const head = new RegExp(`^${number ?? ''}\\.\\s+Telegram$`, 'm');
        expect(pages.get(Number(page))).toMatch(head);
      }
    }
  });

  test('the last document refers to one that is not there, and gets no page', () => {
    expect([...pages.values()].join('\n')).not.toContain(`Document ${count + 1}, p.`);
  });

  test('every running head names the first and the last document of its page', () => {
    let standing = 0;
    for (const [page, text] of pages) {
      const opened = [...text.matchAll(/^(\d+)\.\s+Telegram$/gm)].map(([, n]) => Number(n));
      const first = /^\d+\.\s+Telegram/.test(text) ? opened[0] : standing;
      standing = opened.at(-1) ?? standing;
      if (page === 1) continue;
      const range = first === standing ? `Document ${standing}` : `Documents ${first}–${standing}`;
      expect(heads.get(page)).toContain(range);
    }
  });

  test('an apparatus that opens a page bears the number of its document', () => {
    const opening = [...pages.values()].filter((text) =>
      /^(\d+\s+)?(Printed|Genesis)\s/.test(text),
    );
    for (const text of opening) expect(text).toMatch(/^\d+\s/);
    expect(opening.length).toBeGreaterThan(0);
  });

  test('no page ends with a head', () => {
    for (const text of pages.values()) {
      const lines = text.trim().split('\n');
      expect(lines.at(-1)).not.toMatch(/^\d+\.\s+Telegram$/);
    }
  });
});
