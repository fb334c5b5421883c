import type { Construct } from '../construct.ts';
import { readDeliveries } from '../phrases/deliveries.ts';
import { wording } from '../passage.ts';

/** `Repeated for information priority to`, `also sent to`, `passed to`, `and pouched to` */
const verbs =
  /\b(?<verb>[Ww]ith instructions to pass(?: it)?|[Rr]epeated|[Aa]lso sent|[Ss]ent|[Pp]assed|[Pp]ouched|[Rr]elayed|[Aa]lso passed|[Aa]lso addressed|[Aa]lso repeated)(?: (?:also|immediately|on \p{Lu}\p{Ll}+ \d{1,2}|for (?:information|info|action)|subsequently|by (?:air )?pouch|[Nn]iact|[Pp]riority|[Ii]mmediate|[Ff]lash|[Rr]outine|[Uu]rgent|[Ee]mergency|[Oo]perational [Ii]mmediate|unnumbered|verbatim|separately|,))* to (?:the )?|^(?<bare>Repeated) (?=\p{Lu}\p{L}+(?: \p{L}+)?, )/gu;

const opening =
  /^\(?(?:[Aa]lso |[Ss]ubsequently |[Ll]ater )?(?:[Rr]epeated|[Ss]ent|[Pp]assed|[Pp]ouched|[Rr]elayed|[Aa]ddressed|[Tt]ransmitted|[Dd]rafted|[Rr]eceived)\b|\b(?:repeated|passed|pouched|relayed) (?:\w+ )?to\b/u;

// Repeated to Tokyo, London, Geneva, and Paris for USRO.
//             ^---^  ^----^  ^----^      ^------------^
export const transmission: Construct = {
  name: 'transmission',
  kind: 'transmission',
  cue: /^\(?(?:(?:[Aa]lso|[Ss]ubsequently|[Ll]ater) )?(?:[Rr]epeated|[Ss]ent|[Pp]assed|[Pp]ouched|[Rr]elayed|[Tt]ransmitted|[Rr]eceived|[Aa]ddressed|[Dd]istributed|[Cc]irculated|[Ff]orwarded)\b/u,
  read(passage) {
    const words = wording(passage);
    if (!opening.test(words)) return [];
    const matches = [...words.matchAll(verbs)];
    return matches
      .filter((match) => !isPrimary(match.groups?.verb ?? '', matches.length))
      .flatMap((match, index, all) => {
        const start = passage.start + match.index + match[0].length;
        const next = all[index + 1];
        const end = next === undefined ? passage.end : passage.start + next.index;
        const distribution = passage.note.telegraphic ? 'info' : 'copy';
        return readDeliveries(passage.note.text, start, end, distribution);
      });
  },
};

/** "Sent to A and repeated to B": A is whom the telegram is for. */
function isPrimary(verb: string, count: number): boolean {
  return /^sent$/iu.test(verb) && count > 1;
}
