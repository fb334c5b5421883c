import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import process from 'node:process';
import { type GrammarValidator, openGrammarValidator } from '../../src/validate/relax-ng.ts';
import { type Timed, corpusLines, goldLines, timeLines } from './account.ts';
import { changedFigures, changedNotes } from './changes.ts';
import { type Reading, fingerprints, readBytes, readText, timeOf, wordsOf } from './corpus.ts';
import { type DoubtScore, doubtLines, measuredTable, scoreDoubts, together } from './doubts.ts';
import type { GoldRecord } from './gold.ts';
import { findDoubts } from '../../src/review/doubts/index.ts';
import { type MarkupScore, scoreMarkup } from './markup.ts';
import { type Run, committedRun, emptyRun, goldFigures, writeRun } from './run.ts';
import { score } from './score.ts';
import { soundness } from './soundness.ts';
import {
  type Volume,
  goldSets,
  isSharedPresent,
  readGold,
  readMarkup,
  shared,
  volumes,
} from './sources.ts';
import { varied } from './varied.ts';

/** What is shown of a run and not kept: words and times. */
interface Aside {
  readonly words: Map<string, string>;
  readonly times: Timed[];
}

async function evaluate(): Promise<{ run: Run; aside: Aside }> {
  const run = emptyRun();
  const aside: Aside = { words: new Map(), times: [] };
  for (const { name, gold, text } of goldSets) {
    const { tei } = await readText(text);
    run.figures.gold[name] = goldFigures(score(await readGold(gold), tei.documents));
  }
  const judge = await openGrammarValidator(
    await readFile(resolve('schema', 'edition.rng'), 'utf8'),
  );
  for (const volume of await volumes()) {
    await addVolume(run, aside, volume, judge);
  }
  judge.dispose();
  return { run, aside };
}

/** What the doubts are worth, set by set, and in the same notes said in other words. */
async function doubtScores(): Promise<Map<string, DoubtScore>> {
  const scores = new Map<string, DoubtScore>();
  for (const { name, gold, text } of goldSets) {
    const records = await readGold(gold);
    scores.set(name, scored(records, await readText(text)));
    const other = varied(records, await readFile(text, 'utf8'));
    const reading = readBytes(new TextEncoder().encode(other.text), text);
    scores.set(`${name} in other words`, scored(other.records, reading));
  }
  return scores;
}

function scored(records: readonly GoldRecord[], { tree, tei }: Reading): DoubtScore {
  return scoreDoubts(records, tei.documents, findDoubts(tree));
}

async function addVolume(
  run: Run,
  aside: Aside,
  { name, text, markup }: Volume,
  judge: GrammarValidator,
): Promise<void> {
  const reading = await readText(text);
  const { corpus } = run.figures;
  corpus.documents += reading.tree.children.length;
  corpus.characters += reading.summary.characters;
  corpus.unparsed += reading.summary.unparsedCharacters;
  const { valid, kept } = soundness(reading, judge);
  corpus.valid += valid;
  corpus.kept += kept;
  for (const { ruleId } of reading.file.messages) {
    const id = ruleId ?? '';
    corpus.messages[id] = (corpus.messages[id] ?? 0) + 1;
  }
  addMarkup(run.figures.markup, scoreMarkup(await readMarkup(markup), reading.tei.documents));
  run.fingerprints[name] = fingerprints(reading.tree);
  addAside(aside, name, reading);
}

function addMarkup(total: MarkupScore, { refs, titles }: MarkupScore): void {
  total.refs.spans += refs.spans;
  total.refs.found += refs.found;
  total.titles.spans += titles.spans;
  total.titles.found += titles.found;
}

function addAside({ words, times }: Aside, volume: string, reading: Reading): void {
  for (const entry of reading.tree.children) {
    const name = `${volume} ${entry.id}`;
    const text = wordsOf(reading, entry);
    words.set(name, text.replace(/\s+/gu, ' '));
    times.push({ name, milliseconds: timeOf(text) });
  }
}

/** A change of the whole grammar is not read note by note. */
const shownNotes = 200;

function changeLines(before: Run | undefined, now: Run, { words }: Aside): string[] {
  if (before === undefined)
    return ['No run was committed before: there is nothing to compare with.'];
  const notes = changedNotes(before, now);
  return [
    'Against the last committed run',
    ...changedFigures(before, now),
    `notes read otherwise: ${notes.length}`,
    ...notes.slice(0, shownNotes).map((name) => `  ${name}: ${words.get(name) ?? 'gone'}`),
    ...(notes.length > shownNotes ? [`  and ${notes.length - shownNotes} more`] : []),
  ];
}

const measuredFile = resolve('src', 'review', 'doubts', 'measured.ts');

async function main(options: readonly string[]): Promise<void> {
  if (!isSharedPresent()) {
    console.log(`${shared} is absent: the corpus and the annotated notes are kept there.`);
    return;
  }
  const { run, aside } = await evaluate();
  const doubts = await doubtScores();
  const lines = [
    ...Object.entries(run.figures.gold).flatMap(([name, gold]) => goldLines(name, gold)),
    ...[...doubts].flatMap(([name, found]) => doubtLines(name, found)),
    ...corpusLines(run),
    ...timeLines(aside.times),
    ...changeLines(await committedRun(), run, aside),
  ];
  console.log(lines.join('\n'));
  if (!options.includes('--update')) return;
  await writeRun(run);
  await writeFile(measuredFile, measuredTable(together([...doubts.values()])));
}

await main(process.argv.slice(2));
