import type { GenesisAction } from '../../../tree.ts';
import { uncertainly } from '../../../lexicon/en/manners.ts';
import type { DateFound } from '../phrases/calendar.ts';
import { type Fields, span, type Span } from '../span.ts';
import type { Listed } from './list.ts';

export type AgencySpan = Span<Extract<Fields, { type: 'agency' }>>;

/** When something was done: on a day, or on the first that stands behind the name and before an offset. */
export interface Day {
  readonly on?: string | undefined;
  readonly before?: number;
}

/** One who is named in a list, with what he did, where and when. */
export function agency(
  text: string,
  { name, office, nature, also, shared, manner }: Listed,
  actions: readonly GenesisAction[],
  dates: readonly DateFound[],
  { on, before = 0 }: Day,
): AgencySpan {
  const isBehind = office !== undefined && shared === undefined;
  const when = on ?? dates.find(({ start }) => start >= name.end && start < before)?.fields.when;
  const children: Span[] = [span({ type: nature }, name.start, name.end)];
  if (isBehind) children.push(span({ type: 'body' }, office.start, office.end));
  return span<AgencySpan['node']>(
    {
      type: 'agency',
      actions: also === undefined ? [...actions] : [...actions, also],
      ...(office === undefined ? {} : { office: text.slice(office.start, office.end) }),
      ...(when === undefined ? {} : { when }),
      ...(manner === undefined ? {} : { manner }),
      ...(isUnsure(manner) ? { certainty: 'medium' } : {}),
    },
    name.start,
    isBehind ? closed(text, office.end) : name.end,
    children,
  );
}

/** apparently, by phone */
function isUnsure(manner: string | undefined): boolean {
  return manner?.split(', ').some((one) => unsure.has(one.toLowerCase())) ?? false;
}

const unsure: ReadonlySet<string> = new Set(uncertainly);

/** The bracket behind an office belongs to it. */
function closed(text: string, end: number): number {
  return text.charAt(end) === ')' ? end + 1 : end;
}
