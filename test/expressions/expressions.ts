import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';

/** A regular expression of the program, and the file that it stands in. */
export interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const root = new URL('../../src/', import.meta.url);

function filesOf(room: string): string[] {
  return readdirSync(new URL(room, root), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => `${room}/${path}`);
}

/** Those that are written out. */
function written(file: string): Expression[] {
  const text = readFileSync(new URL(file, root), 'utf8');
  const found: Expression[] = [];
  function visit(node: ts.Node): void {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)];
      found.push({ file, source, flags });
    }
    ts.forEachChild(node, visit);
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
  return found;
}

/** Those that are put together when a module loads, for they are not to be read in its text. */
async function composed(files: readonly string[]): Promise<Expression[]> {
  const found: Expression[] = [];
  const native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(native, {
    construct(target, parts: [string | RegExp, string?]) {
      const made = new target(...parts);
      const place = /\/src\/((?:lexicon|notes)\/(?!phrase)[^:?)]+)/;
      const file = new Error().stack?.split('\n').flatMap((line) => place.exec(line)?.[1] ?? [])[0];
      if (file !== undefined) found.push({ file, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    for (const file of files) await import(/* @vite-ignore */ new URL(file, root).href);
  } finally {
    globalThis.RegExp = native;
  }
  return found;
}

/** Every regular expression of some rooms, once. */
export async function expressionsOf(...rooms: readonly string[]): Promise<Expression[]> {
  const files = rooms.flatMap(filesOf);
  const all = [...files.flatMap(written), ...(await composed(files))];
  return [...new Map(all.map((one) => [`${one.source}/${one.flags}`, one])).values()];
}
