import type { GenesisAction } from '../../nodes.ts';
import type { Construct } from '../construct.ts';
import { draft } from '../draft.ts';
import { actionsOf } from '../lexicon/genesis.ts';
import { wording } from '../passage.ts';
import { readName } from '../phrases/names.ts';

const name = '(?:\\p{Lu}[\\p{L}.’-]*)(?: \\p{Lu}[\\p{L}.’-]*){0,3}';

const clause = new RegExp(
  `(?<=^|; |, |\\bthat |\\band |\\bindicates )(?<who>${name}) (?:also |had )?(?:(?<verb>signed|initialed|approved) (?:it|(?:the|this) (?<object>original|source text|\\p{Ll}+))\\b|(?<concurred>concurred)(?=[.;]|$)|(?:is|was)(?: (?:indicated|listed|shown) as)? the (?<drafter>drafter)\\b)`,
  'gu',
);

// … with an indication that Whitcombe signed the original. · Noble signed the telegram · Orne was indicated as the drafter
//                           ^-------^                        ^---^                       ^--^
export const signing: Construct = {
  name: 'signing',
  read(passage) {
    const { text } = passage.note;
    return [...wording(passage).matchAll(clause)].flatMap((match) => {
      const { who = '', verb, object, concurred } = match.groups ?? {};
      if (object !== undefined && !meansThisText(object, passage.note.kind)) return [];
      const start = passage.start + match.index;
      const found = readName(text, start, start + who.length);
      if (found === undefined) return [];
      const actions: GenesisAction[] = actionsOf(verb ?? concurred ?? 'drafted');
      return [draft({ type: 'agency', actions }, found.start, found.end, [found.name])];
    });
  },
};

function meansThisText(object: string, kind: string): boolean {
  return object === 'original' || object === 'source text' || object === (kind || 'document');
}
