import { createHash } from 'node:crypto';
import type { VFile } from 'vfile';
import type { Entry } from '../tree.ts';
import type { Context } from './context.ts';

/** What was asked of the register and of the identifiers for a document, and what was answered. */
type Question = readonly [
  of: 'register' | 'identifiers',
  method: string,
  given: readonly unknown[],
  answer: string,
];

/** A document as it was written. */
export interface KeptDocument {
  readonly xml: string;
  readonly asked: readonly Question[];
}

/**
 * The documents of an edition as they were written last. A document whose reading is the same is not
 * encoded again where everything that it asks of the edition is answered as it was then; what the last
 * edition had no use for is forgotten.
 */
export class TeiMemory {
  #known: Map<string, KeptDocument>;
  #used = new Map<string, KeptDocument>();

  constructor(known: Iterable<readonly [string, KeptDocument]> = []) {
    this.#known = new Map(known);
  }

  /** Everything that is kept, by what it depends on. */
  get entries(): Iterable<readonly [string, KeptDocument]> {
    return this.#known;
  }

  /** Forgets what was not asked for since the last call. */
  forgetUnused(): void {
    this.#known = this.#used;
    this.#used = new Map();
  }

  /** @param write encodes the document, and asks the context that it is given alone */
  document(entry: Entry, context: Context, write: (context: Context) => string): string {
    const key = keyOf(entry, context);
    const known = this.#known.get(key);
    if (known !== undefined && isAnswered(known, context)) {
      this.#used.set(key, known);
      return known.xml;
    }
    const asked: Question[] = [];
    const said = context.file.messages.length;
    const xml = write(recorded(context, asked));
    // What is reported has a place, which may be another the next time.
    if (!hasSaid(context.file, said)) this.#used.set(key, { xml, asked });
    return xml;
  }
}

function hasSaid({ messages }: VFile, before: number): boolean {
  return messages.length > before;
}

/** What a document says, wherever it stands in the text. */
function keyOf(entry: Entry, { settings, title }: Context): string {
  const said = JSON.stringify([settings, title, entry], (name, value: unknown) =>
    placed.has(name) ? undefined : value,
  );
  return createHash('sha256').update(said).digest('base64');
}

const placed: ReadonlySet<string> = new Set(['position', 'start', 'settled']);

function isAnswered({ asked }: KeptDocument, context: Context): boolean {
  return asked.every(([of, method, given, answer]) => {
    return answerOf(methodOf(context[of], method)(...given)) === answer;
  });
}

function recorded(context: Context, asked: Question[]): Context {
  return {
    ...context,
    register: recording(context.register, 'register', asked),
    identifiers: recording(context.identifiers, 'identifiers', asked),
  };
}

/** The same object, whose methods leave word of what they were asked and what they answered. */
function recording<T extends object>(target: T, of: Question[0], asked: Question[]): T {
  return new Proxy(target, {
    get(_target, name) {
      const method = String(name);
      const ask = methodOf(target, method);
      return (...given: readonly unknown[]): unknown => {
        const answer = ask(...given);
        asked.push([of, method, withoutRest(given), answerOf(answer)]);
        return answer;
      };
    },
  });
}

function methodOf(target: object, name: string): (...given: readonly unknown[]) => unknown {
  const method = Reflect.get(target, name) as (...given: readonly unknown[]) => unknown;
  return (...given) => method.apply(target, [...given]);
}

function answerOf(answer: unknown): string {
  return JSON.stringify([answer]);
}

/** What is not given at the end is left out, for JSON has no word for it. */
function withoutRest(given: readonly unknown[]): readonly unknown[] {
  return given.slice(0, given.findLastIndex((one) => one !== undefined) + 1);
}
