import { expect, test } from 'vitest';
import { messageLines } from '../../src/cli/message-lines.ts';
import { paintFor } from '../../src/cli/paint.ts';
import { printable } from '../../src/cli/printable.ts';

test.each([
  ['\u001B[2Jnotes.txt', '\\u{1b}[2Jnotes.txt'],
  ['a\u009B31mb', 'a\\u{9b}31mb'],
  ['a\nb\rc', 'a\\u{a}b\\u{d}c'],
  ['gpj.\u202Etxt', 'gpj.\\u{202e}txt'],
  ['Zürich — “é”', 'Zürich — “é”'],
])('%j is shown as %j', (line, shown) => {
  expect(printable(line)).toBe(shown);
});

test('no message gives a command to the terminal', () => {
  const message = {
    id: 'file-empty',
    severity: 'error',
    stage: 'read',
    wording: 'The file \u001B]0;x\u0007 holds no text',
    help: 'Look at \u001B[31m.',
    file: '\u001B[2J.txt',
  } as const;
  const lines = messageLines([message], paintFor({ isTTY: false }));
  expect(lines.join('')).not.toMatch(/\p{Cc}/u);
});
