import { join, relative } from 'node:path';
import type { BuildReport, ReportDoubt, ReportMessage } from '../disk/edition/build-report.ts';
import type { Summary } from '../notes/summary.ts';
import { noun } from './plural.ts';
import { messageLines } from './message-lines.ts';
import type { Paint } from './paint.ts';
import { printable } from './printable.ts';

/** So many reasons to doubt are named. */
const shownReasons = 3;

/** So many repositories are named; the others are counted. */
const shownRepositories = 5;

function countLine(count: number, words: string): string {
  return `${String(count).padStart(7)}  ${noun(count, words)}`;
}

function foundLines({ counts, repositories, characters, unparsedCharacters }: Summary): string[] {
  const names = Object.entries(repositories);
  const more = names.length - shownRepositories;
  const share = characters === 0 ? 0 : (100 * unparsedCharacters) / characters;
  return [
    ...Object.entries(counts)
      .filter(([, count]) => count > 0)
      .map(([words, count]) => countLine(count, words)),
    ...(names.length > 0 ? [countLine(names.length, 'repositories, with so many witnesses')] : []),
    ...names
      .slice(0, shownRepositories)
      .map(([name, count]) => printable(`         ${String(count).padStart(5)}  ${name}`)),
    ...(more > 0 ? [`                and ${more} more in report.json`] : []),
    `${countLine(unparsedCharacters, 'characters not understood')} (${share.toFixed(2)}%)`,
    '',
  ];
}

/** How many documents are in doubt, and the commonest reasons; nothing where none is. */
function doubtLines({ found, doubts = [] }: BuildReport, folder: string): string[] {
  if (doubts.length === 0) return [];
  const { documents = 0 } = found?.counts ?? {};
  const doubted = new Set(doubts.map(({ document }) => document)).size;
  const share = documents === 0 ? '' : ` (${((100 * doubted) / documents).toFixed(1)}%)`;
  return [
    `${countLine(doubted, 'documents with a doubt')}${share}; cartulary doubts ${folder} lists them`,
    ...commonest(doubts)
      .slice(0, shownReasons)
      .map(([reason, count]) => `         ${String(count).padStart(5)}  ${reason}`),
    '',
  ];
}

/** Each reason with the number of its doubts, the commonest first. */
function commonest(doubts: readonly ReportDoubt[]): [reason: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { reason } of doubts) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

function holdsAnything({ counts, characters }: Summary): boolean {
  return characters > 0 || Object.values(counts).some((count) => count > 0);
}

function keptLines({ kept }: BuildReport): string[] {
  return kept.flatMap(({ file, difference }) =>
    difference
      ? [`  ${file} (- as it is made, + as it was changed):`, ...shortened(difference.split('\n'))]
      : [],
  );
}

function shortened(lines: readonly string[]): string[] {
  const most = 12;
  const more = lines.length - most;
  return [
    ...lines.slice(0, most).map((line) => printable(`    ${line}`)),
    ...(more > 0 ? [`    and ${more} more lines in report.json`] : []),
  ];
}

/**
 * Messages about generated files name them by a path that can be opened from here; those about the
 * input do so already.
 */
export function messagesFromHere(
  { input, messages }: BuildReport,
  folder: string,
): ReportMessage[] {
  const isOfInput = (file: string) => !relative(input, file).startsWith('..');
  return messages.map((message) =>
    /^(?:tei|html|print|schema)\//.test(message.file) && !isOfInput(message.file)
      ? { ...message, file: join(folder, message.file) }
      : message,
  );
}

/** An account for people: what was found, what there is to say, what was changed by hand. */
export function reportLines(account: BuildReport, folder: string, paint: Paint): string[] {
  const { input, found } = account;
  return [
    ...(found && holdsAnything(found)
      ? [paint.strong(printable(`${input} holds`)), ...foundLines(found)]
      : []),
    ...doubtLines(account, folder),
    ...messageLines(messagesFromHere(account, folder), paint, join(folder, 'report.json')),
    ...keptLines(account),
  ];
}

/** Where to look at what was made. */
export function placeLines({ files, first, unchanged }: BuildReport, folder: string): string[] {
  if (files === 0) return ['Nothing was written.'];
  const since = unchanged ? ', as they were: nothing has changed since the last build' : '';
  return [
    printable(`${files} files are in ${folder}${since}. Look at`),
    ...first.map((path) => printable(`  ${join(folder, path)}`)),
  ];
}
