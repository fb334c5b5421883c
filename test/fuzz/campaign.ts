import fc from 'fast-check';
import { type Finding, findingIn } from './finding.ts';
import type { Law } from './law.ts';
import { minimise } from './minimise.ts';
import { Supervisor } from './supervisor.ts';
import { type TargetName, targets } from './targets.ts';

/** So many inputs are made at once. */
const batch = 200;

/** So many milliseconds a finding is made shorter. */
const minimising = 30_000;

/** What a campaign has come to. */
export interface Account {
  tried: number;
  findings: number;
  /** What took the longest. */
  slowest: { readonly milliseconds: number; readonly bytes: number; readonly law: string };
}

/** Tries the inputs of one target that belong to a seed, in their order. */
export class Campaign {
  readonly account: Account = {
    tried: 0,
    findings: 0,
    slowest: { milliseconds: 0, bytes: 0, law: '' },
  };
  readonly #target: TargetName;
  readonly #onFinding: (finding: Finding, input: Uint8Array) => void;
  readonly #supervisor = new Supervisor();
  readonly #known = new Set<string>();

  /** @param onFinding called with each new kind of finding, and the least input for it */
  constructor(target: TargetName, onFinding: (finding: Finding, input: Uint8Array) => void) {
    this.#target = target;
    this.#onFinding = onFinding;
  }

  async run(seed: number, milliseconds: number): Promise<Account> {
    const laws = [...(await targets[this.#target].laws()).entries()];
    const end = performance.now() + milliseconds;
    for (const input of inputsOf(this.#target, seed)) {
      if (performance.now() > end) break;
      const due = laws.filter(([, { every }]) => this.account.tried % every === 0);
      for (const [number, law] of due) await this.#try(number, law, input);
      this.account.tried += 1;
    }
    await this.#supervisor.dismiss();
    return this.account;
  }

  async #try(number: number, law: Law, input: Uint8Array): Promise<void> {
    const finding = await this.#hold(number, law, input);
    if (finding === undefined || this.#known.has(finding.what)) return;
    this.#known.add(finding.what);
    this.account.findings += 1;
    this.#onFinding(finding, await this.#least(number, law, input, finding));
  }

  /** A machine has other things to do: too long is what takes too long three times. */
  async #hold(
    number: number,
    law: Law,
    input: Uint8Array,
    trials = 3,
  ): Promise<Finding | undefined> {
    const verdict = await this.#supervisor.hold({ target: this.#target, law: number, input });
    const finding = findingIn(law, input.length, verdict);
    if (finding && verdict.kind !== 'broken' && trials > 1) {
      return this.#hold(number, law, input, trials - 1);
    }
    if (verdict.kind === 'held') this.#note(verdict.microseconds / 1000, input.length, law.name);
    return finding;
  }

  #note(milliseconds: number, bytes: number, law: string): void {
    if (milliseconds <= this.account.slowest.milliseconds) return;
    this.account.slowest = { milliseconds, bytes, law };
  }

  #least(number: number, law: Law, input: Uint8Array, { what }: Finding): Promise<Uint8Array> {
    const end = performance.now() + minimising;
    return minimise(
      input,
      async (shorter) => (await this.#hold(number, law, shorter, 1))?.what === what,
      () => performance.now() < end,
    );
  }
}

/** The inputs of a target; the n-th of a seed is always the same. */
function* inputsOf(target: TargetName, seed: number): Generator<Uint8Array> {
  for (let round = 0; ; round += 1) {
    yield* fc.sample(targets[target].inputs, { seed: seed + round, numRuns: batch });
  }
}
