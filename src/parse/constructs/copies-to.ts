import type { Construct } from '../construct.ts';
import { readDeliveries } from '../phrases/deliveries.ts';
import { wording } from '../passage.ts';

const copies =
  '(?:A copy|Copies|(?:Additional|Two|Three|Four|Five|Six|Several|\\d+) (?:additional )?copies|The original and a copy|An information copy|Information copies)';
const sent =
  '(?:sent|given|forwarded|circulated|distributed|provided|delivered|transmitted|addressed|furnished|pouched|passed)';

/** Pelham sent copies to Marlow, Hartley, … */
const active = '\\p{Lu}[\\p{L}. ]* sent copies';

const opening = new RegExp(
  `^(?:${active}|${copies})(?: of (?:this|the) [^.]*?)?(?: (?:was|were|went))?(?: also)?(?: ${sent})?(?: also)?(?: on \\p{Lu}\\p{Ll}+ \\d{1,2})? to (?:the )?`,
  'u',
);

// Copies were sent to Whitcombe, Fisher (ACDA), Vane, and Roe.
//                     ^------------^  ^---^  ^----------^  ^---^      ^--^
export const copiesTo: Construct = {
  name: 'copies-to',
  kind: 'transmission',
  cue: opening,
  read(passage) {
    const lead = opening.exec(wording(passage));
    if (lead === null) return [];
    return readDeliveries(passage.note.text, passage.start + lead[0].length, passage.end, 'copy');
  },
};
