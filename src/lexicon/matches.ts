/**
 * Every match of a pattern in a text, in order, as `matchAll` finds them, which makes the pattern anew for
 * every text.
 *
 * @param pattern with the flags `g` and `u`
 */
export function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  pattern.lastIndex = 0;
  const found: RegExpExecArray[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += lengthOfSign(text, match.index);
  }
  return found;
}

function lengthOfSign(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
