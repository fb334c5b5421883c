import { matches } from '../../lexicon/matches.ts';
import type { Location, Node, Note } from '../../tree.ts';
import { mentionedText } from '../parse/phrases/mentioned-text.ts';
import { phrases } from './phrases.ts';

/**
 * Says of each location of another document what that document is, as the note calls it. A sentence that
 * tells of nothing but such a document is a reference.
 */
export function resolveRelated(note: Note): void {
  for (const sentence of note.children) {
    if (sentence.type !== 'sentence' || sentence.kind !== 'remark') continue;
    const locations = phrases(sentence, 'location');
    if (locations.length > 0 && locations.every(({ role }) => role === 'related')) {
      sentence.kind = 'reference';
    }
  }
  let before = '';
  const walk = (node: Node): void => {
    if (node.type === 'location') name(node, before);
    if (node.type === 'text') before += node.value;
    else if (node.type === 'defect') before += node.reading;
    else node.children.forEach(walk);
  };
  walk(note);
}

function name(location: Location, before: string): void {
  if (location.role !== 'related') return;
  const item = mentionedText(clauseBefore(before));
  if (item !== undefined) location.item = item;
}

/** The sentence up to the location, or the one before where the location stands alone: `… to Orne. (Ibid.)` */
function clauseBefore(before: string): string {
  const words = before.replace(/[\s(“]+$/u, '').replace(/(?<=[\p{Ll}\d”)])\.$/u, '');
  const cut = matches(words, /(?<=[\p{Ll}\d)”]{2}\.[”)]?) (?=\p{Lu})/gu).at(-1)?.index ?? 0;
  return words.slice(cut);
}
