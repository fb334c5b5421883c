import { type Span, span, isSpanOf } from '../span.ts';

/**
 * Two texts in one location: "respectively" gives each its own identifier, and so does a number that
 * stands for a whole one: `CF 1402 and 1403`.
 *
 * (Telegrams 4367 and 3990 from Rome; Department of State, Central Files, POL 1 and POL 2, respectively.)
 *                                     ^---------------------------------------^     ^---^
 *
 * @returns one location for each text, the second with its identifier alone, or the location as it is
 */
export function respective(text: string, location: Span): Span[] {
  const [first, second] = location.children.slice(-2);
  const pair =
    first?.node.type === 'identifier' &&
    second?.node.type === 'identifier' &&
    text.slice(first.end, second.start).endsWith(' and ');
  if (!pair) return [location];
  const isElliptic = /^\d+[A-Z]?$/u.test(text.slice(second.start, second.end));
  if (!isElliptic && !/^,? respectively\b/u.test(text.slice(location.end))) return [location];
  if (!isSpanOf('location', location)) return [location];
  const { levels, ...fields } = location.node;
  return [
    span({ ...fields, levels: levels.slice(0, -1) }, location.start, first.end, [
      ...location.children.slice(0, -1),
    ]),
    span({ ...fields, shared: true, levels: levels.slice(-1) }, second.start, second.end, [second]),
  ];
}
