import { stages } from '../stages.ts';
import { type Figures, type Group, type Measurement, extremes, typical } from './figures.ts';
import { type Growth, growthOf } from './growth.ts';
import type { Machine } from './machine.ts';
import { megabytes, seconds, table, whole } from './table.ts';

const none = '–';

/** What was measured, in tables for people. */
export function account(figures: Figures, machine: Machine, workload: string): string {
  const { processor, cores, memory, system, node, date, load, programs } = machine;
  const sections = [
    '# Speed',
    `${processor}, ${cores} cores, ${megabytes(memory)} of memory, ${system}, Node ${node}; ${date}; load before the first run ${load.toFixed(2)}. ` +
      `${workload} Figures are medians, in brackets the least and the most of all runs. ` +
      `Programs of others: ${programs.join(', ') || 'none'}.`,
    ...section('## Start-up', waits(figures, 'start-up')),
    ...section('## Notes a second of the processor, stage by stage', stageRates(figures)),
    ...section('## Notes a second of the processor, from the text on', sums(figures)),
    ...section('## Whole series, on all processors', throughput(figures)),
    ...section('## Each command on one volume', commandRows(figures)),
    ...section('## How time grows with the notes, as an exponent', growth(figures)),
    ...section('## Other programs on the same TEI', comparisons(figures)),
    ...section('## Left out', omissions(figures)),
  ];
  return `${sections.join('\n\n')}\n`;
}

function section(title: string, body: string | undefined): string[] {
  return body === undefined ? [] : [title, body];
}

function tableOf(header: readonly string[], rows: readonly string[][]): string | undefined {
  return rows.length === 0 ? undefined : table(header, rows);
}

function range(measurement: Measurement, quantity: 'processor' | 'wall'): string {
  const { least, most } = extremes(measurement, quantity);
  return `${seconds(typical(measurement, quantity))} (${least.toFixed(2)}–${most.toFixed(2)})`;
}

function waits(figures: Figures, group: Group): string | undefined {
  const rows = figures
    .of(group)
    .map((one) => [
      one.what,
      whole(one.notes),
      range(one, 'wall'),
      range(one, 'processor'),
      megabytes(typical(one, 'memory')),
      whole(one.runs.length),
    ]);
  return tableOf(['', 'notes', 'time', 'of the processor', 'peak memory', 'runs'], rows);
}

function throughput(figures: Figures): string | undefined {
  const rows = figures
    .of('together')
    .map((one) => [
      one.what,
      whole(one.notes),
      range(one, 'wall'),
      whole(one.notes / typical(one, 'wall')),
      megabytes(typical(one, 'memory')),
      whole(one.runs.length),
    ]);
  return tableOf(['', 'notes', 'time', 'notes a second', 'peak memory', 'runs'], rows);
}

/** A row for each command, with its time and memory for each number of notes. */
function commandRows(figures: Figures): string | undefined {
  const sizes = sizesOf(figures, 'commands');
  const whats = [...new Set(figures.of('commands').map(({ what }) => what))];
  const rows = whats.map((what) => [
    what,
    ...sizes.flatMap((notes) => {
      const found = figures.find({ group: 'commands', what, notes });
      if (found === undefined) return [none, none];
      return [range(found, 'wall'), megabytes(typical(found, 'memory'))];
    }),
  ]);
  return tableOf(['', ...sizes.flatMap((notes) => [`${whole(notes)} notes`, 'memory'])], rows);
}

function sizesOf(figures: Figures, group: Group): number[] {
  return [...new Set(figures.of(group).map(({ notes }) => notes))];
}

function stageRates(figures: Figures): string | undefined {
  const rows = sizesOf(figures, 'stages').map((notes) => {
    const found = stages.map((what) => figures.find({ group: 'stages', what, notes }));
    const memory = found.map((one) => (one === undefined ? 0 : typical(one, 'memory')));
    return [whole(notes), ...found.map(rate), megabytes(Math.max(...memory))];
  });
  return tableOf(['notes', ...stages, 'peak memory'], rows);
}

function rate(measurement: Measurement | undefined): string {
  if (measurement === undefined) return none;
  const { notes } = measurement;
  const { least, most } = extremes(measurement, 'processor');
  const median = whole(notes / typical(measurement, 'processor'));
  return `${median} (${whole(notes / most)}–${whole(notes / least)})`;
}

/** The stages up to one, together. */
function sums(figures: Figures): string | undefined {
  const ends = stages.slice(1);
  const rows = sizesOf(figures, 'stages').map((notes) => [
    whole(notes),
    ...ends.map((end) => {
      const all = stages.slice(0, stages.indexOf(end) + 1);
      const found = all.map((what) => figures.find({ group: 'stages', what, notes }));
      const times = found.map((one) => (one === undefined ? NaN : typical(one, 'processor')));
      const together = notes / times.reduce((sum, time) => sum + time, 0);
      return Number.isNaN(together) ? none : whole(together);
    }),
  ]);
  return tableOf(['notes', ...ends.map((end) => `to ${end}`)], rows);
}

function growth(figures: Figures): string | undefined {
  const volumes = growthOf(figures, 'stages', 2);
  const oneVolume = growthOf(figures, 'one-volume', Infinity);
  const rows = stages
    .filter((what) => [...volumes, ...oneVolume].some((one) => one.what === what))
    .map((what) => [what, slope(volumes, what), slope(oneVolume, what)]);
  const together = growthOf(figures, 'together', 2).map((one) => [one.what, grown(one), none]);
  return tableOf(['', 'more volumes', 'a longer volume'], [...rows, ...together]);
}

function slope(all: readonly Growth[], what: string): string {
  const found = all.find((one) => one.what === what);
  return found === undefined ? none : grown(found);
}

function grown({ exponent, from, to }: Growth): string {
  return `${exponent.toFixed(2)} (${whole(from)}–${whole(to)})`;
}

function comparisons(figures: Figures): string | undefined {
  const found = figures.of('peers').toSorted((a, b) => compare(a, b));
  const rows = found.map((one) => {
    const ours = figures.find({ ...one, program: 'cartulary' });
    return [
      `${one.what}, ${one.program ?? ''}`,
      whole(one.notes),
      range(one, 'wall'),
      range(one, 'processor'),
      megabytes(typical(one, 'memory')),
      ratio(one, ours, 'wall'),
      ratio(one, ours, 'processor'),
    ];
  });
  const header = ['', 'notes', 'time', 'of the processor', 'peak memory'];
  return tableOf([...header, 'time ÷ ours', 'processor ÷ ours'], rows);
}

function compare(a: Measurement, b: Measurement): number {
  return a.what.localeCompare(b.what, 'en') || a.notes - b.notes;
}

function ratio(
  theirs: Measurement,
  ours: Measurement | undefined,
  quantity: 'processor' | 'wall',
): string {
  if (ours === undefined) return none;
  return (typical(theirs, quantity) / typical(ours, quantity)).toFixed(2);
}

function omissions(figures: Figures): string | undefined {
  const lines = figures.omissions.map(({ group, what, notes, program, why }) => {
    const by = program === undefined ? '' : ` by ${program}`;
    return `- ${group}: ${what} of ${whole(notes)} notes${by}: ${why}`;
  });
  return lines.length === 0 ? undefined : lines.join('\n');
}
