import { percent } from './account.ts';
import type { GoldFigures, Run } from './run.ts';
import type { Lapses } from './score.ts';

/** What the figures of a run gained and lost against one before. */
export function changedFigures(before: Run, now: Run): string[] {
  const [old, { corpus, markup, gold }] = [before.figures, now.figures];
  return [
    ...Object.entries(gold).flatMap(([name, set]) => changedGold(name, old.gold[name], set)),
    ...moved(
      'unparsed characters',
      percent(old.corpus.unparsed, old.corpus.characters),
      percent(corpus.unparsed, corpus.characters),
    ),
    ...moved('markup refs', old.markup.refs.found, markup.refs.found),
    ...moved('markup titles', old.markup.titles.found, markup.titles.found),
    ...changedMessages(old.corpus.messages, corpus.messages),
  ];
}

function moved(what: string, before: string | number, now: string | number): string[] {
  return before === now ? [] : [`${what}: ${before} → ${now}`];
}

function changedMessages(before: Record<string, number>, now: Record<string, number>): string[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  return ids.flatMap((id) => moved(`message ${id}`, before[id] ?? 0, now[id] ?? 0));
}

function changedGold(name: string, before: GoldFigures | undefined, now: GoldFigures): string[] {
  return Object.entries(now.fields).flatMap(([field, { missed, extra }]) => {
    const old = before?.fields[field];
    return [
      ...changedLapses(`${name} ${field}`, 'missed', old?.missed ?? {}, missed),
      ...changedLapses(`${name} ${field}`, 'extra', old?.extra ?? {}, extra),
    ];
  });
}

function changedLapses(what: string, fault: string, before: Lapses, now: Lapses): string[] {
  const more = (a: Lapses, b: Lapses) =>
    Object.entries(a)
      .filter(([id, times]) => times > (b[id] ?? 0))
      .map(([id]) => id)
      .join(', ');
  const [broken, mended] = [more(now, before), more(before, now)];
  return [
    ...(broken === '' ? [] : [`${what}: now ${fault} in ${broken}`]),
    ...(mended === '' ? [] : [`${what}: no longer ${fault} in ${mended}`]),
  ];
}

/** The entries that are read otherwise than before, are new or are gone: `frus1955-57v09 d12`. */
export function changedNotes(before: Run, now: Run): string[] {
  const [old, current] = [flat(before), flat(now)];
  return [...new Set([...old.keys(), ...current.keys()])].filter(
    (name) => old.get(name) !== current.get(name),
  );
}

function flat({ fingerprints }: Run): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(fingerprints).flatMap(([volume, entries]) =>
      Object.entries(entries).map(([id, hash]): [string, string] => [`${volume} ${id}`, hash]),
    ),
  );
}
