import { build } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';

const source = 'src/lexicon/letters.ts';

/** The rooms whose patterns look for letters all the time. */
const rooms =
  /\/src\/(?:conventions|lexicon|notes|review\/doubts)\/(?!letters\.ts$|.*\.d\.ts$).*\.ts$/u;

/** Divides the classes of letters of every pattern in those rooms, so that V8 decides them at once. */
export async function commonLetters() {
  const { output } = await build({ input: source, write: false });
  const module = `data:text/javascript,${encodeURIComponent(output[0].code)}`;
  const { withCommonLetters } = await import(module);
  return {
    name: 'common-letters',
    transform: {
      filter: { id: rooms },
      handler(code, id) {
        const edits = [];
        visit(parseAst(code, { lang: 'ts' }, id), edits, withCommonLetters);
        if (edits.length === 0) return undefined;
        const compiles = edits.some(({ text }) => text === compile);
        return { code: (compiles ? importing : '') + edited(code, edits), map: null };
      },
    },
    resolveId: (name) => (name === 'common-letters' ? `${process.cwd()}/${source}` : undefined),
  };
}

const compile = 'compiledWithLetters(';
const importing = "import { compiled as compiledWithLetters } from 'common-letters';\n";

function visit(node, edits, divide) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'Literal' && node.regex !== undefined) {
    const { pattern, flags } = node.regex;
    const text = `/${divide(pattern)}/${flags}`;
    if (flags.includes('u') && !flags.includes('i')) edits.push({ ...placeOf(node), text });
    return;
  }
  // new RegExp(pattern, 'u')
  // ^---------^
  if (node.type === 'NewExpression' && node.callee.name === 'RegExp')
    edits.push({ start: node.start, end: node.callee.end + 1, text: compile });
  for (const child of Object.values(node)) visit(child, edits, divide);
}

function placeOf({ start, end }) {
  return { start, end };
}

function edited(code, edits) {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, text: now }) => text.slice(0, start) + now + text.slice(end),
      code,
    );
}
