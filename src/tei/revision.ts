import type { Decision } from '../tree.ts';
import { type Element, inline, optionalBlock } from './element.ts';
import type { Facts } from './facts.ts';
import type { Register } from './register.ts';
import { pointerTo } from './responsibility.ts';

function change({ words, says, by, on, because }: Decision, register: Register): Element {
  const reason = because === undefined ? '' : ` (${because})`;
  const who = pointerTo(by, register);
  return inline('change', { when: on, who }, `‘${words}’: ${says}${reason}`);
}

/** `revisionDesc`: what persons decided in a document, latest first (TEI Guidelines 2.6). */
export function revisionDesc({ entry }: Facts, register: Register): Element | undefined {
  const decisions = entry.data?.decisions ?? [];
  const latest = decisions.toSorted((a, b) => (b.on ?? '').localeCompare(a.on ?? '', 'en'));
  return optionalBlock('revisionDesc', {}, ...latest.map((one) => change(one, register)));
}
