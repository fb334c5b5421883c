import type fc from 'fast-check';
import { notes } from './inputs/notes.ts';
import { settings } from './inputs/settings.ts';
import { authorityFiles, teiFiles } from './inputs/xml.ts';
import type { Law } from './law.ts';
import { authorityLaws } from './laws/authorities.ts';
import { settingsLaws } from './laws/settings.ts';
import { teiLaws } from './laws/tei.ts';
import { textLaws } from './laws/text.ts';

/** What is put in from outside, and what has to be true of it whatever it is. */
export interface Target {
  /** Of the files in which its inputs are kept. */
  readonly extension: string;
  readonly inputs: fc.Arbitrary<Uint8Array>;
  /** Reads what its laws are held with. */
  readonly laws: () => Promise<readonly Law[]>;
}

export const targets = {
  text: { extension: 'txt', inputs: notes, laws: textLaws },
  settings: { extension: 'yaml', inputs: settings, laws: settingsLaws },
  tei: { extension: 'xml', inputs: teiFiles, laws: teiLaws },
  authorities: { extension: 'xml', inputs: authorityFiles, laws: authorityLaws },
} as const satisfies Record<string, Target>;

export type TargetName = keyof typeof targets;

export function isTargetName(name: string): name is TargetName {
  return Object.hasOwn(targets, name);
}

export const targetNames: readonly TargetName[] = Object.keys(targets).filter(isTargetName);
