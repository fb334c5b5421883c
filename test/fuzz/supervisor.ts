import { Tinypool } from 'tinypool';
import type { Question } from './hold.ts';
import type { Outcome } from './law.ts';

/** How holding a law ended; without an answer where it never ends, or ends the process. */
export type Verdict = Outcome | { readonly kind: 'unanswered'; readonly detail: string };

/** So many milliseconds nobody waits for an answer, compilers of schemas included. */
const patience = 20_000;

/** Has laws held in a process of its own, so that an input that does away with it can be told. */
export class Supervisor {
  readonly #pool = new Tinypool({
    filename: new URL('hold.js', import.meta.url).href,
    runtime: 'child_process',
    serialization: 'advanced',
    execArgv: ['--max-old-space-size=1024', '--stack-trace-limit=100'],
    minThreads: 1,
    maxThreads: 1,
    isolateWorkers: false,
  });

  async hold(question: Question): Promise<Verdict> {
    const signal = AbortSignal.timeout(patience);
    try {
      return (await this.#pool.run(question, { signal })) as Outcome;
    } catch (error) {
      return { kind: 'unanswered', detail: String(error) };
    }
  }

  async dismiss(): Promise<void> {
    await this.#pool.destroy();
  }
}
