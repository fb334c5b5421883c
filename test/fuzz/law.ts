import { VFileMessage } from 'vfile-message';

/** How long a law may take to be held: it grows with the input, and no faster than in proportion. */
export interface Limit {
  readonly milliseconds: number;
  readonly microsecondsPerByte: number;
}

/** What has to be true of every input. */
export interface Law {
  readonly name: string;
  /** It is held on every so-manieth input: 1 on each, more where that takes long. */
  readonly every: number;
  readonly limit: Limit;
  /** Throws where the input breaks it. */
  readonly hold: (input: Uint8Array) => Promise<void> | void;
}

/** A law is broken, by what is the same for every such input (`message`) and by what is this one's. */
export class Broken extends Error {
  readonly detail: string;

  constructor(what: string, detail = '') {
    super(what);
    this.detail = detail;
  }
}

/** Shows what a list should not hold. */
export function expectNone(what: string, found: readonly string[]): void {
  if (found.length > 0) throw new Broken(what, found.slice(0, 10).join('\n'));
}

export function expectSame(what: string, found: string, expected: string): void {
  if (found === expected) return;
  let start = 0;
  while (found[start] === expected[start]) start += 1;
  const from = Math.max(0, start - 40);
  const shown = [expected, found].map((text) => JSON.stringify(text.slice(from, start + 40)));
  throw new Broken(what, `not ${shown.join('\nbut ')}`);
}

/** How holding a law on an input ended. */
export type Outcome =
  | { readonly kind: 'held'; readonly microseconds: number }
  | { readonly kind: 'broken'; readonly what: string; readonly detail: string };

//     at spliced (file:///home/vane/cartulary/src/splice.ts:17:30)
//                                             ^ the innermost place of ours
const ownFrame = /^ +at (?!.*\/node_modules\/).*?\b((?:src|test\/fuzz)\/[^\s:]+:\d+)/m;

function failure(error: unknown): Outcome {
  if (error instanceof Broken) return { kind: 'broken', what: error.message, detail: error.detail };
  const { name, message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  const place = ownFrame.exec(stack)?.[1]?.replace(/\.js:/, '.ts:') ?? message;
  return { kind: 'broken', what: `${name} is thrown in ${place}`, detail: stack };
}

/** What a person can be told is no fault: a message of the catalogue. */
function isRefusal(error: unknown): boolean {
  return error instanceof VFileMessage && error.source !== undefined && Boolean(error.note);
}

/** Holds a law on an input, and takes the processor time of it. */
export async function outcomeOf({ hold }: Law, input: Uint8Array): Promise<Outcome> {
  const before = process.cpuUsage();
  try {
    await hold(input);
  } catch (error) {
    if (!isRefusal(error)) return failure(error);
  }
  return { kind: 'held', microseconds: process.cpuUsage(before).user };
}
