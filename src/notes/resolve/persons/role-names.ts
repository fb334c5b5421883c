import type { Correspondent, Leaf, RoleName } from '../../../tree.ts';
import type { Stretch } from '../../parse/sentences.ts';
import type { NameAndOffice } from './personal-name.ts';

/** Sets the office in the words of a sender or recipient apart from the name. */
export function setRoleNames(node: Correspondent, { offices }: NameAndOffice): void {
  // Where a repair or a place stands within the words, they are left as they are.
  const [leaf, ...others] = node.children;
  if (leaf?.type !== 'text' || others.some(({ type }) => type !== 'dateline')) return;
  const lead = /^\s*/u.exec(leaf.value)?.[0].length ?? 0;
  if (/\s\s|[^\S ]/u.test(leaf.value.trim())) return;
  const moved = offices.map(({ start, end }) => ({ start: start + lead, end: end + lead }));
  node.children = [...cut(leaf, moved), ...others];
}

function cut(leaf: Extract<Leaf, { type: 'text' }>, offices: readonly Stretch[]) {
  const found: (RoleName | Leaf)[] = [];
  let at = 0;
  const words = (end: number): Leaf[] => (end > at ? [part(leaf, at, end)] : []);
  for (const { start, end } of offices) {
    found.push(...words(start));
    at = start;
    const children = words(end);
    const [only] = children;
    found.push({ type: 'roleName', children, ...(only?.position && { position: only.position }) });
    at = end;
  }
  return [...found, ...words(leaf.value.length)];
}

/** A part of a text with its place; a text that stands on several lines has none. */
function part(
  { value, position, rend, footnotes }: Extract<Leaf, { type: 'text' }>,
  start: number,
  end: number,
): Leaf {
  const text = {
    type: 'text' as const,
    value: value.slice(start, end),
    ...(rend && { rend }),
    // They are called behind the last of its words.
    ...(footnotes && end === value.length && { footnotes }),
  };
  if (position === undefined || position.start.line !== position.end.line) return text;
  const point = (by: number) => ({
    line: position.start.line,
    column: position.start.column + by,
    ...(position.start.offset === undefined ? {} : { offset: position.start.offset + by }),
  });
  return { ...text, position: { start: point(start), end: point(end) } };
}
