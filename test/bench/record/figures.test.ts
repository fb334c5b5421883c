import { describe, expect, it } from 'vitest';
import { Figures, type Subject, extremes, typical } from '../../../bench/record/figures.ts';
import { growthOf } from '../../../bench/record/growth.ts';

const parsing = (notes: number): Subject => ({ group: 'stages', what: 'parse', notes });

function run(seconds: number) {
  return { processor: seconds, wall: 2 * seconds, memory: 1000 };
}

describe('figures', () => {
  it('keep the runs of one subject together, and those of others apart', () => {
    const figures = new Figures();
    figures.add(parsing(400), run(1));
    figures.add(parsing(400), run(3));
    figures.add(parsing(4000), run(20));
    figures.add({ ...parsing(400), program: 'Jing' }, run(7));
    expect(figures.measurements.map(({ runs }) => runs.length)).toEqual([2, 1, 1]);
    const measured = figures.of('stages')[0];
    if (measured === undefined) throw new TypeError('nothing was kept');
    expect(typical(measured, 'processor')).toBe(2);
    expect(extremes(measured, 'wall')).toEqual({ least: 2, most: 6 });
  });

  it('keep the first reason why something is left out', () => {
    const figures = new Figures();
    figures.omit(parsing(400), 'it failed');
    figures.omit(parsing(400), 'it is late');
    expect(figures.omissions).toEqual([{ ...parsing(400), why: 'it failed' }]);
    expect(figures.isOmitted(parsing(4000))).toBe(false);
  });

  it('foretell from the next smaller number of notes', () => {
    const figures = new Figures();
    figures.add(parsing(30), run(1));
    figures.add(parsing(400), run(2));
    expect(figures.foretold(parsing(4000))).toBe(20);
    expect(figures.foretold(parsing(30))).toBe(0);
    expect(figures.foretold({ ...parsing(4000), what: 'TEI' })).toBe(0);
  });
});

describe('growth', () => {
  const figures = new Figures();
  figures.add(parsing(30), run(50));
  for (const notes of [4000, 400, 40_000]) figures.add(parsing(notes), run(notes));
  figures.add({ ...parsing(400), what: 'PDF' }, run(1));

  it('is told of the greatest numbers of notes, and not of the sample', () => {
    const [growth] = growthOf(figures, 'stages', 2);
    expect(growth).toMatchObject({ what: 'parse', from: 4000, to: 40_000 });
    expect(growth?.exponent).toBeCloseTo(1);
    expect(growthOf(figures, 'stages', Infinity)[0]?.from).toBe(400);
  });

  it('is not told of what was measured once', () => {
    expect(growthOf(figures, 'stages', 2).map(({ what }) => what)).toEqual(['parse']);
  });
});
