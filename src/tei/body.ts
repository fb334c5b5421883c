import type { Note } from '../tree.ts';
import type { Context } from './context.ts';
import { type Content, type Element, block, inline } from './element.ts';
import type { Facts } from './facts.ts';
import { type Scene, encoded } from './phrases.ts';

type NoteChild = Note['children'][number];

/** A blank line between sentences divides paragraphs; it stands between them, so that nothing is lost. */
function isBlankLine(node: NoteChild): boolean {
  return node.type === 'text' && node.value.trim() === '' && node.value.split('\n').length > 2;
}

function noteParagraphs({ children }: Note, scene: Scene): Content[] {
  const content: Content[] = [];
  let paragraph: NoteChild[] = [];
  for (const child of children) {
    if (isBlankLine(child) && paragraph.length > 0) {
      content.push(inline('p', {}, ...encoded(paragraph, scene)), ...encoded([child], scene));
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

/** `text`: head, source note, then the other paragraphs of the entry (TEI Guidelines 4). */
export function text(facts: Facts, context: Context): Element {
  const { entry, head, note, paragraphs } = facts;
  const scene: Scene = { ...context, id: entry.id };
  const attributes = {
    type: 'document',
    n: entry.number || undefined,
    subtype: kindName(facts, context),
  };
  const div = block(
    'div',
    attributes,
    head && inline('head', {}, ...encoded(head.children, scene)),
    note && inline('note', { type: 'source' }, ...noteParagraphs(note, scene)),
    ...paragraphs.map(({ children }) => inline('p', {}, ...encoded(children, scene))),
  );
  return block('text', {}, block('body', {}, div));
}
