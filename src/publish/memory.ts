import { createHash } from 'node:crypto';

/** A page as it was made. */
export interface KeptPage {
  /** A digest of all that it depends on. */
  readonly from: string;
  readonly text: string;
}

/** What was published last; what depends on nothing that has changed is not made again. */
export class PublishMemory {
  /** The pages of documents and of the edition, by path. */
  pages: ReadonlyMap<string, KeptPage>;
  /** The registers that the edition has, as they stand in the navigation of each page. */
  registers: readonly string[] | undefined;
  /** Digests of the files that are valid. */
  valid: ReadonlySet<string>;

  constructor({ pages, registers, valid }: Partial<PublishMemory> = {}) {
    this.pages = pages ?? new Map();
    this.registers = registers;
    this.valid = valid ?? new Set();
  }
}

/** A digest of what something depends on. */
export function digestOf(...on: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(on)).digest('base64');
}
