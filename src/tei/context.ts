import type { VFile } from 'vfile';
import type { Node } from 'unist';
import { report } from '../messages/index.ts';
import type { StatedSettings } from '../settings.ts';
import type { Register } from './register.ts';

/** What encoding a document needs beside the document. */
export interface Context {
  readonly settings: StatedSettings;
  /** The title of the edition, from the settings or the text. */
  readonly title: string;
  readonly register: Register;
  /** What the convention calls its types of identifiers. */
  readonly identifierLabels: Readonly<Record<string, string>> | undefined;
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
