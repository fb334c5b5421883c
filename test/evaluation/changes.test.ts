import { describe, expect, it } from 'vitest';
import { changedFigures, changedNotes } from './changes.ts';
import { fingerprints } from './corpus.ts';
import { type Run, emptyRun } from './run.ts';
import { edition, entry, note, paragraph, sentence } from '../tei/tree.ts';

function run(
  missed: Record<string, number>,
  unparsed: number,
  hashes: Record<string, string>,
): Run {
  const empty = emptyRun();
  const field = { gold: 9, found: 9, right: 8, missed, extra: {} };
  const set = {
    fields: { agent: field },
    whole: 1,
    notes: 9,
    kept: 9,
    characters: 900,
    unparsed: 0,
    missing: 0,
  };
  const corpus = {
    ...empty.figures.corpus,
    characters: 1000,
    unparsed,
    messages: { odd: unparsed },
  };
  return {
    figures: { ...empty.figures, gold: { dev: set }, corpus },
    fingerprints: { volume: hashes },
  };
}

describe('the changes from run to run', () => {
  const before = run({ d1: 1, d2: 1 }, 10, { d1: 'aa', d2: 'bb', d3: 'cc' });
  const now = run({ d2: 2, d3: 1 }, 8, { d1: 'aa', d2: 'b1', d4: 'dd' });

  it('name what was lost and what was gained', () => {
    expect(changedFigures(before, now)).toEqual([
      'dev agent: now missed in d2, d3',
      'dev agent: no longer missed in d1',
      'unparsed characters: 1.00% → 0.80%',
      'message odd: 10 → 8',
    ]);
  });

  it('name the notes that are read otherwise, are new or are gone', () => {
    expect(changedNotes(before, now)).toEqual(['volume d2', 'volume d3', 'volume d4']);
  });

  it('are none where nothing changed', () => {
    expect([...changedFigures(now, now), ...changedNotes(now, now)]).toEqual([]);
  });
});

describe('the hash of what was read', () => {
  const at = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 9 } });
  const hashOf = (...children: Parameters<typeof entry>[1][]) =>
    fingerprints(edition('E', entry('1', ...children))).d1;

  it('is the same wherever the note stands', () => {
    const read = note(sentence('remark', 'Undated.'));
    expect(hashOf({ ...read, position: at(2) })).toBe(hashOf({ ...read, position: at(7) }));
  });

  it('is the same in whatever order the fields were set', () => {
    const text = { type: 'text', value: 'Undated.' } as const;
    const turned = { value: 'Undated.', type: 'text' } as const;
    expect(hashOf(note(sentence('remark'), text))).toBe(hashOf(note(sentence('remark'), turned)));
  });

  it('is another where something else is read', () => {
    const hashes = [
      hashOf(note(sentence('remark', 'Undated.'))),
      hashOf(note(sentence('unparsed', 'Undated.'))),
      hashOf(note(sentence('remark', 'Undated'))),
      hashOf(paragraph('Undated.')),
    ];
    expect(new Set(hashes).size).toBe(4);
  });
});
