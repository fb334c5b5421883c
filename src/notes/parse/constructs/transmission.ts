import { utterances } from '../agents/utterances.ts';
import { isLower, lowerAt, type Words } from '../agents/words.ts';
import type { Construct } from '../construct.ts';
import { readDeliveries } from '../deliveries/index.ts';
import { recipientsBehind } from '../deliveries/verbs.ts';
import { phrases } from '../../../lexicon/phrase.ts';
import { routingVerbs } from '../../../lexicon/en/sending-verbs.ts';

const phrase = phrases({
  ROUTED: routingVerbs.filter((verb) => !/^re(?:typed|vised)|^discussed/u.test(verb)),
});

// Repeated to Tokyo, London, Geneva, and Paris for USRO.
//             ^---^  ^----^  ^----^      ^------------^
export const transmission: Construct = {
  name: 'transmission',
  kind: 'transmission',
  cue: phrase`^ (also|subsequently|later) ROUTED | ^\(ROUTED`,
  read({ note, start, end }) {
    const own = utterances({ note, start, end })[0];
    if (own === undefined) return [];
    const { words } = own;
    const verbs = recipients(words, note.kind);
    return verbs
      .filter(({ at }) => !isPrimary(words, at) || !verbs.some((other) => gives(words, other.at)))
      .flatMap(({ first, limit }) => {
        const from = words[first]?.start ?? end;
        const to = words[limit]?.start ?? end;
        return readDeliveries(note.text, from, to, note.telegraphic ? 'info' : 'copy');
      });
  },
};

/** Each verb with the words that its recipients stand between. */
function recipients(words: Words, kind: string): { at: number; first: number; limit: number }[] {
  const found = words.flatMap((_, at) => {
    const first = recipientsBehind(words, at, kind);
    return first === undefined ? [] : [{ at, first }];
  });
  return found.map((one, index) => ({ ...one, limit: found[index + 1]?.at ?? words.length }));
}

/** Whether a verb names others than those whom the telegram is for. */
function gives(words: Words, at: number): boolean {
  return isLower(words, at, 'repeated', 'passed', 'pouched', 'relayed', 'retransmitted', 'cabled');
}

/** "Sent to A and repeated to B": A is whom the telegram is for. */
function isPrimary(words: Words, at: number): boolean {
  return (
    lowerAt(words, at) === 'sent' &&
    !isLower(words, at - 1, 'also') &&
    !isLower(words, at + 1, 'also')
  );
}
