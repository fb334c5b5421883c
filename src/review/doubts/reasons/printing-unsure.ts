import { matches } from '../../../lexicon/matches.ts';
import { anyOf, textWords } from '../../../lexicon/en/doubts.ts';
import type { Find, Reason } from '../reason.ts';
import { type Stretch, type View, holdsAny, isInside, placedOf } from '../view.ts';

const printed =
  /\b(?:[Pp]rinted|[Pp]ublished|[Rr]eprinted|[Rr]eproduced) (?:also |in full |in part )?(?:as|from|ibid|in)\b(?= (?:full |part )?(?:in )?(?:the )?(?:\p{Lu}|ibid)|\.,)/u;
const thisText =
  /\b(?:also|it|this|the (?:address|document|letter|memorandum|message|note|paper|report|source text|speech|statement|telegram|text))\b|^.{0,12}$/iu;

// For the Russian text, see Pravda, May 7, 1961, p. 1. · The text appears in the Bulletin.
//         ^----------^
const textOfThis = new RegExp(
  `\\b(?:${anyOf(textWords)})(?:,? see| (?:appeared|appears|is (?:also )?(?:in|printed|published|quoted|reproduced)|was (?:made public|printed|published|quoted|released|reproduced))\\b[^.;]*?(?:,| in)) (?:the )?$`,
  'iu',
);
const otherText =
  /\b(?:text|version) of (?:an?|his|the(?! (?:above|letter|message|note|speech|statement))|\p{Lu})|\b(?:[Aa]nother|accounts?|recollections?|[Ss]ummary)\b/u;
/** `Quoted at length in Ames, The Long Road`, where the text is not named again */
const bare =
  /^(?:(?:Excerpted|Excerpts|Extracts|Quoted|Released|Text)\b[^.;]*|Also \p{Ll}+(?:ed|en|out|t)(?: \p{Ll}+){0,4}) in (?:the )?$/u;

/** `pp. 21–24` */
const page = /(?<!\b[Vv]ol\. \p{L}+, )\bpp?\. ?\d/gu;
const aboutText =
  /^Also\b|\b(?:[Pp]rinted|[Pp]ublished|[Qq]uoted|[Rr]eprinted|[Rr]eproduced|[Tt]ext)\b/u;

// The letter is printed in full in the Annual Register of the Ministry.
//               ^--------^
/** A printing without a page, a date or a number, or words for one that are not read. */
export const printingUnsure: Reason = {
  id: 'printing-unsure',
  find: ({ sentences }) =>
    sentences.flatMap((view): Find[] => {
      const found = unreadIn(view) ?? citedIn(view) ?? pageIn(view);
      if (found !== undefined) {
        const find: Find = { group: 'printed', view, ...found, node: view.node };
        return [find, ...placeBefore(view, found)];
      }
      return placedOf(view, 'printing')
        .filter(({ node }) => !node.children.some(({ type }) => exact.has(type)))
        .map(({ node, start, end }) => ({ group: 'printed', view, start, end, node }));
    }),
};

/** Words for a printing of this text, and none is read. */
function unreadIn(view: View): Stretch | undefined {
  const found = view.isProse ? printed.exec(view.text) : null;
  if (found === null || holdsAny(view, ['printing', 'documentReference'])) return undefined;
  const start = found.index;
  if (otherText.test(view.text.slice(0, start))) return undefined;
  if (placedOf(view, 'reference').some(({ node }) => node.to === 'series')) return undefined;
  if (isInside(view, start, quotation) || !thisText.test(view.text.slice(0, start)))
    return undefined;
  return { start, end: start + found[0].length };
}

/** A work that is cited as where something is found, behind words for this text. */
function citedIn(view: View): Stretch | undefined {
  const cited = placedOf(view, 'reference').find(({ node, start }) => {
    const before = view.text.slice(0, start);
    if (bare.test(before)) return true;
    return node.to === 'work' && !otherText.test(before) && textOfThis.test(before);
  });
  return cited === undefined ? undefined : { start: cited.start, end: cited.end };
}

/** The page of a work that is not read. */
function pageIn(view: View): Stretch | undefined {
  if (!aboutText.test(view.text)) return undefined;
  const found = matches(view.text, page).find(({ index }) => !isInside(view, index, read));
  return found && { start: found.index, end: found.index + found[0].length };
}

/** `Department of Defense, Relations, pp. 3–4`: a work with an author, read as a place where a text lies */
function placeBefore(view: View, { start: page }: Stretch): Find[] {
  return placedOf(view, 'location')
    .filter(({ end }) => /^, $/u.test(view.text.slice(end, page)))
    .map(({ node, start, end }) => ({ group: 'witness', view, start, end, node }));
}

const quotation = new Set(['quotation'] as const);
const read = new Set(['location', 'printing', 'quotation', 'reference', 'title'] as const);
const exact: ReadonlySet<string> = new Set(['date', 'ibid', 'scope']);
