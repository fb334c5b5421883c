import type { VFile } from 'vfile';
import { report } from '../messages/index.ts';
import { MarkupError } from '../xml/index.ts';
import { type Fault, readYaml } from '../yaml.ts';
import { checkPatterns } from './check-patterns.ts';
import { combine, empty } from './combine.ts';
import type { Convention, RepositoryEntry } from './convention.ts';
import { ListError, readList } from './lists.ts';
import { conventionSchema } from './schema.ts';
import { keysAt } from './keys.ts';

/** The longest that ships has a seventh of it; what nests without end does not fit. */
const longest = 128_000;

/**
 * Reads a convention.
 *
 * @param file the text of a `convention.yaml`; wrong keys, values, patterns and examples are reported
 *   in it, each with its line and column
 * @param name what messages call it
 * @param shipped finds a convention that ships, for `extends`
 * @param trusted whether it ships, so that its patterns are known to end
 * @param list the text of a file that `repositoryLists` names, seen from the convention
 * @returns the convention with what it extends, or `undefined` where something is wrong
 */
export function readConvention(
  file: VFile,
  name: string,
  shipped: (name: string) => Convention | undefined,
  trusted = false,
  list: (path: string) => string | undefined = () => undefined,
): Convention | undefined {
  const checked = readYaml(String(file), conventionSchema, longest, keysAt);
  if (!('value' in checked)) {
    for (const fault of checked.faults) reportFault(file, fault);
    return undefined;
  }
  const { value, place } = checked;
  const base = value.extends === undefined ? empty : shipped(value.extends);
  if (base === undefined) {
    report(file, 'convention-extends-unknown', place(['extends']), { name: value.extends ?? '' });
    return undefined;
  }
  const listed = (value.repositoryLists ?? []).map((path, index) => {
    const at = place(['repositoryLists', index]);
    return readListFile(list(path), (detail) => {
      report(file, 'convention-list-unreadable', at, { path, detail });
    });
  });
  if (listed.includes(undefined)) return undefined;
  const convention = combine(
    name,
    value,
    base,
    listed.flatMap((one) => one ?? []),
  );
  return checkPatterns(convention, value, { place, messages: file, trusted })
    ? convention
    : undefined;
}

function readListFile(
  text: string | undefined,
  refuse: (detail: string) => void,
): RepositoryEntry[] | undefined {
  try {
    if (text !== undefined) return readList(text);
    refuse('there is no such file beside the convention');
  } catch (error) {
    if (!(error instanceof ListError || error instanceof MarkupError)) throw error;
    refuse(error.message);
  }
  return undefined;
}

/** Says what is wrong in a convention, each fault at its line and column. */
function reportFault(file: VFile, fault: Fault): void {
  const { kind, place } = fault;
  if (kind === 'unreadable') report(file, 'convention-not-yaml', place, { detail: fault.detail });
  else if (kind === 'not-keys') report(file, 'convention-not-keys', place, {});
  else if (kind === 'key') {
    const { key, nearest, keys } = fault;
    report(file, 'convention-key-unknown', place, { key, nearest, keys });
  } else {
    const { key, expected } = fault;
    report(file, 'convention-value-wrong', place, { key, expected });
  }
}
