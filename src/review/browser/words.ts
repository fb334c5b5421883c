import type { Shown } from '../page/protocol.ts';

/** Which kind of information a sentence holds, as the document's page colours it. */
const kinds: Readonly<Record<string, string>> = {
  location: 'location',
  classification: 'marking',
  drafting: 'genesis',
  transmission: 'copies',
  copies: 'copies',
  printed: 'printing',
  reference: 'reference',
  unparsed: 'unread',
};

/** Sets words, with what was read in them, into an element. Every text knows where it stands. */
export function setWords(into: HTMLElement, shown: readonly Shown[]): void {
  into.replaceChildren(...shown.map(toElement));
}

function toElement(one: Shown): HTMLElement {
  const span = document.createElement('span');
  if ('text' in one) {
    span.textContent = one.text;
    span.dataset.start = String(one.start);
    return span;
  }
  const [type = '', kind = ''] = one.type.split(' ');
  span.className =
    type === 'sentence' ? `sentence ${kinds[kind] ?? 'circumstance'}` : `mark ${type}`;
  if (one.decided !== undefined) span.classList.add('decided');
  span.title = one.decided === undefined ? one.label : `${one.label}, decided by ${one.decided}`;
  span.append(...one.children.map(toElement));
  return span;
}

function texts(within: HTMLElement): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>('[data-start]')];
}

export function textOf(within: HTMLElement): string {
  return texts(within)
    .map((span) => span.textContent)
    .join('');
}

/** Puts a class on some words: the texts that they cut through are cut. */
export function mark(
  within: HTMLElement,
  start: number,
  end: number,
  name: string,
): HTMLElement | undefined {
  let first: HTMLElement | undefined;
  for (const span of texts(within)) {
    const from = Number(span.dataset.start);
    const text = span.textContent;
    const [a, b] = [Math.max(start, from) - from, Math.min(end, from + text.length) - from];
    if (a >= b) continue;
    const middle = piece(text.slice(a, b), from + a, [...span.classList, name]);
    span.replaceWith(
      ...(a > 0 ? [piece(text.slice(0, a), from, [...span.classList])] : []),
      middle,
      ...(b < text.length ? [piece(text.slice(b), from + b, [...span.classList])] : []),
    );
    first ??= middle;
  }
  return first;
}

function piece(text: string, start: number, classes: readonly string[]): HTMLElement {
  const span = document.createElement('span');
  span.textContent = text;
  span.dataset.start = String(start);
  span.className = classes.join(' ');
  return span;
}

export function unmark(within: HTMLElement, name: string): void {
  for (const span of texts(within)) span.classList.remove(name);
}

/** The offset that a border of a selection has in the words. */
function offsetOf(within: HTMLElement, node: Node, offset: number): number | undefined {
  if (!within.contains(node)) return undefined;
  const range = document.createRange();
  range.setStart(within, 0);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** The words that are selected with the mouse, from the beginning of a word to the end of one. */
export function selected(within: HTMLElement): { start: number; end: number } | undefined {
  const selection = getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const start = offsetOf(within, range.startContainer, range.startOffset);
  const end = offsetOf(within, range.endContainer, range.endOffset);
  if (start === undefined || end === undefined || start >= end) return undefined;
  return wholeWords(textOf(within), start, end);
}

const isLetter = (sign: string) => /[\p{L}\p{N}]/u.test(sign);

function wholeWords(
  text: string,
  start: number,
  end: number,
): { start: number; end: number } | undefined {
  let [a, b] = [start, end];
  while (a < b && /\s/u.test(text.charAt(a))) a += 1;
  while (b > a && /\s/u.test(text.charAt(b - 1))) b -= 1;
  while (a > 0 && isLetter(text.charAt(a)) && isLetter(text.charAt(a - 1))) a -= 1;
  while (b < text.length && isLetter(text.charAt(b - 1)) && isLetter(text.charAt(b))) b += 1;
  return a < b ? { start: a, end: b } : undefined;
}

/** Every word of a text, without the signs around it. */
export function wordsIn(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}
