import { totalmem } from 'node:os';
import { Tinypool } from 'tinypool';

/** A thread that is in the typesetter ends when that returns: so many milliseconds it is waited for. */
const stopTimeout = 300;

/** What a large volume needs, in megabytes. */
const leastMemory = 500;

/** What each thread may use, in megabytes: of half that the machine has; a machine with little gives more. */
function memoryOf(threads: number): number {
  return Math.max(leastMemory, Math.floor(totalmem() / 2 / threads / 1_000_000));
}

/** How a task ended. */
export type Ending<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  /** The thread that worked on it died: out of memory, or a fault of the program. */
  | { readonly kind: 'died'; readonly reason: string }
  | { readonly kind: 'interrupted' };

/**
 * Threads that each do one task at a time. One that needs more than its part of the memory dies, and
 * the others go on.
 *
 * @typeParam Task what a thread is given; it has to survive a structured clone, as the result has
 */
export class ThreadPool<Task, Result> {
  readonly #pool: Tinypool;
  readonly #signal: AbortSignal;
  readonly #watched = new WeakSet<object>();
  readonly #stopped: Promise<unknown>;

  /**
   * @param module whose default export does a task
   * @param threads how many work at once
   * @param signal when it is aborted, every thread is stopped where it is
   * @param memory how much each may use, in megabytes
   */
  constructor(module: URL, threads: number, signal: AbortSignal, memory = memoryOf(threads)) {
    this.#signal = signal;
    this.#pool = new Tinypool({
      filename: module.href,
      minThreads: threads,
      maxThreads: threads,
      isolateWorkers: false,
      resourceLimits: { maxOldGenerationSizeMb: memory },
    });
    this.#watch();
    this.#stopped = new Promise((resolve) => {
      const stop = () => {
        setTimeout(resolve, stopTimeout);
        void this.#pool.destroy().then(resolve);
      };
      signal.addEventListener('abort', stop, { once: true });
    });
  }

  async run(task: Task): Promise<Ending<Result>> {
    if (this.#isStopped()) return { kind: 'interrupted' };
    const interrupted = this.#stopped.then((): Ending<Result> => ({ kind: 'interrupted' }));
    return Promise.race([this.#run(task), interrupted]);
  }

  async #run(task: Task): Promise<Ending<Result>> {
    try {
      return { kind: 'done', result: (await this.#pool.run(task)) as Result };
    } catch (error) {
      if (this.#isStopped()) return { kind: 'interrupted' };
      this.#watch();
      return { kind: 'died', reason: error instanceof Error ? error.message : String(error) };
    }
  }

  /** Of a thread that ends without an error the pool waits for the result for ever. */
  #watch(): void {
    for (const thread of this.#pool.threads.filter((thread) => !this.#watched.has(thread))) {
      this.#watched.add(thread);
      thread.on('exit', () => {
        const isMissed = this.#pool.threads.includes(thread);
        if (isMissed) thread.emit('error', new Error('its thread has ended'));
      });
    }
  }

  #isStopped(): boolean {
    return this.#signal.aborted;
  }

  /** Ends every thread; where they were stopped, waits until they have ended, for they may still write. */
  async close(): Promise<void> {
    await (this.#isStopped() ? this.#stopped : this.#pool.destroy());
  }
}
