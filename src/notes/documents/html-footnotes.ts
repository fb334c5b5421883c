import { type Element, type Node, attribute, elementsIn, isElement, wordsOf } from './html-tree.ts';

export interface Footnotes {
  /** The element of each footnote, by the link that calls it. */
  readonly called: ReadonlyMap<Element, Element>;
  /** Elements that are no part of the running text: footnotes, and their links back. */
  readonly unread: ReadonlySet<Element>;
}

/** What may be one footnote. */
const containers = new Set(['li', 'p', 'div', 'aside', 'dd', 'section']);

// 3 · [3] · (3) · * · †
const sign = /^[[(]?(?:\d{1,4}|[a-z]|[*†‡§¶]{1,3})[\])]?\.?$/iu;

const back = /^[↩↑⇑^\s\uFE0E\uFE0F]+$/u;

/**
 * The footnotes of a page: a link whose words are the sign of a footnote calls the paragraph or the
 * item of a list that it leads to.
 */
export function footnotesOf(document: Node): Footnotes {
  const all = [...elementsIn(document)];
  const targets = new Map<string, Element>(
    all.flatMap((element) =>
      [attribute(element, 'id'), element.tagName === 'a' ? attribute(element, 'name') : undefined]
        .filter((name) => name !== undefined)
        .map((name) => [`#${name}`, element] as const),
    ),
  );
  const called = new Map<Element, Element>();
  const unread = new Set<Element>();
  for (const link of all.filter(isSign)) {
    const target = targets.get(attribute(link, 'href') ?? '');
    const note = target && containerOf(target);
    if (note === undefined || unread.has(note) || isWithin(link, note)) continue;
    // The footnote stands behind its call.
    if (all.indexOf(note) < all.indexOf(link)) continue;
    called.set(link, note);
    unread.add(note);
    for (const each of elementsIn(note)) if (leadsBack(each)) unread.add(each);
  }
  return { called, unread };
}

function isLink(element: Element): boolean {
  return element.tagName === 'a' && attribute(element, 'href')?.startsWith('#') === true;
}

function isSign(element: Element): boolean {
  return isLink(element) && sign.test(wordsOf(element).trim());
}

function leadsBack(element: Element): boolean {
  return isLink(element) && (isSign(element) || back.test(wordsOf(element)));
}

/** The nearest paragraph or item around an element, which may be that element. */
function containerOf(element: Element): Element | undefined {
  if (containers.has(element.tagName)) return element;
  const { parentNode } = element;
  return parentNode !== null && isElement(parentNode) ? containerOf(parentNode) : undefined;
}

function isWithin(element: Element, outer: Element): boolean {
  const { parentNode } = element;
  if (element === outer) return true;
  return parentNode !== null && isElement(parentNode) && isWithin(parentNode, outer);
}
