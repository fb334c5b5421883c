import { type Span, span } from '../parse/span.ts';
import type { Terms } from './terms.ts';

// Verfasst von A. Janner.
/** Who made the text, as a unit of a note tells it. */
export function agentsIn(text: string, start: number, end: number, terms: Terms): Span[] {
  const words = text.slice(start, end);
  return terms.languages
    .flatMap(({ made: makers }) => makers)
    .flatMap(({ action, cue }) => {
      const match = cue.exec(words);
      const who = match?.groups?.who?.replace(/[ .]+$/u, '');
      if (match === null || who === undefined) return [];
      const at = start + match.index + match[0].indexOf(who);
      const person = span({ type: 'person' }, at, at + who.length);
      return [span({ type: 'agency', actions: [action] }, at, at + who.length, [person])];
    })
    .slice(0, 1);
}
