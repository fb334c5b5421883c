/** Long enough for a title with its subtitle, short enough for the name of a file. */
const longest = 80;

/**
 * The part of an identifier that a name gives: `Department of State` is `department-of-state`.
 * Lower-case ASCII letters and digits, joined by single hyphens; `unnamed` where the name has none,
 * as in a script that is not Latin.
 */
export function slug(name: string): string {
  const joined = name
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ]+/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .join('-');
  return cut(joined) || 'unnamed';
}

/** Between two words, if there are two. */
function cut(joined: string): string {
  if (joined.length <= longest) return joined;
  const end = joined.lastIndexOf('-', longest);
  return joined.slice(0, end > 0 ? end : longest);
}
