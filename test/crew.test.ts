import { readFileSync } from 'node:fs';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Crew } from '../src/crew.ts';

/** A thread reads JavaScript; the types of the worker are taken off for it. */
const script = transpileModule(readFileSync(new URL('./crew-worker.ts', import.meta.url), 'utf8'), {
  compilerOptions: { module: ModuleKind.ESNext, target: ScriptTarget.ES2023 },
}).outputText;
const module = new URL(`data:text/javascript,${encodeURIComponent(script)}`);

describe('a crew of threads', () => {
  let stop: AbortController;
  let crew: Crew<string, string>;

  beforeEach(() => {
    stop = new AbortController();
    crew = new Crew(module, 2, stop.signal, 60);
  });

  afterEach(() => crew.dismiss());

  it('does tasks and gives each its own result', async () => {
    const endings = await Promise.all(['one', 'two', 'three', 'four'].map((task) => crew.do(task)));
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
      crew.do('before'),
      crew.do(task),
      crew.do('after'),
    ]);
    expect(before).toEqual({ kind: 'done', result: 'before is done' });
    expect(lost).toEqual({ kind: 'died', reason: expect.stringMatching(reason) as string });
    expect(after).toEqual({ kind: 'done', result: 'after is done' });
    expect(await crew.do('later')).toEqual({ kind: 'done', result: 'later is done' });
  });

  it.each(['die', 'exit'])('goes on with what waits where all threads %s', async (task) => {
    const tasks = [task, task, task, 'one', 'two'];
    const endings = await Promise.all(tasks.map((each) => crew.do(each)));
    expect(endings.map(({ kind }) => kind)).toEqual(['died', 'died', 'died', 'done', 'done']);
  });

  it('stops where it is when the work is interrupted', async () => {
    const endings = Promise.all(['never end', 'never end', 'waiting'].map((task) => crew.do(task)));
    stop.abort();
    expect(await endings).toEqual(Array.from({ length: 3 }, () => ({ kind: 'interrupted' })));
    expect(await crew.do('late')).toEqual({ kind: 'interrupted' });
  });
});
