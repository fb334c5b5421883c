import type { VFile } from 'vfile';
import { report } from '../../messages/index.ts';

/** What is said of an edition where it is deposited. */
export interface Statement {
  readonly title?: string | undefined;
  readonly editors: readonly string[];
  readonly publisher?: string | undefined;
  readonly place?: string | undefined;
  readonly date?: string | undefined;
  readonly licence?: { readonly name: string; readonly url?: string | undefined } | undefined;
  readonly language?: string | undefined;
  readonly url?: string | undefined;
  readonly contact?: string | undefined;
  /** How many documents it has. */
  readonly documents: number;
}

/** What an archive must know, and the key of the settings that says it. */
const demands = [
  { key: 'title', what: 'a title', of: ({ title }: Statement) => title },
  { key: 'publisher', what: 'a publisher', of: ({ publisher }: Statement) => publisher },
  { key: 'licence', what: 'a licence', of: ({ licence }: Statement) => licence },
] as const;

/**
 * Whether an edition may be deposited. What it lacks is reported, for a draft as a warning.
 */
export function isComplete(statement: Statement, isDraft: boolean, file: VFile): boolean {
  const lacking = demands.filter(({ of }) => of(statement) === undefined);
  const id = isDraft ? 'deposit-draft-incomplete' : 'deposit-setting-missing';
  for (const { key, what } of lacking) report(file, id, undefined, { key, what });
  return isDraft || lacking.length === 0;
}

/** In a sentence, for the records that ask for a description. */
export function description({ documents, title }: Statement): string {
  const count = documents === 1 ? 'one document' : `${documents} documents`;
  return `${title ?? 'Not stated'}: ${count} with their source notes, encoded in TEI, with the editions made of them.`;
}
