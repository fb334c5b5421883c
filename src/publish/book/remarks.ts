import { relative, sep } from 'node:path';
import { z } from 'zod';

/** A place in a source file; line and column counted from one. */
export interface SourcePlace {
  /** The file, from the root of the workspace: `print/edition.typ`. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** What the typesetter says about its source. */
export interface Remark {
  readonly severity: 'error' | 'warning';
  readonly reason: string;
  /** Where it happened, then the calls that led there; empty where the typesetter names no place. */
  readonly places: readonly SourcePlace[];
}

// The typesetter's own numbers of severity; 4 is a call on the way to the place of an error.
const severities = { 1: 'error', 2: 'warning' } as const;
const CALL = 4;

const position = z.object({ line: z.number(), character: z.number() });
const diagnostics = z.array(
  z.object({
    message: z.string(),
    path: z.string(),
    range: z.object({ start: position }).nullable(),
    severity: z.union([z.literal(1), z.literal(2), z.literal(CALL)]),
  }),
);

type Diagnostic = z.infer<typeof diagnostics>[number];

/**
 * Reads the typesetter's diagnostics: each error or warning, followed by the calls that led to it.
 *
 * @param workspace the folder that their paths begin with
 */
export function readRemarks(said: readonly unknown[], workspace: string): readonly Remark[] {
  const remarks: (Remark & { places: SourcePlace[] })[] = [];
  for (const diagnostic of diagnostics.parse(said)) {
    const places = placesOf(diagnostic, workspace);
    if (diagnostic.severity === CALL) remarks.at(-1)?.places.push(...places);
    else {
      remarks.push({
        severity: severities[diagnostic.severity],
        reason: diagnostic.message,
        places,
      });
    }
  }
  return remarks;
}

function placesOf({ path, range }: Diagnostic, workspace: string): SourcePlace[] {
  if (range === null) return [];
  return [
    {
      path: relative(workspace, path).split(sep).join('/'),
      line: range.start.line + 1,
      column: range.start.character + 1,
    },
  ];
}
