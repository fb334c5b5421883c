import type { Point } from 'unist';
import { VFile } from 'vfile';
import { location, type Location } from 'vfile-location';
import type { VFileMessage } from 'vfile-message';
import { report, type MessageId, type Values } from '../messages/index.ts';
import type { Violation } from './relax-ng.ts';
import { attribute, nearest, pathOf, type LocatedElement } from './located.ts';

/** The terms of taxonomies, by the `xml:id` of each: the words of a category, and `#` with its `xml:id`. */
export type Taxonomies = ReadonlyMap<string, ReadonlySet<string>>;

/** A TEI document to be validated. */
export interface Document {
  readonly xml: string;
  /** The name that messages give its file. */
  readonly path: string;
  /** Where in the notes an element with that `xml:id` was read, for documents made from notes. */
  readonly origins?: ReadonlyMap<string, Point>;
  /** Every `xml:id` of the edition's other files, so that pointers out of this one can be checked. */
  readonly elsewhere?: ReadonlySet<string>;
  /** The taxonomies of the edition, so that terms of a document that has none itself can be checked. */
  readonly taxonomies?: Taxonomies;
  /**
   * Whether the encoder has just written it and nobody has touched it: then the grammar alone is
   * checked. That the encoder keeps the rules is a test, and to check them again takes longer than
   * to encode the note.
   */
  readonly generated?: boolean;
}

/** What is wrong with a document, where in its XML (`place`), and what may stand there (`expected`). */
export interface ValidationMessage extends VFileMessage {
  /** Where the element stands in the tree: `/TEI/text/body/div/note/p/seg[2]`. */
  path?: string;
  /** Where in the notes the element was read. */
  origin?: Point;
  /** The id of the rule that is broken, where a rule is broken. */
  rule?: string;
}

/** A place in a document: an element, and the offset in the text of what is wrong with it. */
export interface Place {
  readonly element: LocatedElement;
  readonly offset: number;
}

const mostListed = 500;

/** Collects what is said of one document. */
export class Report {
  readonly #messages: ValidationMessage[] = [];
  readonly #document: Document;
  readonly #file: VFile;
  readonly #location: Location;

  constructor(document: Document) {
    this.#document = document;
    this.#file = new VFile({ path: document.path, value: document.xml });
    this.#location = location(this.#file);
  }

  /** Whether so much has been said that to say more is no help, and may take hours. */
  get isFull(): boolean {
    return this.#messages.length >= mostListed;
  }

  /** What has been said, in the order of the text. */
  get messages(): ValidationMessage[] {
    const listed = this.#messages.toSorted(
      (one, other) =>
        (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0),
    );
    if (!this.isFull) return listed;
    const place = listed.at(-1)?.place;
    return [...listed, report(this.#file, 'mistakes-unlisted', place, { count: mostListed })];
  }

  /** Says something of a place in the tree. */
  at<Id extends MessageId>(
    id: Id,
    { element, offset }: Place,
    values: Values<Id>,
    more: Partial<Pick<ValidationMessage, 'expected' | 'rule'>> = {},
  ): void {
    const message: ValidationMessage = report(
      this.#file,
      id,
      this.#location.toPoint(offset),
      values,
    );
    message.path = pathOf(element);
    const origin = this.#origin(element);
    if (origin !== undefined) message.origin = origin;
    this.#messages.push(Object.assign(message, more));
  }

  /** The line, counted from 1, in which an offset lies. */
  line(offset: number): number {
    return this.#location.toPoint(offset)?.line ?? 1;
  }

  /** Says something of a place in a text that has not been parsed. */
  atOffset<Id extends MessageId>(id: Id, offset: number, values: Values<Id>): void {
    this.#messages.push(report(this.#file, id, this.#location.toPoint(offset), values));
  }

  /** Says something of a line where there is no element to name. */
  atLine(
    id: 'xml-not-well-formed' | 'not-valid' | 'rule-unusable',
    { reason, line, column }: Violation,
  ): void {
    this.#messages.push(report(this.#file, id, { line, column }, { reason }));
  }

  /** The nearest element around that has come from a note tells where it was. */
  #origin(element: LocatedElement): Point | undefined {
    const { origins } = this.#document;
    const source = (candidate: LocatedElement): Point | undefined =>
      origins?.get(attribute(candidate, 'xml:id') ?? '') ??
      origins?.get(attribute(candidate, 'corresp')?.replace(/^#/, '') ?? '');
    const bearer = nearest(element, (candidate) => source(candidate) !== undefined);
    return bearer && source(bearer);
  }
}
