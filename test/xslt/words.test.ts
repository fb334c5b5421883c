import { readFile, readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';

const folder = 'xslt';
const files = (await readdir(folder, { recursive: true })).filter((name) =>
  /^(?:html|series)\/.*\.xsl$/.test(name),
);
const modules = new Map(
  await Promise.all(
    files.map(async (name) => [name, await readFile(`${folder}/${name}`, 'utf8')] as const),
  ),
);
const lists = modules.get('html/words.xsl') ?? '';
const rules = [...modules].filter(([name]) => name !== 'html/words.xsl').map(([, text]) => text);

test('every word of the interface is used somewhere', () => {
  const keys = [...lists.matchAll(/^ {4}'([\w-]+)':/gm)].map(([, key]) => key ?? '');
  const used = (key: string) =>
    rules.some((text) => text.includes(`'${key}'`)) ||
    // Keys that are put together: 'facet-' || ., $part || '-lead', local-name().
    /^(facet|sort|plot|format)-|-lead$|^(origin|provenance|additions)$/.test(key);
  expect(keys.length).toBeGreaterThan(90);
  expect(keys.filter((key) => !used(key))).toEqual([]);
});

test('every key that a rule names has its words', () => {
  const asked = rules.flatMap((text) =>
    [...text.matchAll(/f:words\('([\w-]+)'\)/g)].map(([, key]) => key ?? ''),
  );
  expect(asked.filter((key) => !lists.includes(`'${key}':`))).toEqual([]);
});

test('no rule writes words of its own', () => {
  const written = (text: string) =>
    text
      .replaceAll(/<!--[\s\S]*?-->|<(?:[^<>"]|"[^"]*")*>/g, '¦')
      .replaceAll(/\{(?:[^{}]|\{[^{}]*\})*\}/g, '¦')
      .split('¦')
      .filter((part) => /\p{L}{2}/u.test(part))
      .map((part) => part.trim());
  expect(written('<p>Twelve {f:words("a")}</p>')).toEqual(['Twelve']);
  expect(rules.flatMap(written)).toEqual([]);
});
