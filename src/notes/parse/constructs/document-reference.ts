import { matches } from '../../../lexicon/matches.ts';
import { foreignDocument } from '../../../lexicon/en/series-words.ts';
import type { Construct } from '../construct.ts';
import { type Span, span } from '../span.ts';
import { around } from '../enclosures.ts';
import { type Passage, wording } from '../passage.ts';

const list =
  /\bD(?:ocu|cou)ments?,? (\d+[a-z]?(?: ?[-–] ?\d+[a-z]?)?)((?:(?:, and |, or |, | and | or |(?<=Documents \d{1,3}) (?=\d{1,3}(?:[.,;)]|$)))\d+[a-z]?(?:[-–]\d+[a-z]?)?(?![\d/:,.]\d|\/|\p{L}| [ap]\.m))*)(?![\d/]|\.\d)/gu;
const further = /\d+[a-z]?(?:[-–]\d+[a-z]?)?/gu;

// See also Documents 112–113 and 115–117.
//          ^---------------^     ^-----^
export const documentReference: Construct = {
  name: 'document-reference',
  kind: 'reference',
  cue: /\b[Ss]ee (?:also )?(?:footnotes? \d+[^.]{0,12} )?Documents? \d/u,
  read(passage) {
    const text = wording(passage);
    return matches(text, list).flatMap((match): Span[] => {
      const start = passage.start + match.index;
      if (foreignDocument.test(text.slice(0, match.index)) || isOfQuoted(passage, start)) return [];
      const rest = match[2] ?? '';
      const head = match[0].length - rest.length;
      return [
        span({ type: 'documentReference', number: number(match[1] ?? '') }, start, start + head),
        ...matches(rest, further).map((other) => {
          const at = start + head + other.index;
          return span(
            { type: 'documentReference', number: number(other[0]) },
            at,
            at + other[0].length,
          );
        }),
      ];
    });
  },
};

// “Deptel 2230 of June 10 [Document 172]” is the editors’ word; “see Document 5” is the author’s
function isOfQuoted({ note }: Passage, at: number): boolean {
  const inside = around(note.enclosures, at);
  return inside.at(-1)?.sign === '“';
}

function number(printed: string): string {
  return printed.replace(/ ?[-–] ?/u, '-');
}
