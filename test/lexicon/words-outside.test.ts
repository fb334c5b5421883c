import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = new URL('../../src/notes/', import.meta.url);

/** Files whose expressions still name words themselves; the list only ever gets shorter. */
const notYet: ReadonlySet<string> = new Set([
  'formula/document.ts',
  'formula/heads.ts',
  'formula/line.ts',
  'formula/note.ts',
  'formula/place.ts',
  'formula/prose.ts',
  'formula/dates.ts',
  'formula/marking.ts',
  'formula/terms.ts',
  'formula/parts.ts',
  'formula/printing.ts',
  'formula/title.ts',
  'formula/units.ts',
  'formula/witnesses.ts',
  'parse/agents/index.ts',
  'parse/agents/name.ts',
  'parse/agents/utterances.ts',
  'parse/agents/words.ts',
  'parse/constructs/copies-to.ts',
  'parse/constructs/date.ts',
  'parse/constructs/document-reference.ts',
  'parse/constructs/genesis.ts',
  'parse/constructs/names.ts',
  'parse/constructs/printing.ts',
  'parse/constructs/receipt.ts',
  'parse/constructs/reference.ts',
  'parse/constructs/statement.ts',
  'parse/constructs/transmission.ts',
  'parse/dateline.ts',
  'parse/head.ts',
  'parse/phrases/citation-asides.ts',
  'parse/phrases/citation.ts',
  'parse/phrases/clock.ts',
  'parse/phrases/identifiers.ts',
  'parse/phrases/mentioned-text.ts',
  'parse/phrases/pages.ts',
  'parse/phrases/personal-names.ts',
  'parse/phrases/place-of-writing.ts',
  'parse/phrases/segments.ts',
  'parse/phrases/several-names.ts',
  'parse/phrases/title.ts',
  'parse/phrases/witness-role.ts',
  'parse/sentences.ts',
  'parse/source-note.ts',
  'parse/surnames.ts',
  'parse/tokens.ts',
]);

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  // The words of documents are those of their markup.
  .filter((path) => !path.startsWith('documents/'))
  .toSorted();

/** Two words of three letters or more of which a text may have either: `letter|telegram` */
const eitherWord = /[\p{L}]{3}[^|()]{0,30}\|[^|()]{0,20}[\p{L}]{3}/u;

/** What is not a word in an expression: classes, names of groups, escapes. */
const notWords = /\[[^\]]*\]|\\[pP]\{[^}]*\}|\(\?<\w+>|\\[a-z]|\$\{[^}]*\}/gu;

/** The expressions of a file that choose between words. */
function expressions(path: string): string[] {
  const text = readFileSync(new URL(path, root), 'utf8');
  const found: string[] = [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const visit = (node: ts.Node): void => {
    if (isPattern(node)) found.push(node.getText());
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found.filter((pattern) => eitherWord.test(pattern.replaceAll(notWords, ' ')));
}

function isPattern(node: ts.Node): boolean {
  const isText =
    ts.isStringLiteral(node) ||
    ts.isNoSubstitutionTemplateLiteral(node) ||
    ts.isTemplateExpression(node);
  return (
    node.kind === ts.SyntaxKind.RegularExpressionLiteral ||
    (isText && !ts.isImportDeclaration(node.parent))
  );
}

describe.each(files)('%s', (path) => {
  it.runIf(!notYet.has(path))('takes the words of its expressions from the lexicon', () => {
    expect(expressions(path)).toEqual([]);
  });

  it.runIf(notYet.has(path))('still names words itself', () => {
    expect(expressions(path)).not.toEqual([]);
  });
});
