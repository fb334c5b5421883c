import type { VFile } from 'vfile';
import { report } from '../../messages/index.ts';
import type { Authority, Kind } from './authority.ts';
import {
  type PersonalName,
  folded,
  headingName,
  isCompatible,
  officesIn,
  printedName,
  words,
} from './personal-name.ts';

/** A name of the edition, as its register has it. */
export interface RegisteredName {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  /** Other forms of the name that the edition prints. */
  readonly variants?: readonly string[];
}

export interface Match {
  readonly authority: Authority;
  /** Left out where the name is that of the entry to the letter. */
  readonly certainty?: 'medium' | 'low';
}

/** `Kennedy, John F.` is also printed as `John F. Kennedy`. */
function forms({ kind, name, variants }: Authority): string[] {
  const all = [name, ...variants];
  if (kind !== 'person') return all;
  return all.flatMap((form) => {
    const [, surname, forenames] = /^([^,]+), ([^,]+)$/.exec(form) ?? [];
    return surname && forenames ? [form, `${forenames} ${surname}`] : [form];
  });
}

/** Every entry by its names; a name that two entries have is a name of both. */
function byForm(authorities: readonly Authority[]): Map<string, Set<Authority>> {
  const index = new Map<string, Set<Authority>>();
  for (const authority of authorities) {
    for (const form of forms(authority)) {
      const key = `${authority.kind} ${folded(form)}`;
      index.set(key, (index.get(key) ?? new Set()).add(authority));
    }
  }
  return index;
}

function described(candidates: readonly Authority[]): string {
  return candidates.map(({ name, id }) => `${name} (${id})`).join(', ');
}

/**
 * Finds the entry of each name: by its names and variants, to the letter but for case and white
 * space; of a person, then by the surname. A surname alone is that of the one person of that name
 * whom the edition names in full, with medium certainty, else of the only one in the files, with
 * low certainty; where there are more, it is left alone.
 *
 * @param file what is inferred and what is ambiguous is reported in it
 */
export function match(
  names: readonly RegisteredName[],
  authorities: readonly Authority[],
  file: VFile,
): Map<string, Match> {
  const index = byForm(authorities);
  const matches = new Map<string, Match>();
  const open: RegisteredName[] = [];
  for (const registered of names) {
    const authority = byName(registered, index);
    if (authority === undefined) open.push(registered);
    else matches.set(registered.id, { authority });
  }
  const persons = authorities.filter(({ kind }) => kind === 'person');
  const inFull = new Set([...matches.values()].map(({ authority }) => authority));
  for (const registered of byFullness(open)) {
    if (registered.kind !== 'person') continue;
    const inferred = infer(registered, persons, inFull, file);
    if (inferred !== undefined) matches.set(registered.id, inferred);
  }
  return matches;
}

/** The one entry that has a name of the edition to the letter; its first name before its variants. */
function byName(
  { kind, name, variants = [] }: RegisteredName,
  index: ReadonlyMap<string, ReadonlySet<Authority>>,
): Authority | undefined {
  const of = (form: string) => [...(index.get(`${kind} ${folded(form)}`) ?? [])];
  const own = of(name);
  const found = own.length > 0 ? own : [...new Set(variants.flatMap(of))];
  return found.length === 1 ? found[0] : undefined;
}

/** Names with forenames come first: they tell whom a surname alone means. */
function byFullness(names: readonly RegisteredName[]): RegisteredName[] {
  const isFull = ({ name }: RegisteredName) => printedName(name).forenames.length > 0;
  return [...names.filter(isFull), ...names.filter((name) => !isFull(name))];
}

/** "President Johnson" is nobody who is known to have held another office only. */
function canBe(printed: PersonalName, { name, surname, occupation }: Authority): boolean {
  const heading = headingName(name, surname);
  if (!isCompatible(printed, heading)) return false;
  const held = new Set([...heading.offices, ...officesIn(words(occupation ?? ''))]);
  if (printed.offices.length === 0 || held.size === 0) return true;
  return printed.offices.some((office) => held.has(office));
}

function infer(
  { name, variants = [] }: RegisteredName,
  persons: readonly Authority[],
  inFull: Set<Authority>,
  file: VFile,
): Match | undefined {
  const own = printedName(name);
  const printed = {
    ...own,
    offices: [own, ...variants.map(printedName)].flatMap((of) => of.offices),
  };
  const candidates = persons.filter((person) => canBe(printed, person));
  const known = candidates.filter((candidate) => inFull.has(candidate));
  const [authority, second] = known.length > 0 ? known : candidates;
  if (authority === undefined) return undefined;
  if (second !== undefined) {
    report(file, 'authority-name-ambiguous', undefined, {
      name,
      candidates: described(candidates),
    });
    return undefined;
  }
  const isFull = printed.forenames.length > 0;
  if (isFull) inFull.add(authority);
  const certainty = isFull || known.length > 0 ? 'medium' : 'low';
  report(file, 'authority-name-inferred', undefined, { name, person: authority.name, certainty });
  return { authority, certainty };
}
