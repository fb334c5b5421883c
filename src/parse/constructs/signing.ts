import type { GenesisAction } from '../../nodes.ts';
import type { Construct } from '../construct.ts';
import { draft } from '../draft.ts';
import { actionsOf } from '../lexicon/genesis.ts';
import { wording } from '../passage.ts';
import { listItems } from '../phrases/lists.ts';
import { readName } from '../phrases/names.ts';

/** What opens a clause with a capital and names nobody. */
const noName =
  '(?:All|At|Both|By|Congress|Each|Everyone|For|From|He|In|It|Neither|Nobody|None|On|She|That|They|This|When|While)\\b';

const name = `(?!${noName})\\p{Lu}[\\p{L}.’-]*(?: \\p{Lu}[\\p{L}.’-]*){0,3}`;

const clause = new RegExp(
  `(?<=^|; |, |\\bthat |\\band |\\bindicates )(?:The )?(?<who>(?:(?:${name}, )*${name},? and )?${name}) (?:also |had |both |all )?(?:(?<verb>signed|initialed|approved) (?:it|(?:the|this) (?<object>original|source text|\\p{Ll}+))\\b|(?<concurred>concurred)(?=[.;]|$)|(?:is|was)(?: (?:indicated|listed|shown) as)? the (?<drafter>drafter)\\b)`,
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
      const start = passage.start + match.index + match[0].indexOf(who);
      const actions: GenesisAction[] = actionsOf(verb ?? concurred ?? 'drafted');
      return listItems(text, start, start + who.length).flatMap((item) => {
        const found = readName(text, item.start, item.end);
        return found === undefined
          ? []
          : [draft({ type: 'agency', actions }, found.start, found.end, [found.name])];
      });
    });
  },
};

function meansThisText(object: string, kind: string): boolean {
  return object === 'original' || object === 'source text' || object === (kind || 'document');
}
