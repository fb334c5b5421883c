import { anyOf, officeEnds, officeHeads } from '../../../lexicon/en/doubts.ts';
import { type PlacedAgency, agenciesOf } from '../agencies.ts';
import type { Reason } from '../reason.ts';

const beginsOffice = new RegExp(`^(?:the )?(?:${anyOf(officeHeads)})\\b`, 'u');
const endsOffice = new RegExp(`(?:${anyOf(officeEnds)})s?$`, 'u');
const namesOffice = new RegExp(
  `\\b(?:Office|Bureau|Board|Committee|${anyOf(officeEnds)})s?\\b`,
  'u',
);

// Drafted by Orne, Assistant for Peru, Far Eastern Region, and approved by Vane
//                                      ^----------------^
const behindTitle = /^(?: \([^)]*\))?, \p{Lu}(?!.*(?:;| by | with )).*[^,], $/u;

/** The name of a body may have been cut where a list goes on. */
export const agentListCut: Reason = {
  id: 'agent-list-cut',
  find: ({ sentences }) =>
    sentences.flatMap((view) => {
      const all = agenciesOf(view);
      return all
        .filter((agency, index) => {
          const before = all[index - 1];
          return (
            before !== undefined && isCut(view.text.slice(before.end, agency.start), before, agency)
          );
        })
        .map(({ node, start, end }) => ({ group: 'agent', view, start, end, node }));
    }),
};

function isCut(gap: string, before: PlacedAgency, agency: PlacedAgency): boolean {
  if (behindTitle.test(gap)) return true;
  if (!/^,? and (?:the )?$/u.test(gap) || agency.nature === 'person') return false;
  const { office = '' } = before.node;
  if (office.split(' ').length > 2) return true;
  // Office of Trade Agreements and Treaties Division
  //                                ^---------------^
  return (
    before.nature === 'body' &&
    namesOffice.test(`${before.name} ${office}`) &&
    agency.name.includes(' ') &&
    !beginsOffice.test(agency.name) &&
    endsOffice.test(agency.name)
  );
}
