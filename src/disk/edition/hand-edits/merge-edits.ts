import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { report } from '../../../messages/index.ts';
import { type Conflict, mergeXml } from '../../../xml/merge.ts';
import { basePath } from './base.ts';
import { type Edited, renamed } from './follow.ts';

/** A person's file with what is made now. */
export interface MergedEdit {
  readonly path: string;
  readonly text: string;
  /** What the two changes were made from, where a person has to decide between them. */
  readonly base?: string;
  readonly messages: readonly VFileMessage[];
}

/** How many places in conflict are named. */
const most = 5;

/**
 * Merges what a person has changed with what is made now of the same document.
 *
 * @param id of the document now
 * @param theirs what is made of it
 */
export function mergeEdit(
  { id: before, mine, base }: Edited,
  id: string,
  theirs: string,
): MergedEdit {
  const path = `tei/${id}.xml`;
  const file = new VFile({ path });
  if (before !== id) report(file, 'file-followed', undefined, { before: `tei/${before}.xml` });
  const hers = renamed(mine, before, id);
  if (base === undefined) return { path, text: hers, messages: file.messages };
  const from = renamed(base, before, id);
  if (from === theirs) return { path, text: hers, messages: file.messages };
  const { text, conflicts } = mergeXml(hers, from, theirs);
  if (text !== hers) report(file, 'file-merged', undefined, {});
  reportConflicts(file, conflicts);
  return { path, text, messages: file.messages, ...(conflicts.length > 0 && { base: from }) };
}

/** Names the first of the places where a person has to decide. */
export function reportConflicts(file: VFile, conflicts: readonly Conflict[]): void {
  for (const { mine, theirs, line } of conflicts.slice(0, most)) {
    const values = { mine: shown(mine), theirs: shown(theirs), base: basePath(file.path) };
    report(file, 'file-in-conflict', { line, column: 1 }, values);
  }
}

function shown(words: string): string {
  const short = words.replace(/\s+/gu, ' ').trim();
  return short.length > 80 ? `${short.slice(0, 79)}…` : short || 'nothing';
}
