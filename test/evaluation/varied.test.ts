import { describe, expect, it } from 'vitest';
import type { GoldRecord } from './gold.ts';
import { rewordings, varied } from './varied.ts';

const record = (note: string): GoldRecord => ({
  id: note,
  note,
  gold: {
    kind: null,
    sender: null,
    recipient: null,
    witnesses: [
      { role: 'base', repository: 'Kennedy Library', collections: ['Vane Papers'], idno: [] },
    ],
    markings: [],
    printed: [],
    agents: [{ role: 'drafted', name: 'Orne', org: null }],
    repeated: [],
    references: [],
  },
});

const notes = Array.from(
  { length: 3 * rewordings.length },
  (_, index) =>
    `Source: Kennedy Library, Vane Papers, ${index}. Drafted by Orne. Repeated to Lima.`,
);

describe('notes in other words', () => {
  const { records, text } = varied(notes.map(record), notes.join('\n\n'));

  it('are one in three, and the text has them', () => {
    const changed = records.filter(({ note }, index) => note !== notes[index]);
    expect(changed.map(({ note }) => note.slice(0, 22))).toHaveLength(3);
    for (const { note } of records) expect(text).toContain(note);
  });

  it('name their institution in the annotation as in the note, and the same persons', () => {
    const [found] = records.filter(({ note }) => note.includes('Dale Foundation'));
    expect(found?.gold.witnesses[0]?.repository).toBe('Dale Foundation');
    expect(found?.gold.agents).toEqual([{ role: 'drafted', name: 'Orne', org: null }]);
  });

  it('are said otherwise by each family', () => {
    const told = records.map(({ note }) => note).join(' ');
    expect(told).toContain('Framed by Orne. Telexed to Lima.');
    expect(told).toContain('The draft is the work of Orne. The telegram also went to Lima.');
  });
});
