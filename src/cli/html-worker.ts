import { stylesheetThread } from '../package-files.ts';
import type { PublishOptions } from '../publish/index.ts';
import type { Outcome, Transformation } from '../publish/transform/index.ts';

/** A thread that makes pages, until it is closed. */
export interface HtmlWorker {
  readonly perform: NonNullable<PublishOptions['perform']>;
  readonly close: () => Promise<void>;
}

export async function openHtmlWorker(): Promise<HtmlWorker> {
  const { ThreadPool } = await import('../disk/thread-pool.ts');
  const never = new AbortController().signal;
  const pool = new ThreadPool<Transformation, Outcome>(stylesheetThread, 1, never);
  return {
    close: () => pool.close(),
    async perform(transformation) {
      const ending = await pool.run(transformation);
      if (ending.kind === 'done') return ending.result;
      const stopped = ending.kind === 'died' ? ending.reason : ending.kind;
      return { files: new Map(), said: [], left: new Map(), stopped };
    },
  };
}

/**
 * Does work that makes both pages and a book, with a thread for the pages. It starts at once, so that
 * it is ready when there is TEI.
 *
 * @param options whether pages and book are asked for; where one is not, there is no other thread
 * @param work is given how the pages are made
 */
export async function withHtmlWorker<Result>(
  { html, pdf = true, formats = [] }: Pick<PublishOptions, 'html' | 'pdf' | 'formats'>,
  work: (how: Pick<PublishOptions, 'perform'>) => Promise<Result>,
): Promise<Result> {
  if (html === false || (!pdf && formats.length === 0)) return work({});
  const { perform, close } = await openHtmlWorker();
  try {
    return await work({ perform });
  } finally {
    await close();
  }
}
