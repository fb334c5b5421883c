/**
 * The name that initials stand for: that of the one editor who has them, else the initials themselves.
 *
 * ER · with the editors Elena Roe and Martin Okafor
 * ^^ · Elena Roe
 */
export function nameBehind(by: string, editors: readonly string[] = []): string {
  const found = editors.filter((name) => initialsOf(name) === by.toUpperCase().replace(/\W/gu, ''));
  return found.length === 1 ? (found[0] ?? by) : by;
}

function initialsOf(name: string): string {
  return [...name.matchAll(/(?<!\p{L})\p{Lu}/gu)].join('');
}
