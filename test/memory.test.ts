import fc from 'fast-check';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { expect, it } from 'vitest';
import { type EditionOptions, EditionMemory, edition } from '../src/edition.ts';
import type { Authority } from '../src/exchange/authorities/authority.ts';
import type { Correction, ListedCorrection } from '../src/review/corrections/index.ts';
import { digestOf } from '../src/publish/memory.ts';

/** An edition while somebody works on it. */
interface State {
  readonly title: string;
  readonly documents: readonly (readonly [head: string, note: string])[];
  readonly corrections: readonly Correction[];
  readonly authorities: readonly Authority[];
}

const heads = [
  'Letter From Consul Brandt to the Harbor Board',
  'Telegram From the Harbor Board to the Embassy in Lyra',
  'Memorandum of Conversation',
  'Letter From Captain Hale to Consul Brandt',
  'Telegram From the Pilot to Secretary Vane, Lyra, May 3, 1931',
];

const notes = [
  'Source: Hale Library, Vane Papers, Harbor, Box 4. Secret. Drafted by Wynn and approved by Marsh.',
  'Source: Harbor Archive, Pilot Files, T636-71. Confidential. Repeated to Port Hale. Another copy is ibid., Box 9.',
  'Source: Hale Library, Vane Papers, PL 480 General. No classification marking. See Document 2.',
  'Source: Harbor Archive, Pilot Files, Lot 3 D 4. (Ibid., Harbor) Brandt wrote in the margin: “Yes.” See Documents 1 and 4.',
  'Source: Vane Papers, Tides 7. Secret; Niact. Printed in The Harbor Papers, vol. I, pp. 3–9. A copy is filed with charts.',
  'Source: Hale Library, Vane Papers, Harbor, Box 7. Hush. Drafted by R. Wynn (HB) on May 3. Hale initialed it.',
];

const corrections: readonly Correction[] = [
  { words: 'PL 480 General', is: 'collection', where: 'everywhere', by: 'ER', on: '2026-11-29' },
  { words: 'Hush', is: 'marking', where: 'everywhere', by: 'MO' },
  { words: 'Hale', not: 'person', where: 'everywhere', by: 'ER' },
  { words: 'Tides 7', is: 'identifier', type: 'box', where: 'everywhere' },
];

const wynn = (id: string): Authority => ({
  ...{ kind: 'person', id, name: 'Wynn, Ronald', variants: ['R. Wynn', 'Wynn'], surname: 'Wynn' },
  ...{ occupation: undefined, author: undefined, identifiers: [{ type: 'VIAF', value: '12345' }] },
});

const change = fc.oneof(
  fc.record({
    kind: fc.constant('insert' as const),
    at: fc.nat(9),
    head: fc.nat(4),
    note: fc.nat(5),
  }),
  fc.record({ kind: fc.constant('delete' as const), at: fc.nat(9) }),
  fc.record({ kind: fc.constant('move' as const), at: fc.nat(9) }),
  fc.record({
    kind: fc.constant('edit' as const),
    at: fc.nat(9),
    note: fc.nat(5),
    head: fc.nat(4),
  }),
  fc.record({ kind: fc.constant('correct' as const), at: fc.nat(3) }),
  fc.record({ kind: fc.constant('authority' as const), at: fc.nat(2) }),
  fc.record({ kind: fc.constant('title' as const), at: fc.nat(2) }),
);

type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

function changed(state: State, { at, ...by }: Change): State {
  const { documents } = state;
  const place = at % documents.length;
  switch (by.kind) {
    case 'insert':
      return { ...state, documents: documents.toSpliced(place, 0, documentOf(by.head, by.note)) };
    case 'delete':
      return documents.length < 3 ? state : { ...state, documents: documents.toSpliced(place, 1) };
    case 'move':
      return { ...state, documents: [...documents.slice(place), ...documents.slice(0, place)] };
    case 'edit':
      return { ...state, documents: documents.toSpliced(place, 1, documentOf(by.head, by.note)) };
    case 'correct': {
      const one = corrections[at];
      const others = state.corrections.filter((other) => other !== one);
      const isThere = others.length < state.corrections.length;
      return { ...state, corrections: isThere || !one ? others : [...others, one] };
    }
    case 'authority':
      return { ...state, authorities: at === 0 ? [] : [wynn(`wynn-${at}`)] };
    case 'title':
      return { ...state, title: `Harbor Papers ${at}` };
  }
}

function documentOf(head: number, note: number): readonly [string, string] {
  return [heads[head] ?? '', notes[note] ?? ''];
}

function inputOf({ title, documents, corrections: list, authorities }: State) {
  const entries = documents.map(([head, note], index) => `${index + 1}. ${head}\n\n${note}\n`);
  const listed = list.map((correction): ListedCorrection => ({
    correction,
    place: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
  }));
  const options: EditionOptions = {
    settings: { language: 'en', title, baseUrl: 'https://example.org/' },
    corrections: { corrections: listed, file: new VFile({ path: 'corrections.yaml' }) },
    authorities,
    pdf: false,
  };
  return { text: new TextEncoder().encode(`Papers\n\n\n${entries.join('\n\n')}`), options };
}

async function madeOf(state: State, memory?: EditionMemory) {
  const { text, options } = inputOf(state);
  const { tei, tree, doubts, html, messages } = await edition(text, {
    ...options,
    ...(memory && { memory }),
  });
  const pages = [...(html ?? [])].filter(([, page]) => typeof page === 'string');
  return {
    tree: digestOf(tree),
    documents: tei?.documents,
    corpus: tei?.corpus,
    origins: [...(tei?.origins ?? [])],
    doubts: doubts.map((doubt) => ({ ...doubt, node: doubt.node.type })),
    messages: messages.map(saidBy),
    html: Object.fromEntries(pages),
  };
}

function saidBy({ reason, line, column, ruleId, source, note, fatal, file, name }: VFileMessage) {
  return [name, file, line, column, source, ruleId, fatal, reason, note];
}

const begun: State = {
  title: 'Harbor Papers',
  documents: notes.map((note, index) => [heads[index % heads.length] ?? '', note] as const),
  corrections: [],
  authorities: [],
};

it('makes after any changes what a build of everything makes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
      const memory = new EditionMemory();
      let state = begun;
      await madeOf(state, memory);
      for (const one of changes) {
        state = changed(state, one);
        expect(await madeOf(state, memory)).toEqual(await madeOf(state));
      }
    }),
    { numRuns: 8 },
  );
}, 240_000);

it('makes the page of the changed document first, and no page of another', async () => {
  const memory = new EditionMemory();
  await madeOf(begun, memory);
  const [head = ''] = begun.documents[5] ?? [];
  const note = `${notes[5] ?? ''} Hale initialed it again.`;
  const state = { ...begun, documents: begun.documents.with(5, [head, note]) };
  const { text, options } = inputOf(state);
  const first: string[] = [];
  await edition(text, { ...options, memory, onPages: (pages) => first.push(...pages.keys()) });
  expect(first).toEqual(['d6.html']);
});

it('forgets what an edition has no use for any more', async () => {
  const memory = new EditionMemory();
  await madeOf(begun, memory);
  const sizes = () => [[...memory.notes.entries].length, [...memory.tei.entries].length];
  const before = sizes();
  for (let count = 0; count < 20; count += 1) {
    const documents = begun.documents.with(2, documentOf(2, count % notes.length));
    await madeOf({ ...begun, documents }, memory);
  }
  await madeOf(begun, memory);
  expect(sizes()).toEqual(before);
  const { html } = await madeOf(begun);
  expect([...memory.published.pages.keys()].filter((path) => !(path in html))).toEqual([]);
});
