import { levelsOf } from '../levels.ts';
import type { Reason } from '../reason.ts';

/** What an identifier begins with, and what may stand in brackets behind it. */
const label = /^[\p{L}.]+ |[([][^)\]]*[)\]]/gu;
const word = /\p{Ll}{3,}/u;

// Lot 66 D 204 Staff Memos
//              ^---------^
/** A number with words behind it, which may be a title of their own. */
export const identifierWithWords: Reason = {
  id: 'identifier-with-words',
  find: (document) =>
    levelsOf(document)
      .filter(
        ({ node, value }) =>
          node.type === 'identifier' &&
          !plain.has(node.scheme) &&
          word.test(value.replace(label, '')),
      )
      .map(({ view, node, start, end, value }) => ({
        group: 'witness',
        view,
        start,
        end,
        node,
        alternatives: [{ as: 'level', kind: 'collection', value }],
      })),
};

/** Schemes whose numbers have words in them. */
const plain: ReadonlySet<string> = new Set(['decimal', 'subject-numeric', 'other']);
