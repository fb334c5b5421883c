import { levelsOf, type PlacedLevel } from '../levels.ts';
import type { Reason } from '../reason.ts';
import { isDate } from '../shapes.ts';

// Memoranda for the President, Beginning March 30, 1969
//                              ^----------------------^
/** A date that stands as a level of its own and may belong to the title before it. */
export const levelOfDate: Reason = {
  id: 'level-of-date',
  find: (document) => {
    const levels = levelsOf(document);
    return levels.filter(isApart).flatMap((level) => {
      const { view, node, start, end, value } = level;
      const title = levels.findLast((other) => isTitle(other) && isBefore(other, level));
      const before = levels[levels.indexOf(level) - 1];
      if (title === undefined || before?.node.type === 'identifier') return [];
      const joined = `${title.value}, ${value}`;
      return [
        {
          group: 'witness',
          view,
          start,
          end,
          node,
          alternatives: [{ as: 'levels', levels: [{ kind: 'collection', value: joined }] }],
        },
      ];
    });
  },
};

/** Whether the shelfmark has a date as a collection of its own. */
function isApart({ node, value, location }: PlacedLevel): boolean {
  return (
    node.type === 'collection' &&
    isDate(value) &&
    location.node.shelfmark.collections.includes(value)
  );
}

function isBefore(other: PlacedLevel, level: PlacedLevel): boolean {
  return other.location.node === level.location.node && other.start < level.start;
}

/** Central Files and record groups have dates beside them; a folder has them in its title. */
function isTitle({ node, value }: PlacedLevel): boolean {
  return node.type === 'collection' && !/\b(?:Files?|Records|RG \d+)$/u.test(value);
}
