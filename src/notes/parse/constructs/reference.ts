import { matches } from '../../../lexicon/matches.ts';
import { type Citation, readCitation } from '../phrases/citation.ts';
import { titlesIn } from '../phrases/title.ts';
import type { Construct } from '../construct.ts';
import { type Span, span, overlaps } from '../span.ts';
import { around, isQuoted } from '../enclosures.ts';
import type { Passage } from '../passage.ts';

/** Where a citation may begin: at a volume of the series, or behind a word that leads to a work. */
const starts =
  /\b[Ii]bid\b|\b[Vv]ol(?:ume|umes|s)?\.? (?=[IVXLC]+\b|\d)|(?<=(?:\b(?:in|from|also|and|cf\.|[Ss]ee(?: also)?|of|the|account|[Ii]n his|,) |[(;] ?|^))(?=\p{Lu}|L’)/gu;

// see vol. XV, pp. 215-222 · see Hartley, The Long Springs, p. 312
//     ^-----------------^        ^------------------------------^
export const reference: Construct = {
  name: 'reference',
  kind: 'reference',
  cue: /^\(?(?:[Ss]ee|For (?:the )?(?:full |complete |partial )?(?:text|documentation|additional|another|earlier|further|previous|related)|Documentation|Regarding|Concerning)\b/u,
  read(passage) {
    const { text, enclosures, vocabulary, italics } = passage.note;
    const found: Span[] = [];
    for (const { index } of matches(text.slice(passage.start, passage.end), starts)) {
      const at = passage.start + index;
      const end = found.at(-1)?.end ?? passage.start;
      if (at < end || passage.claimed.some((other) => other.start < at + 1 && at < other.end))
        continue;
      if (isQuoted(enclosures, at)) continue;
      const cited = readCitation(vocabulary, text, at, room(passage, at), false, italics);
      if (cited === undefined || isBareIbid(cited.parts)) continue;
      found.push(...references(text, withDocumentBefore(text, passage.start, cited)));
    }
    return withTitles(passage, found);
  },
};

/** An ibid. that no page follows says nothing of a work. */
function isBareIbid(parts: readonly Span[]): boolean {
  return parts.length === 1 && parts[0]?.node.type === 'ibid';
}

/** Titles of the list that stand in prose without pages: `an article in the New York Times`. */
function withTitles(passage: Passage, found: readonly Span[]): Span[] {
  const taken = [...passage.claimed, ...found];
  const titles = titlesIn(
    passage.note.vocabulary,
    passage.note.text,
    passage.start,
    passage.end,
  ).filter((title) => !taken.some((other) => overlaps(other, title)));
  return [...found, ...titles].sort((a, b) => a.start - b.start);
}

function room({ note, start, end }: Passage, at: number): number {
  const bracket = around(note.enclosures, at + 1).findLast((pair) => pair.open >= start);
  return bracket?.close ?? end;
}

/** One reference for the citation, and one for each further document of the same volume. */
function references(text: string, cited: Citation): Span[] {
  const to = cited.ofSeries ? 'series' : 'work';
  const [first, more] = [cited.parts, furtherDocuments(text, cited.end)];
  if (first.length === 1 && first[0]?.node.type === 'title') return first;
  const volume = first.find((part) => part.node.type === 'scope' && part.node.unit === 'volume');
  const others = more.map((scope) =>
    span({ type: 'reference', to }, scope.start, scope.end, [
      ...(volume === undefined ? [] : [{ ...volume, start: scope.start, end: scope.start }]),
      scope,
    ]),
  );
  const isDocument = first.some(
    (part) => part.node.type === 'scope' && part.node.unit === 'document',
  );
  return [
    span({ type: 'reference', to }, cited.start, cited.end, first),
    ...(isDocument ? others : []),
  ];
}

// vol. IX, Documents 116 and 129
//                        ^-----^
function furtherDocuments(text: string, end: number): Span[] {
  const found: Span[] = [];
  const next = /(?:, and |, | and )(\d+[a-z]?(?:[-–]\d+)?)(?![\d\p{L}/])/uy;
  next.lastIndex = end;
  for (let match = next.exec(text); match?.[1] !== undefined; match = next.exec(text)) {
    const start = match.index + match[0].length - match[1].length;
    found.push(
      span(
        { type: 'scope', unit: 'document', n: match[1].replace('–', '-') },
        start,
        next.lastIndex,
      ),
    );
  }
  return found;
}

// printed as Document 310 in Foreign Relations, 1961-1963, volume IX
//            ^----------^
function withDocumentBefore(text: string, from: number, cited: Citation): Citation {
  if (
    !cited.ofSeries ||
    cited.parts.some((part) => part.node.type === 'scope' && part.node.unit !== 'volume')
  )
    return cited;
  const before =
    /Documents? (\d+[a-z]?(?:[-–]\d+)?)(?:,? (?:is |are )?(?:printed |published )?(?:in|of) )$/u.exec(
      text.slice(from, cited.start),
    );
  if (before?.[1] === undefined) return cited;
  const start = from + before.index;
  const word = /^Documents? \d+[a-z]?(?:[-–]\d+)?/u.exec(before[0])?.[0].length ?? 0;
  const scope = span(
    { type: 'scope', unit: 'document', n: before[1].replace('–', '-') },
    start,
    start + word,
  );
  return { ...cited, start, parts: [scope, ...cited.parts] };
}
