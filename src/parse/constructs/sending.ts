import type { Construct } from '../construct.ts';
import { type Draft, draft } from '../draft.ts';
import { readName } from '../phrases/names.ts';
import { type Passage, wording } from '../passage.ts';

const paper = '(?:memorandum|note|letter|slip|sheet|message)';

/** Sent under a covering memorandum from Vane to … · Attached to a transmittal note from Hartley */
const covered = new RegExp(
  `^(?:Attached to [^.]*?\\btransmittal ${paper}|(?:Sent|Transmitted|Forwarded|Circulated|Distributed|Submitted) [^.]*?\\b(?:cover(?:ing)?|transmittal|enclosure|attachment)\\b[^.]*?\\b${paper}?)[^.]*? (?:from|by) (?=\\p{Lu}|the )`,
  'u',
);

/** Submitted to the NSC by Roe · Transmitted to Whitcombe by Pell */
const submitted =
  /^(?:Transmitted|Submitted|Forwarded|Circulated|Sent)(?: (?:to|for) [^,;.]*?)? by (?:the )?(?=\p{Lu})/u;

const text = '(?:memorandum|report|letter|paper|message|document|study|aide-mémoire|telegram|note)';

/** Vane sent Whitcombe this memorandum · Hartley sent a copy of the report */
const active = new RegExp(
  `(?<=^|, )(?:the )?(\\p{Lu}[\\p{L}.’' -]*?) (?:had )?(?:sent|forwarded|transmitted|circulated) (?:\\p{Lu}\\p{L}+ )?(?:a copy of )?(?:this|the) ${text}\\b`,
  'iu',
);

// Sent under a February 11 covering memorandum from Leonard M. Vaile of the National Security Council staff
//                                                   ^---------------------------------------------------^
export const sending: Construct = {
  name: 'sending',
  read(passage) {
    const words = wording(passage);
    const lead = covered.exec(words) ?? submitted.exec(words);
    if (lead !== null) return sender(passage, passage.start + lead[0].length);
    const acting = active.exec(words);
    if (
      acting?.[1] === undefined ||
      !/^(?!(?:He|She|It|They|We|I|This|That|The)\b)\p{Lu}/u.test(acting[1])
    )
      return [];
    return sender(
      passage,
      passage.start + acting.index + acting[0].indexOf(acting[1]),
      acting[1].length,
    );
  },
};

function sender(passage: Passage, start: number, length?: number): Draft[] {
  const { text } = passage.note;
  const rest = text.slice(start, passage.end);
  const end =
    start +
    (length ??
      / (?:to|dated|on|in|for|that|which)\b|[,;.](?= |$)(?<!\p{Lu}\.)/u.exec(rest)?.index ??
      rest.length);
  const found = readName(text, start, end);
  if (found === undefined) return [];
  const { name, office } = found;
  const made = draft(
    {
      type: 'agency',
      actions: ['sent'],
      ...(office === undefined ? {} : { office: text.slice(office.start, office.end) }),
    },
    found.start,
    found.end,
    office === undefined ? [name] : [name, office],
  );
  return [made];
}
