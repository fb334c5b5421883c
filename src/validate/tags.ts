/** A tag of an XML text as it is written, or the beginning of a document type declaration. */
export interface Tag {
  readonly kind: 'start' | 'end' | 'empty' | 'doctype';
  /** Where it begins. */
  readonly offset: number;
  /** The attributes of a start tag; values as written, entities and all. */
  readonly attributes: readonly WrittenAttribute[];
}

export interface WrittenAttribute {
  readonly name: string;
  readonly value: string;
  readonly offset: number;
}

/** What stands between "<" and a mark of its own, and is no tag. */
const asides: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/**
 * Finds the tags of an XML text in one pass without building anything, so that a text can be looked
 * at before a parser is let at it. It stops without a word where the text is not well-formed.
 */
export function* tags(xml: string): Generator<Tag> {
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const aside = asides.find(([opening]) => xml.startsWith(opening, at));
    if (aside !== undefined) {
      const [opening, closing] = aside;
      at = endOf(xml, closing, at + opening.length);
    } else if (xml.startsWith('<!', at)) {
      yield { kind: 'doctype', offset: at, attributes: [] };
      at += 2;
    } else if (xml.startsWith('</', at)) {
      yield { kind: 'end', offset: at, attributes: [] };
      at = endOf(xml, '>', at);
    } else {
      const { tag, end } = startTag(xml, at);
      yield tag;
      at = end;
    }
  }
}

function endOf(xml: string, closing: string, from: number): number {
  const found = xml.indexOf(closing, from);
  return found < 0 ? xml.length : found + closing.length;
}

const quote = /["'>]/g;

/** No name of an attribute is longer, so that a tag of a million letters is not searched for one. */
const longestName = 1000;

/** A ">" inside a value does not end the tag, so its quotes are followed from one to the next. */
function startTag(xml: string, offset: number): { tag: Tag; end: number } {
  const attributes: WrittenAttribute[] = [];
  let from = offset + 1;
  for (;;) {
    quote.lastIndex = from;
    const mark = quote.exec(xml);
    if (mark === null) return { tag: { kind: 'start', offset, attributes }, end: xml.length };
    if (mark[0] === '>') {
      const kind = xml.charAt(mark.index - 1) === '/' ? 'empty' : 'start';
      return { tag: { kind, offset, attributes }, end: mark.index + 1 };
    }
    const end = endOf(xml, mark[0], mark.index + 1);
    const before = Math.max(from, mark.index - longestName);
    const name = /\S+(?=\s*=\s*$)/.exec(xml.slice(before, mark.index));
    if (name !== null) {
      const value = xml.slice(mark.index + 1, end - 1);
      attributes.push({ name: name[0], value, offset: before + name.index });
    }
    from = end;
  }
}

/** Every `xml:id` of an XML text: what `Document.elsewhere` wants of the other files of an edition. */
export function identifiersIn(xml: string): Set<string> {
  const found = new Set<string>();
  for (const { attributes } of tags(xml)) {
    for (const { name, value } of attributes) if (name === 'xml:id') found.add(value);
  }
  return found;
}
