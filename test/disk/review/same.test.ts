import fc from 'fast-check';
import { rmSync } from 'node:fs';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { encode } from '../../../src/edition.ts';
import { readCorrectionList } from '../../../src/review/corrections/index.ts';
import { sessionOf, volume } from './session.ts';

it('shows after any decisions, taken back or not, what a new reading of all would', async () => {
  const text = volume(12);
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({ at: fc.nat(), choice: fc.nat(2), all: fc.boolean(), undo: fc.boolean() }),
        {
          maxLength: 4,
        },
      ),
      async (steps) => {
        const { session, store, folder } = sessionOf(text);
        for (const { at, choice, all, undo } of steps) {
          const { questions } = session.overview();
          const question = questions[at % Math.max(1, questions.length)];
          const [place] = question?.places ?? [];
          const says = question?.choices[choice % question.choices.length]?.says;
          if (place === undefined || says === undefined) break;
          await session.decide({ ...place, says, everywhere: all });
          if (undo) await session.undo();
        }
        const list = new VFile({ path: store.path, value: store.read() });
        const corrections = { corrections: readCorrectionList(list), file: list };
        const anew = encode(new TextEncoder().encode(text), { path: 'notes.txt', corrections });
        const shown = anew.tree.children.map(({ id }) => session.document(id));
        const open = session.overview().questions.flatMap(({ places }) => places);
        expect(open).toHaveLength(anew.doubts.length);
        expect(shown.map((one) => one?.decisions.length)).toEqual(
          anew.tree.children.map(({ data }) => data?.decisions?.length ?? 0),
        );
        rmSync(folder, { recursive: true });
      },
    ),
    { numRuns: 15 },
  );
}, 120_000);
