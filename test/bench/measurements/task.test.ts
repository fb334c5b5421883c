import { describe, expect, it } from 'vitest';
import { type Task, isTooLong, takeRounds } from '../../../bench/measurements/task.ts';
import { Figures, type Subject } from '../../../bench/record/figures.ts';

const extent = { longest: 60, enough: Infinity };
const subject = (what: string, notes = 400): Subject => ({ group: 'stages', what, notes });

function logged(log: string[], what: string, rounds: number): Task {
  return {
    subject: subject(what),
    rounds,
    run: () => {
      log.push(what);
      return Promise.resolve();
    },
  };
}

const silent = () => undefined;

describe('rounds', () => {
  it('take the tasks in turn', async () => {
    const log: string[] = [];
    const tasks = [logged(log, 'a', 3), logged(log, 'b', 1), logged(log, 'c', 2)];
    await takeRounds(tasks, new Figures(), extent, silent);
    expect(log).toEqual(['a', 'b', 'c', 'a', 'c', 'a']);
  });

  it('end after the first where enough time has passed', async () => {
    const log: string[] = [];
    const tasks = [logged(log, 'a', 3), logged(log, 'b', 3)];
    await takeRounds(tasks, new Figures(), { ...extent, enough: -1 }, silent);
    expect(log).toEqual(['a', 'b']);
  });

  it('go on where a task fails, say why, and do not try it again', async () => {
    const log: string[] = [];
    const figures = new Figures();
    const failing: Task = {
      ...logged(log, 'a', 2),
      run: () => {
        log.push('a');
        return Promise.reject(new Error('out of\n  memory'));
      },
    };
    await takeRounds([failing, logged(log, 'b', 2)], figures, extent, silent);
    expect(log).toEqual(['a', 'b', 'b']);
    expect(figures.omissions).toEqual([{ ...subject('a'), why: 'failed: out of memory' }]);
  });
});

describe('what would take too long', () => {
  function measured(seconds: number): Figures {
    const figures = new Figures();
    figures.add(subject('HTML', 400), { processor: seconds, wall: 1, memory: 1 });
    return figures;
  }

  it('is left out, and why is said', () => {
    const figures = measured(10);
    expect(isTooLong(figures, subject('HTML', 4000), extent)).toBe(true);
    expect(figures.omissions[0]?.why).toBe('would take about 100 s');
  });

  it('is not what is short, and not what nothing is known of', () => {
    const figures = measured(5);
    expect(isTooLong(figures, subject('HTML', 4000), extent)).toBe(false);
    expect(isTooLong(figures, subject('PDF', 4000), extent)).toBe(false);
    expect(figures.omissions).toEqual([]);
  });
});
