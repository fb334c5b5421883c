import { agenciesOf } from '../agencies.ts';
import type { Reason } from '../reason.ts';

const anew = /, and (?:in draft )?by (?:the )?$/u;

// cleared in XR by Ames, in NEA by Orne, and by Vane
//                           ^-^          ^--------^
/** An office that was named for somebody before is given to somebody who is named anew. */
export const agentOfficeShared: Reason = {
  id: 'agent-office-shared',
  find: ({ sentences }) =>
    sentences.flatMap((view) =>
      agenciesOf(view)
        .filter(({ node, start, end }) => {
          const { office } = node;
          const isElsewhere = office !== undefined && !view.text.slice(start, end).includes(office);
          return isElsewhere && anew.test(view.text.slice(0, start));
        })
        .map(({ node, start, end, name }) => ({
          group: 'agent',
          view,
          start,
          end,
          node,
          alternatives: node.actions.map((action) => ({ as: 'agent', action, name })),
        })),
    ),
};
