import { agentsIn } from '../agents/index.ts';
import type { Construct } from '../construct.ts';
import { making } from '../../../lexicon/en/making.ts';

// Drafted by Davis; cleared by Kohler, Beam (ACDA), and Bromley Smith at the White House; and approved by Vane.
//            ^---^             ^----^  ^---------^      ^------------------------------^                  ^--^
export const genesis: Construct = {
  name: 'genesis',
  kind: 'drafting',
  cue: new RegExp(
    `^\\(?(?:(?:Also|Apparently|Originally|Presumably|Probably|Unnumbered but|Unsigned but) )?(?:${Object.keys(
      making,
    )
      .filter(
        (verb) =>
          !/^(?:approval|clearances?|concurrences?|edited|released|reviewed|revised|typed|corrected)$/u.test(
            verb,
          ),
      )
      .map((verb) => `[${verb.charAt(0)}${verb.charAt(0).toUpperCase()}]${verb.slice(1)}`)
      .join('|')})\\b`,
    'u',
  ),
  read: agentsIn,
};
