import { Tinypool } from 'tinypool';

/** How a task ended. */
export type Ending<Result> =
  | { readonly kind: 'done'; readonly result: Result }
  /** The thread that worked on it died: out of memory, or a fault of the program. */
  | { readonly kind: 'died'; readonly reason: string }
  | { readonly kind: 'interrupted' };

/**
 * Threads that each do one task at a time.
 *
 * @typeParam Task what a thread is given; it has to survive a structured clone, as the result has
 */
export class Crew<Task, Result> {
  readonly #pool: Tinypool;
  readonly #signal: AbortSignal;

  /**
   * @param module whose default export does a task
   * @param threads how many work at once
   * @param memory how much each may use, in megabytes; one that needs more dies, and the others go on
   * @param signal when it is aborted, every thread is stopped where it is
   */
  constructor(module: URL, threads: number, memory: number, signal: AbortSignal) {
    this.#signal = signal;
    this.#pool = new Tinypool({
      filename: module.href,
      minThreads: 0,
      maxThreads: threads,
      isolateWorkers: false,
      resourceLimits: { maxOldGenerationSizeMb: memory },
    });
    signal.addEventListener('abort', () => void this.#pool.destroy(), { once: true });
  }

  async do(task: Task): Promise<Ending<Result>> {
    if (this.#isStopped()) return { kind: 'interrupted' };
    try {
      return { kind: 'done', result: (await this.#pool.run(task)) as Result };
    } catch (error) {
      if (this.#isStopped()) return { kind: 'interrupted' };
      return { kind: 'died', reason: error instanceof Error ? error.message : String(error) };
    }
  }

  #isStopped(): boolean {
    return this.#signal.aborted;
  }

  async dismiss(): Promise<void> {
    if (!this.#isStopped()) await this.#pool.destroy();
  }
}
