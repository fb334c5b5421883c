import { describe, expect, it } from 'vitest';
import { manifestOf, sha256 } from '../../../src/disk/output/manifest.ts';
import { type PlanOptions, planWrites } from '../../../src/disk/output/plan.ts';

const files = (entries: Record<string, string>) => new Map(Object.entries(entries));

function plan(
  made: Record<string, string>,
  stands: Record<string, string>,
  last: Record<string, string>,
  options: Partial<PlanOptions> = {},
) {
  const standing = new Map(Object.entries(stands).map(([path, text]) => [path, sha256(text)]));
  const { writes, removals, kept, manifest } = planWrites(
    files(made),
    standing,
    manifestOf(files(last)),
    { overwrite: false, concerns: () => true, ...options },
  );
  return { writes: Object.fromEntries(writes), removals, kept, manifest };
}

describe('planWrites', () => {
  it('writes what is new', () => {
    expect(plan({ 'd1.xml': 'new' }, {}, {})).toMatchObject({
      writes: { 'd1.xml': 'new' },
      kept: [],
    });
  });

  it('replaces what the last build wrote', () => {
    const outcome = plan({ 'd1.xml': 'new' }, { 'd1.xml': 'old' }, { 'd1.xml': 'old' });
    expect(outcome).toMatchObject({ writes: { 'd1.xml': 'new' }, kept: [] });
  });

  it('leaves what is the same', () => {
    const outcome = plan({ 'd1.xml': 'same' }, { 'd1.xml': 'same' }, {});
    expect(outcome).toMatchObject({ writes: {}, kept: [] });
  });

  it('goes on with what was kept of the parts that are left alone', () => {
    const kept = { 'tei/d1.xml': sha256('hers'), 'html/d1.html': sha256('hers too') };
    const standing = new Map([['tei/d1.xml', sha256('hers')]]);
    const last = { ...manifestOf(files({ 'tei/d1.xml': 'old' })), kept };
    const concerns = (path: string) => path.startsWith('html/');
    const { manifest } = planWrites(new Map(), standing, last, { overwrite: false, concerns });
    expect(manifest.kept).toEqual({ 'tei/d1.xml': sha256('hers') });
  });

  it('keeps what a person has changed, and puts what is made beside it', () => {
    const outcome = plan({ 'd1.xml': 'new' }, { 'd1.xml': 'hers' }, { 'd1.xml': 'old' });
    expect(outcome).toMatchObject({
      writes: { 'd1.generated.xml': 'new' },
      kept: [{ path: 'd1.xml', beside: 'd1.generated.xml' }],
    });
    expect(Object.keys(outcome.manifest.files)).toEqual(['d1.generated.xml', 'd1.xml']);
    expect(outcome.manifest.files['d1.xml']?.sha256).toBe(sha256('new'));
  });

  it('keeps what stood there before the first build', () => {
    expect(plan({ 'd1.xml': 'new' }, { 'd1.xml': 'hers' }, {}).kept).toHaveLength(1);
  });

  it('replaces it only when told to', () => {
    const outcome = plan(
      { 'd1.xml': 'new' },
      { 'd1.xml': 'hers', 'd1.generated.xml': 'new' },
      { 'd1.xml': 'old', 'd1.generated.xml': 'new' },
      { overwrite: true },
    );
    expect(outcome).toMatchObject({
      writes: { 'd1.xml': 'new' },
      kept: [],
      removals: ['d1.generated.xml'],
    });
  });

  it('removes what is not made any more, unless a person has changed it', () => {
    const outcome = plan(
      {},
      { 'd1.xml': 'old', 'd2.xml': 'hers' },
      { 'd1.xml': 'old', 'd2.xml': 'old', 'd3.xml': 'gone' },
    );
    expect(outcome).toMatchObject({ removals: ['d1.xml'], kept: [{ path: 'd2.xml' }] });
  });

  it('never removes what no build has made', () => {
    expect(plan({}, { 'README.md': 'hers' }, {}).removals).toEqual([]);
  });

  it('leaves parts alone that it does not make, and remembers them', () => {
    const outcome = plan(
      { 'html/index.html': 'new' },
      { 'tei/d1.xml': 'hers', 'html/d1.html': 'old' },
      { 'tei/d1.xml': 'old', 'html/d1.html': 'old' },
      { concerns: (path) => path.startsWith('html/') },
    );
    expect(outcome).toMatchObject({ removals: ['html/d1.html'], kept: [] });
    expect(outcome.manifest.files['tei/d1.xml']?.sha256).toBe(sha256('old'));
  });
});
