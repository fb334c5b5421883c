import type { Entry, Note } from '../tree.ts';
import type { Context } from './context.ts';
import { type Content, type Element, block, inline } from './element.ts';
import type { Facts } from './facts.ts';
import { type Scene, encoded } from './phrases.ts';

type NoteChild = Note['children'][number];

/** A paragraph separator between sentences (U+2029); a blank line does as well. */
function partsParagraphs(node: NoteChild): boolean {
  if (node.type !== 'text' || node.value.trim() !== '') return false;
  return node.value.includes('\u2029') || node.value.split('\n').length > 2;
}

function noteParagraphs({ children }: Note, scene: Scene): Content[] {
  const content: Content[] = [];
  let paragraph: NoteChild[] = [];
  for (const child of children) {
    if (partsParagraphs(child) && paragraph.length > 0) {
      content.push(inline('p', {}, ...encoded(paragraph, scene)), '\n');
      paragraph = [];
    } else paragraph.push(child);
  }
  if (paragraph.length > 0 || content.length === 0) {
    content.push(inline('p', {}, ...encoded(paragraph, scene)));
  }
  return content;
}

/** The identifier of a kind without its prefix: `memorandum-of-conversation`. */
function kindName({ head }: Facts, { register }: Context): string | undefined {
  const kind = head?.kind;
  return kind === undefined ? undefined : register.enter('kinds', kind)?.id.replace(/^kind\./, '');
}

/** The head opens a document, other paragraphs stand behind its note. */
const rank = { head: 0, dateline: 1, note: 1, paragraph: 2 } as const;

/** What a part of an entry becomes. */
function part(child: Entry['children'][number], scene: Scene): Element {
  switch (child.type) {
    case 'head':
      return inline('head', {}, ...encoded(child.children, scene));
    case 'dateline':
      return inline('dateline', {}, ...encoded(child.children, scene));
    case 'note':
      return inline('note', { type: 'source' }, ...noteParagraphs(child, scene));
    case 'paragraph':
      return inline('p', {}, ...encoded(child.children, scene));
  }
}

/** `text`: head, dateline, source note and the other paragraphs of the entry (TEI Guidelines 4). */
export function text(facts: Facts, context: Context): Element {
  const { entry } = facts;
  const scene: Scene = { ...context, id: entry.id };
  const attributes = {
    type: 'document',
    n: entry.number || undefined,
    subtype: kindName(facts, context),
  };
  const parts = entry.children.toSorted((a, b) => rank[a.type] - rank[b.type]);
  const div = block('div', attributes, ...parts.map((child) => part(child, scene)));
  return block('text', {}, block('body', {}, div));
}
