import type { VFile } from 'vfile';
import type { Node } from 'unist';
import { report } from '../messages/index.ts';
import type { Settings } from '../settings.ts';
import type { Register } from './register.ts';

/** What encoding a document needs beside the document. */
export interface Context {
  readonly settings: Settings;
  /** The title of the edition, from the settings or the text. */
  readonly title: string;
  readonly register: Register;
  /** Every `xml:id` that a document or its header has. */
  readonly identifiers: ReadonlyMap<string, Node>;
  readonly file: VFile;
}

/** A pointer into the documents; one that nothing answers is reported and left out. */
export function pointer(
  id: string,
  from: Node,
  { identifiers, file }: Context,
): string | undefined {
  if (identifiers.has(id)) return `#${id}`;
  report(file, 'pointer-unresolved', from.position, { id });
  return undefined;
}
