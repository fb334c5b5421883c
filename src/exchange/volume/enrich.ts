import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { report } from '../../messages/index.ts';
import type { TeiDocument } from '../../tei/tei-edition.ts';
import { type Markup, at, descendants, readMarkup } from '../../xml/index.ts';
import { type Splice, spliced } from '../../xml/splice.ts';
import { type NoteReading, letters, readingOf } from './reading-markup.ts';
import { setMarkup } from './set-markup.ts';
import { type Sources, addSources, prefixOf, sourceDescOf, sourcesOf } from './sources.ts';
import type { Volume, VolumeDocument } from './volume.ts';

export interface EnrichOptions {
  /** Headers stay as they are, and what would point at witnesses in them points nowhere. */
  readonly notesOnly?: boolean;
  /** Documents that are left as they are, by their `xml:id`. */
  readonly leave?: ReadonlySet<string>;
}

/** An encoded document as it goes into the volume. */
interface Encoding {
  readonly reading: NoteReading;
  readonly sources: Sources;
}

function sourceNoteIn(root: Markup): Markup | undefined {
  const text = at(root, 'text') ?? root;
  return [...descendants(text)].find(
    ({ name, attributes }) => name === 'note' && attributes.get('type') === 'source',
  );
}

/** Without pointers into registers; without those at witnesses, too, where these do not come along. */
function withoutPointers(xml: string, notesOnly: boolean): string {
  const text = xml.replace(/ ref="edition\.xml#[^"]*"/g, '');
  return notesOnly ? text.replace(/ (?:corresp|target)="#[^"]*\.[^"]*"/g, '') : text;
}

/** Puts the encoded documents of a volume back into it. */
class Enricher {
  readonly #file: VFile;
  readonly #lines: ReturnType<typeof location>;
  readonly #taken: ReadonlySet<string>;
  readonly #notesOnly: boolean;
  readonly #splices: Splice[] = [];
  readonly #sources: Sources[] = [];

  constructor(file: VFile, { root }: Volume, notesOnly: boolean) {
    this.#file = file;
    this.#lines = location(file);
    this.#notesOnly = notesOnly;
    this.#taken = new Set(
      [...descendants(root)].flatMap(({ attributes }) => attributes.get('xml:id') ?? []),
    );
  }

  add(document: VolumeDocument, encoded: TeiDocument | undefined): void {
    const { id, note } = document;
    const place = this.#lines.toPoint(note.start);
    const encoding = encoded && this.#encoding(id, encoded);
    if (encoding === undefined) report(this.#file, 'enrich-note-not-read', place, { id });
    else if (encoding.reading.letters !== letters(document.words.text)) {
      report(this.#file, 'enrich-note-differs', place, { id });
    } else if (!this.#isTaken(document, encoding)) this.#set(document, encoding);
  }

  #encoding(id: string, { xml }: TeiDocument): Encoding | undefined {
    const localised = withoutPointers(xml, this.#notesOnly);
    const root = readMarkup(localised);
    const note = sourceNoteIn(root);
    return note && { reading: readingOf(note), sources: sourcesOf(id, root, localised) };
  }

  /** An identifier that the volume has already: it was enriched before, or has witnesses of its own. */
  #isTaken({ id, note }: VolumeDocument, { sources }: Encoding): boolean {
    if (this.#notesOnly) return false;
    const written = sources.lists.join('').matchAll(/ xml:id="([^"]*)"/g);
    const identifier = [...written]
      .map(([, name = '']) => name)
      .find((name) => this.#taken.has(name));
    if (identifier === undefined) return false;
    const place = this.#lines.toPoint(note.start);
    report(this.#file, 'enrich-identifier-taken', place, { id, identifier });
    return true;
  }

  #set({ id, note, words }: VolumeDocument, { reading, sources }: Encoding): void {
    const { splices, left } = setMarkup(note, words, reading.elements, prefixOf(note));
    this.#splices.push(...splices);
    this.#sources.push(sources);
    if (left.length === 0) return;
    const names = [...new Set(left)].toSorted().join(', ');
    const place = this.#lines.toPoint(note.start);
    report(this.#file, 'enrich-reading-crosses', place, { id, count: left.length, names });
  }

  written(root: Markup): string {
    const inHeader = this.#notesOnly ? [] : addSources(this.#file, root, this.#sources);
    return spliced(String(this.#file), [...this.#splices, ...inHeader]);
  }
}

/**
 * Puts encoded notes, and the witnesses and printings that they name, into a copy of the volume they
 * were extracted from. It only adds: every character of the volume, and all its markup, stays. What
 * was read and would cross markup of the volume, or may not stand there, is left out and reported.
 *
 * @param file the TEI of the volume; what could not be put back is reported in it
 * @param encodings the encoded documents, by the `xml:id` that they have in the volume
 * @returns the TEI of the enriched volume
 */
export function enrich(
  file: VFile,
  volume: Volume,
  encodings: ReadonlyMap<string, TeiDocument>,
  { notesOnly = false, leave = new Set() }: EnrichOptions = {},
): string {
  const hasSources = sourceDescOf(volume.root) !== undefined;
  if (!notesOnly && !hasSources) {
    report(file, 'enrich-without-sources', { line: 1, column: 1 }, {});
  }
  const enricher = new Enricher(file, volume, notesOnly || !hasSources);
  for (const document of volume.documents) {
    if (!leave.has(document.id)) enricher.add(document, encodings.get(document.id));
  }
  return enricher.written(volume.root);
}
