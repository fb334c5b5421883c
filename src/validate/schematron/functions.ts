import type { Document } from '../message.ts';
import type { Libraries } from './libraries.ts';
import type { Subject } from './subject.ts';

/** The namespace of `edition:holds` and `edition:lists`, which schema/edition.sch describes. */
const namespaceURI = 'urn:cartulary:edition';

/** What they answer from while a document is checked; XPath functions are global. */
interface Known {
  readonly here: Pick<Subject, 'identifiers' | 'taxonomies'>;
  readonly edition: Pick<Document, 'elsewhere' | 'taxonomies'>;
}

let known: Known = { here: { identifiers: new Set(), taxonomies: new Map() }, edition: {} };

/** Lets the functions answer of a document and, where it is known, the rest of its edition. */
export function answerOf({ identifiers, taxonomies }: Subject, edition: Known['edition']): void {
  known = { here: { identifiers, taxonomies }, edition };
}

/** A head in capitals has the kind of another: "LETTER" and "Letter" are one. */
const inSmallLetters = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

function lowered(terms: ReadonlySet<string>): ReadonlySet<string> {
  const found =
    inSmallLetters.get(terms) ?? new Set(Array.from(terms, (term) => term.toLowerCase()));
  inSmallLetters.set(terms, found);
  return found;
}

export function registerFunctions({ fontoxpath }: Libraries): void {
  fontoxpath.registerCustomXPathFunction(
    { localName: 'holds', namespaceURI },
    ['xs:string', 'xs:boolean', 'node()'],
    'xs:boolean',
    (_, identifier: string, elsewhere: boolean) =>
      known.here.identifiers.has(identifier) ||
      (elsewhere && (known.edition.elsewhere?.has(identifier) ?? true)),
  );
  fontoxpath.registerCustomXPathFunction(
    { localName: 'lists', namespaceURI },
    ['xs:string', 'xs:string', 'node()'],
    'xs:boolean',
    (_, taxonomy: string, term: string) => {
      const terms = known.here.taxonomies.get(taxonomy) ?? known.edition.taxonomies?.get(taxonomy);
      return terms === undefined || lowered(terms).has(term.toLowerCase());
    },
  );
}
