import type { VFile } from 'vfile';
import { type Markup, at, elements } from '../../xml/index.ts';
import type { Splice } from '../../xml/splice.ts';

/** Pointers into the registers of an edition, which a volume has not. */
const registerPointer = / (?:ref|scheme)="edition\.xml#[^"]*"/g;

/** The witnesses and printings of an encoded document, as they go into the header of a volume. */
export interface Sources {
  /** The `xml:id` of the document in the volume. */
  readonly document: string;
  /** `listWit` and `listBibl`, as they were written. */
  readonly lists: readonly string[];
}

/** The prefix that an element of the volume is written with: `tei:`, empty where it has none. */
export function prefixOf({ written, name }: Markup): string {
  return written.slice(0, written.length - name.length);
}

/** Takes the lists of witnesses and printings out of an encoded document. */
export function sourcesOf(document: string, root: Markup, xml: string): Sources {
  const sourceDesc = at(root, 'teiHeader', 'fileDesc', 'sourceDesc');
  const lists = [...elements(sourceDesc, 'listWit'), ...elements(sourceDesc, 'listBibl')];
  return {
    document,
    lists: lists.map(({ start, end }) => xml.slice(start, end).replace(registerPointer, '')),
  };
}

function inVolume({ document, lists }: Sources, prefix: string, margin: string): string[] {
  return lists.map((list) =>
    list
      .replace(/^<(\w+)/, `<$1 corresp="#${document}"`)
      .replace(/<(\/?)(?=\w)/g, `<$1${prefix}`)
      .replace(/\n\s*/g, (lines) => margin + ' '.repeat(Math.max(0, lines.length - 9))),
  );
}

/** The description of the sources of a volume. */
export function sourceDescOf(root: Markup): Markup | undefined {
  const found = at(root, 'teiHeader', 'fileDesc', 'sourceDesc');
  return found !== undefined && found.contentEnd > found.contentStart ? found : undefined;
}

/**
 * Adds witnesses and printings at the end of the `sourceDesc` of a volume; where it holds paragraphs,
 * which no lists may stand beside, in a paragraph of their own (TEI Guidelines 2.2.7).
 */
export function addSources(file: VFile, root: Markup, sources: readonly Sources[]): Splice[] {
  const sourceDesc = sourceDescOf(root);
  const all = sources.filter(({ lists }) => lists.length > 0);
  if (sourceDesc === undefined || all.length === 0) return [];
  const before = String(file).slice(0, sourceDesc.start);
  const margin = /(?:\n[^\S\n]*)?$/.exec(before)?.[0] ?? '';
  const prefix = prefixOf(sourceDesc);
  const last = elements(sourceDesc).at(-1);
  const isProse = last?.name === 'p' || last?.name === 'ab';
  const inner = `${margin}${isProse ? '    ' : '  '}`;
  const lists = all.flatMap((one) => inVolume(one, prefix, inner));
  const text = lists.map((list) => inner + list).join('');
  const at = last?.end ?? sourceDesc.contentEnd;
  const held = isProse ? `${margin}  <${prefix}p>${text}${margin}  </${prefix}p>` : text;
  return [{ start: at, end: at, text: held }];
}
