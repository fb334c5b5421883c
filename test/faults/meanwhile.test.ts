import { describe, expect, it } from 'vitest';
import { putNotes } from './edition.ts';
import { clockRunningBack, writingWhileRead } from './injected.ts';
import { isStagingLeft } from './tree.ts';
import { titles, workplace } from './workplace.ts';

const { path, out, found, older, newer, build, heldBuild } = workplace();

describe('the notes', () => {
  it('that are written into while they are read are refused', async () => {
    const { status, stderr } = await build(writingWhileRead);
    expect(status).toBe(2);
    expect(stderr).toContain('error  input-changed\n');
    expect(found()).toEqual(older());
    expect(isStagingLeft(out())).toBe(false);
  });
});

describe('a second build into a folder', () => {
  it('is refused while the first runs, which ends as if it were alone', async () => {
    const first = await heldBuild();
    const { status, stderr } = await build();
    expect(status).toBe(2);
    expect(stderr).toContain('error  output-in-use\n');
    expect(stderr).toContain('name another folder with --output');
    expect(found()).toEqual(older());
    expect((await first.goOn()).status).toBe(0);
    expect(found()).toEqual(newer());
    expect(isStagingLeft(out())).toBe(false);
  });

  it('is not refused when the first has crashed', async () => {
    const first = await heldBuild();
    first.kill();
    await first.ended;
    expect(found()).toEqual(older());
    expect((await build()).status).toBe(0);
    expect(found()).toEqual(newer());
  });
});

describe('the clock', () => {
  it('may run backwards during a build and between builds', async () => {
    expect((await build(clockRunningBack('2030-01-01'))).status).toBe(0);
    expect(found()).toEqual(newer());
    await putNotes(path(), titles.older);
    expect((await build(clockRunningBack('1999-12-31'))).status).toBe(0);
    expect(found()).toEqual(older());
  });
});
