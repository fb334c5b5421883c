import { readVolume } from '../../../src/exchange/volume/index.ts';
import { at, readMarkup } from '../../../src/xml/index.ts';
import { volumeFile } from './volume.ts';

/** Comments, instructions, sections, tags, references, and every other character. */
const token = /<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>|<[^>]*>|&[^;]*;|[^]/gs;

/** The same token, or a start tag with attributes set behind its name. */
function isKept(before: string, after: string): boolean {
  if (before === after) return true;
  const name = /^<[^\s/>!?]+/.exec(before)?.[0];
  if (name === undefined || !after.startsWith(`${name} `)) return false;
  return after.endsWith(before.slice(name.length));
}

/** The first token of a text that an enriched text has not in its place; undefined where it has all. */
export function firstLost(before: string, after: string): string | undefined {
  const there = after.match(token) ?? [];
  let place = 0;
  for (const one of before.match(token) ?? []) {
    while (place < there.length && !isKept(one, there[place] ?? '')) place += 1;
    if (place === there.length) return one;
    place += 1;
  }
  return undefined;
}

/** A volume without what stands in its source notes and in its first sourceDesc. */
export function rest(xml: string): string {
  const volume = readVolume(volumeFile(xml));
  const sourceDesc = at(readMarkup(xml), 'teiHeader', 'fileDesc', 'sourceDesc');
  const notes = volume?.documents.map(({ note }) => note) ?? [];
  const cuts = [...notes, ...(sourceDesc ? [sourceDesc] : [])].toSorted(
    (a, b) => a.start - b.start,
  );
  let from = 0;
  const parts = cuts.map(({ contentStart, contentEnd }) => {
    const part = xml.slice(from, contentStart);
    from = contentEnd;
    return part;
  });
  return [...parts, xml.slice(from)].join('');
}
