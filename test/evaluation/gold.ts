import { z } from 'zod';
import { type Field, type Items, noItems } from './items.ts';
import { key, namesKey, norm, pageKey, placeKey, strictKey, volumeKey } from './keys.ts';

const text = z.string().nullable();

const annotation = z.object({
  kind: text,
  sender: text,
  recipient: text,
  witnesses: z.array(
    z.object({
      role: z.string(),
      repository: text,
      collections: z.array(z.string()),
      idno: z.array(z.string()),
    }),
  ),
  markings: z.array(z.string()),
  printed: z.array(z.object({ title: text, date: text, volume: text, pages: text })),
  agents: z.array(z.object({ role: z.string(), name: z.string(), org: text })),
  repeated: z.array(z.string()),
  references: z.array(z.object({ document: text, volume: text, pages: text })),
  date: text.optional(),
  place: text.optional(),
});

/** A list of notes annotated by hand; record i is entry i of its text where it has no number. */
export const goldRecords = z.array(
  z.object({
    id: z.string(),
    n: z.string().optional(),
    note: z.string(),
    gold: annotation,
  }),
);

export type GoldRecord = z.infer<typeof goldRecords>[number];
export type Annotation = z.infer<typeof annotation>;

/** What an annotation says, as keys. */
export function itemsOfGold(gold: Annotation): Items {
  const { witnesses, printed, agents, references } = gold;
  const base = witnesses.filter(({ role }) => role === 'base');
  return {
    ...noItems(),
    kind: present(gold.kind),
    sender: present(gold.sender, (name) => namesKey([name])),
    recipient: present(gold.recipient, (name) => namesKey([name])),
    base: base.map(placeKey),
    'base.strict': base.map(strictKey),
    witness: witnesses.map(placeKey),
    'witness.strict': witnesses.map(strictKey),
    'witness.role': witnesses.map((witness) => key(witness.role, placeKey(witness))),
    marking: gold.markings.map(norm),
    'printed.title': printed.map(({ title }) => norm(title)),
    printed: printed.map(({ title, date, volume, pages }) =>
      key(norm(title), norm(date), volumeKey(volume), pageKey(pages)),
    ),
    agent: agents.map(({ role, name }) => key(role, norm(name))),
    'agent.org': agents.map(({ role, name, org }) => key(role, norm(name), norm(org))),
    repeated: gold.repeated.map(norm),
    reference: references.map(({ document, volume, pages }) =>
      key(norm(document), volumeKey(volume), pageKey(pages)),
    ),
    date: present(gold.date),
    place: present(gold.place),
  };
}

function present(
  words: string | null | undefined,
  keyOf: (words: string) => string = norm,
): string[] {
  return words === null || words === undefined || words === '' ? [] : [keyOf(words)];
}

/** The fields that an annotation says nothing of, not even that there is nothing. */
export function unannotated(gold: Annotation): Field[] {
  return (['date', 'place'] as const).filter((field) => gold[field] === undefined);
}
