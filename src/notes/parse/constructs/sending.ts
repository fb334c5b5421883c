import type { Construct } from '../construct.ts';
import { type Span, span } from '../span.ts';
import { isQuoted } from '../enclosures.ts';
import { posts } from '../../../lexicon/en/posts.ts';
import { beforeSender, senderOf } from '../../../lexicon/en/sending.ts';
import { listItems } from '../phrases/lists.ts';
import { readName } from '../phrases/names.ts';
import { type Passage, wording } from '../passage.ts';
import { differs } from '../phrases/kind-of-text.ts';

// Sent under a February 11 covering memorandum from Leonard M. Vaile of the National Security Council staff
//                                                   ^---------------------------------------------------^
export const sending: Construct = {
  name: 'sending',
  read(passage) {
    const words = wording(passage);
    const lead = beforeSender
      .map((pattern) => pattern.exec(words)?.[0])
      .find((found) => found !== undefined);
    if (lead !== undefined) return senderBehind(passage, passage.start + lead.length);
    const { index = 0, 0: found = '', groups = {} } = senderOf.exec(words) ?? {};
    const { who, object } = groups;
    if (who === undefined || (object !== undefined && differs(object, passage.note.kind)))
      return [];
    const start = passage.start + index + found.indexOf(who);
    return listItems(passage.note.text, start, start + who.length).flatMap((item) =>
      sender(passage, item.start, item.end),
    );
  },
};

function senderBehind(passage: Passage, start: number): Span[] {
  const rest = passage.note.text.slice(start, passage.end);
  const length =
    / (?:to|dated|on|in|for|that|through|under|which|who)\b|[,;.](?= |$)(?<!\p{Lu}\.)(?! (?:Jr|Sr|II)\b)/u.exec(
      rest,
    )?.index ?? rest.length;
  return sender(passage, start, start + length);
}

function sender({ note }: Passage, start: number, end: number): Span[] {
  const found = readName(note.text, start, end);
  if (found === undefined) return [];
  const { name: named, office } = found;
  // Transmitted as enclosure 1 to airgram A–12 from Lima
  //                                                 ^--^
  if (posts.has(note.text.slice(named.start, named.end))) return [];
  if (isQuoted(note.enclosures, found.start)) return [];
  return [
    span(
      {
        type: 'agency',
        actions: ['sent'],
        ...(office === undefined ? {} : { office: note.text.slice(office.start, office.end) }),
      },
      found.start,
      found.end,
      office === undefined ? [named] : [named, office],
    ),
  ];
}
