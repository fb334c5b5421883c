import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { VFile } from 'vfile';
import {
  type Correction,
  emptyList,
  readCorrectionList,
  withEntries,
  withoutEntries,
} from '../../review/corrections/index.ts';
import { keyOf } from '../../review/corrections/write.ts';
import { codeOf } from '../system-error.ts';
import { sha256 } from '../output/manifest.ts';

/** The longest that another program may hold the list. */
const patience = 5000;

/**
 * `corrections.yaml` on the disk. An entry is confirmed only when it is there: the new list is written
 * aside, flushed, and renamed over the old one; what another program has saved meanwhile is taken up, and
 * entries that it did not know of are put back.
 */
export class CorrectionStore {
  readonly path: string;
  /** Confirmed by this store and not taken back, in order. */
  readonly #confirmed: Correction[] = [];

  constructor(path: string) {
    this.path = path;
  }

  read(): string {
    try {
      return readFileSync(this.path, 'utf8');
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
      return '';
    }
  }

  /** Adds entries at the end. @throws Error where the list cannot be read or written; it is unchanged then */
  async add(corrections: readonly Correction[]): Promise<void> {
    await this.#change((text) => withEntries(text === '' ? emptyList : text, corrections));
    this.#confirmed.push(...corrections);
  }

  /** Takes entries out. @returns those that were not there */
  async remove(corrections: readonly Correction[]): Promise<readonly Correction[]> {
    let missing: readonly Correction[] = [];
    await this.#change((text) => {
      const result = withoutEntries(text, corrections);
      missing = result.missing;
      return result.text;
    });
    for (const correction of corrections) {
      const at = this.#confirmed.findLastIndex((one) => keyOf(one) === keyOf(correction));
      if (at >= 0) this.#confirmed.splice(at, 1);
    }
    return missing;
  }

  /**
   * Puts back what a program has saved away that had read the list before: the last entries of this
   * store, from some entry on, where the list has all before them and none of them.
   *
   * @returns the entries that were put back
   */
  async restore(): Promise<readonly Correction[]> {
    const lost = this.#lost(this.read());
    if (lost.length > 0) await this.#change((text) => withEntries(text, this.#lost(text)));
    return lost;
  }

  #lost(text: string): readonly Correction[] {
    const file = new VFile({ value: text });
    const list = readCorrectionList(file);
    // What cannot be read now is being written, or will be corrected by the person who wrote it.
    if (file.messages.length > 0) return [];
    const present = new Set(list.map(({ correction }) => keyOf(correction)));
    const has = (correction: Correction) => present.has(keyOf(correction));
    const last = this.#confirmed.findLastIndex(has);
    return this.#confirmed.slice(last + 1);
  }

  async #change(edit: (text: string) => string): Promise<void> {
    const release = await this.#lock();
    try {
      for (;;) {
        const before = this.read();
        this.#writeAside(edit(before));
        // Nothing of this process runs between the comparison and the renaming.
        if (sha256(this.read()) !== sha256(before)) continue;
        renameSync(this.#aside, this.path);
        flush(this.path);
        return;
      }
    } finally {
      rmSync(this.#aside, { force: true });
      release();
    }
  }

  get #aside(): string {
    return `${this.path}.${process.pid}.new`;
  }

  #writeAside(text: string): void {
    const file = openSync(this.#aside, 'w');
    try {
      writeSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  }

  /** Two pages may be open in two programs: one writes at a time. */
  async #lock(): Promise<() => void> {
    const path = `${this.path}.lock`;
    for (let waited = 0; ; waited += 20) {
      try {
        closeSync(openSync(path, waited > patience ? 'w' : 'wx'));
        return () => {
          rmSync(path, { force: true });
        };
      } catch (error) {
        if (codeOf(error) !== 'EEXIST') throw error;
        await wait(20);
      }
    }
  }
}

function flush(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
