import { readFileSync } from 'node:fs';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ThreadPool } from '../../src/disk/thread-pool.ts';

/** A thread reads JavaScript; the types of the worker are taken off for it. */
const script = transpileModule(
  readFileSync(new URL('./thread-pool-worker.ts', import.meta.url), 'utf8'),
  {
    compilerOptions: { module: ModuleKind.ESNext, target: ScriptTarget.ES2023 },
  },
).outputText;
const module = new URL(`data:text/javascript,${encodeURIComponent(script)}`);

describe('a pool of threads', () => {
  let stop: AbortController;
  let pool: ThreadPool<string, string>;

  beforeEach(() => {
    stop = new AbortController();
    pool = new ThreadPool(module, 2, stop.signal, 60);
  });

  afterEach(() => pool.close());

  it('does tasks and gives each its own result', async () => {
    const endings = await Promise.all(
      ['one', 'two', 'three', 'four'].map((task) => pool.run(task)),
    );
    expect(endings).toEqual(
      ['one', 'two', 'three', 'four'].map((task) => ({ kind: 'done', result: `${task} is done` })),
    );
  });

  it.each([
    ['throw', /cursed/],
    ['die', /a fault of the program/],
    ['exit', /its thread has ended/],
    ['fill memory', /memory/],
  ])('loses the task at which a thread has to %s, and no other', async (task, reason) => {
    const [before, lost, after] = await Promise.all([
      pool.run('before'),
      pool.run(task),
      pool.run('after'),
    ]);
    expect(before).toEqual({ kind: 'done', result: 'before is done' });
    expect(lost).toEqual({ kind: 'died', reason: expect.stringMatching(reason) as string });
    expect(after).toEqual({ kind: 'done', result: 'after is done' });
    expect(await pool.run('later')).toEqual({ kind: 'done', result: 'later is done' });
  });

  it.each(['die', 'exit'])('goes on with what waits where all threads %s', async (task) => {
    const tasks = [task, task, task, 'one', 'two'];
    const endings = await Promise.all(tasks.map((each) => pool.run(each)));
    expect(endings.map(({ kind }) => kind)).toEqual(['died', 'died', 'died', 'done', 'done']);
  });

  it('stops where it is when the work is interrupted', async () => {
    const endings = Promise.all(
      ['never end', 'never end', 'waiting'].map((task) => pool.run(task)),
    );
    stop.abort();
    expect(await endings).toEqual(Array.from({ length: 3 }, () => ({ kind: 'interrupted' })));
    expect(await pool.run('late')).toEqual({ kind: 'interrupted' });
  });
});
