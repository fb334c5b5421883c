import { outcomeOf, type Law, type Outcome } from './law.ts';
import { type TargetName, targets } from './targets.ts';

/** One law of a target, by its number, and an input to hold it on. */
export interface Question {
  readonly target: TargetName;
  readonly law: number;
  readonly input: Uint8Array;
}

const read = new Map<TargetName, Promise<readonly Law[]>>();

/** Holds a law on an input; this is what a process does that may be ended for it. */
export default async function hold({ target, law, input }: Question): Promise<Outcome> {
  const laws = read.get(target) ?? targets[target].laws();
  read.set(target, laws);
  const asked = (await laws)[law];
  if (asked === undefined) throw new RangeError(`${target} has no law ${law}`);
  return outcomeOf(asked, input);
}
