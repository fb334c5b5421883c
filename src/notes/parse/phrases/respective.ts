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
  if (!isSpanOf('location', location)) return [location];
  const numbers = enumerated(text, location);
  const [first, ...more] = numbers;
  if (first === undefined || more.length === 0) return [location];
  const { levels, ...fields } = location.node;
  const shared = levels.length - more.length;
  return [
    span({ ...fields, levels: levels.slice(0, shared) }, location.start, first.end, [
      ...location.children.slice(0, location.children.length - more.length),
    ]),
    ...more.map((number, index) =>
      span(
        { ...fields, shared: true, levels: levels.slice(shared + index, shared + index + 1) },
        number.start,
        number.end,
        [number],
      ),
    ),
  ];
}

/** The identifiers at the end of a location that belong to one text each. */
function enumerated(text: string, { children, end }: Span): Span[] {
  const last = children.at(-1);
  if (last?.node.type !== 'identifier') return [];
  const isElliptic = /^\d+[A-Z]?$/u.test(text.slice(last.start, last.end));
  const isRespective = /^,? respectively\b/u.test(text.slice(end));
  const found = isElliptic || isRespective ? [last] : [];
  for (let index = children.length - 2; index >= 0; index--) {
    const [one, next] = [children[index], found[0]];
    if (one?.node.type !== 'identifier' || next === undefined) break;
    const between = text.slice(one.end, next.start);
    if (!(found.length === 1 ? between.endsWith(' and ') : between === ', ' && isRespective)) break;
    found.unshift(one);
  }
  return found;
}
