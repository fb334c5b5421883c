import type { Construct } from '../construct.ts';
import { readDeliveries } from '../phrases/deliveries.ts';
import { wording } from '../passage.ts';

const copies =
  '(?:[Aa] copy|[Cc]opies|(?:Additional|Two|Three|Four|Five|Six|Several|\\d+) (?:additional )?copies|The original and a copy|An information copy|Information copies)';
const sent =
  '(?:sent|given|forwarded|circulated|distributed|provided|delivered|transmitted|addressed|furnished|pouched|passed)';

/** Pelham sent copies to Marlow, Hartley, … */
const active = '\\p{Lu}[\\p{L}. ]* sent copies';

/** In addition to the members of the NSC, copies of this report were provided to … */
const lead = '(?:In addition(?: to [^,]*)?, )?';

const opening = new RegExp(
  `^${lead}(?:${active}|${copies})(?: of (?:this|the) [^.]*?)?(?: (?:was|were|went))?(?: also)?(?: ${sent})?(?: also)?(?: on \\p{Lu}\\p{Ll}+ \\d{1,2})? to (?:the )?`,
  'u',
);

// Copies were sent to Whitcombe, Fisher (ACDA), Vane, and Roe.
//                     ^------------^  ^---^  ^----------^  ^---^      ^--^
export const copiesTo: Construct = {
  name: 'copies-to',
  kind: 'transmission',
  cue: opening,
  read(passage) {
    const opened = opening.exec(wording(passage));
    if (opened === null) return [];
    return readDeliveries(passage.note.text, passage.start + opened[0].length, passage.end, 'copy');
  },
};
