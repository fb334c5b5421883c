import type { TeiEdition } from '../tei/tei-edition.ts';
import {
  type Document,
  type Taxonomies,
  type ValidationMessage,
  guard,
  identifiersIn,
  openValidator,
  taxonomiesIn,
} from '../validate/index.ts';
import { type PublishMemory, digestOf } from './memory.ts';
import type { PublishOptions } from './options.ts';
import type { PackageParts } from './package-parts.ts';
import { teiPath } from './tei-paths.ts';

/** What validation says of an edition. */
export interface Validity {
  readonly faults: readonly ValidationMessage[];
  /** The files that were refused or are not well-formed, by their paths: `tei/d31.xml`. */
  readonly unread: ReadonlySet<string>;
}

/**
 * What is wrong with the TEI of an edition. What nobody has changed is held to the grammar alone: the
 * rules are checked on the encoder itself, when it is tested.
 */
export async function validity(
  tei: TeiEdition,
  parts: Pick<PackageParts, 'readEditionSchemas'>,
  { memory, ...options }: PublishOptions,
): Promise<Validity> {
  const known = options.corrected?.size === 0 ? memory : undefined;
  if (known && isKnown(tei, known)) return { faults: [], unread: new Set() };
  const found = await validated(tei, parts, options, known?.valid ?? new Set());
  if (known && found.faults.length === 0) known.valid = digestsOf(tei);
  return found;
}

/** @param valid digests of files that need not be looked at */
async function validated(
  tei: TeiEdition,
  parts: Pick<PackageParts, 'readEditionSchemas'>,
  { notes, corrected }: PublishOptions,
  valid: ReadonlySet<string>,
): Promise<Validity> {
  const isAsGenerated = corrected?.size === 0;
  const { grammar, rules } = await parts.readEditionSchemas();
  const validator = await openValidator(isAsGenerated ? { grammar } : { grammar, rules });
  const elsewhere = isAsGenerated ? undefined : identifiersOf(tei);
  const unread = new Set<string>();
  const validate = (id: string, xml: string, taxonomies?: Taxonomies): ValidationMessage[] => {
    const document: Document = {
      xml,
      path: teiPath(id),
      generated: corrected !== undefined && !corrected.has(id),
      ...(notes && { origins: notes.origins }),
      ...(elsewhere && { elsewhere }),
      ...(taxonomies && { taxonomies }),
    };
    if (valid.size > 0 && valid.has(digestOf(xml))) return [];
    const refusals = document.generated === true ? [] : guard(document);
    const found = refusals.length > 0 ? refusals : validator.validate(document);
    const isBroken = found.some(({ ruleId }) => ruleId === 'xml-not-well-formed');
    if (refusals.length > 0 || isBroken) unread.add(document.path);
    return found;
  };
  const isOurs = corrected !== undefined && !corrected.has('edition');
  const ofCorpus = validate('edition', isOurs ? withOneDocument(tei.corpus) : tei.corpus);
  const readable = unread.has(teiPath('edition')) ? [] : tei.documents;
  const taxonomies =
    isAsGenerated || readable.length === 0
      ? undefined
      : await taxonomiesIn(withOneDocument(tei.corpus));
  const ofDocuments = readable.flatMap(({ id, xml }) => validate(id, xml, taxonomies));
  validator.dispose();
  const ofHeader = ofCorpus.filter(
    ({ path }) => ofDocuments.length === 0 || !path?.startsWith('/teiCorpus/TEI'),
  );
  return { faults: [...ofHeader, ...ofDocuments], unread };
}

/** Whether every file is the same as one that was found valid. */
function isKnown(tei: TeiEdition, { valid }: PublishMemory): boolean {
  return [...digestsOf(tei)].every((digest) => valid.has(digest));
}

function digestsOf({ corpus, documents }: TeiEdition): Set<string> {
  return new Set(
    [withOneDocument(corpus), ...documents.map(({ xml }) => xml)].map((text) => digestOf(text)),
  );
}

function identifiersOf(tei: TeiEdition): ReadonlySet<string> {
  const texts = [tei.corpus, ...tei.documents.map(({ xml }) => xml)];
  return new Set(texts.flatMap((xml) => [...identifiersIn(xml)]));
}

/** The corpus up to its first document: it holds them all again, and each is validated by itself. */
function withOneDocument(corpus: string): string {
  const end = corpus.indexOf('</TEI>');
  const close = corpus.lastIndexOf('</teiCorpus>');
  return end < 0 || close < end
    ? corpus
    : corpus.slice(0, end + '</TEI>'.length) + corpus.slice(close);
}
