import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

/**
 * Whether a regular expression matches in a time that does not grow beyond measure: nothing that may
 * repeat without end holds another repetition or alternatives.
 *
 * @throws SyntaxError where it is no regular expression
 */
export function isSafe(source: string): boolean {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: true });
  let safe = true;
  visitRegExpAST(pattern, {
    onQuantifierEnter({ max, element }) {
      if (max > mostTimes && isManifold(element)) safe = false;
    },
  });
  return safe;
}

/** As often as a group with repetitions inside may repeat. */
const mostTimes = 10;

/** Whether one text can be matched by an element in more ways than one. */
function isManifold(element: AST.Node): boolean {
  let manifold = false;
  visitRegExpAST(element, {
    onQuantifierEnter: ({ min, max }) => {
      if (max > min) manifold = true;
    },
    onGroupEnter: ({ alternatives }) => {
      if (alternatives.length > 1) manifold = true;
    },
    onCapturingGroupEnter: ({ alternatives }) => {
      if (alternatives.length > 1) manifold = true;
    },
  });
  return manifold;
}
