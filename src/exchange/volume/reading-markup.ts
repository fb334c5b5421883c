import { type Markup, type Words, isMarkup, elements } from '../../xml/index.ts';

/** An element of an encoded note, over the letters that it holds. */
export interface ReadingElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** How many letters stand before it. */
  readonly from: number;
  /** How many letters stand before its end. */
  readonly to: number;
  readonly children: readonly ReadingElement[];
  /** Of a `choice` what its `corr` says, with its attributes. */
  readonly correction?: { readonly attributes: ReadonlyMap<string, string>; readonly text: string };
}

/** The letters of a text; places in a note are counted in them, for white space is no hold. */
export function letters(text: string): string {
  return text.replace(/\s+/g, '');
}

function wordsIn(node: Markup | Words): string {
  return isMarkup(node) ? node.children.map(wordsIn).join('') : node.value;
}

/** An encoded note: its letters as they are printed, and its elements over them. */
export interface NoteReading {
  readonly letters: string;
  readonly elements: readonly ReadingElement[];
}

/** Takes an encoded note apart. Its paragraphs are those of the volume, which has them already. */
export function readingOf(note: Markup): NoteReading {
  let read = '';

  function inside(parent: Markup): ReadingElement[] {
    return parent.children.flatMap((child) => {
      if (isMarkup(child)) return child.name === 'p' ? inside(child) : [element(child)];
      read += letters(child.value);
      return [];
    });
  }

  function element(markup: Markup): ReadingElement {
    const { name, attributes } = markup;
    const from = read.length;
    const [sic, corr] = [elements(markup, 'sic')[0], elements(markup, 'corr')[0]];
    const isChoice = name === 'choice' && sic !== undefined && corr !== undefined;
    const children = inside(isChoice ? sic : markup);
    const place = { name, attributes, from, to: read.length, children };
    if (!isChoice) return place;
    return { ...place, correction: { attributes: corr.attributes, text: wordsIn(corr) } };
  }

  const all = inside(note);
  return { letters: read, elements: all };
}
