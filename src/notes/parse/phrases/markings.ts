import type { Vocabulary } from '../../../conventions/index.ts';
import { participles } from '../../../lexicon/en/openers.ts';

/** Whether a text begins with a whole term of the vocabulary, and a stop or a new sentence behind it. */
export function startsWithMarking({ markings }: Vocabulary, text: string): boolean {
  if (!/^["“[]?\p{Lu}/u.test(text) && !text.startsWith('[')) return false;
  const whole = /^(?:\[[^\]]*\]|[^.;,:()[\]]*)/u.exec(text)?.[0] ?? '';
  if (markings.category(whole) !== undefined) return true;
  const isPair = whole.includes(' and ');
  if (isPair && whole.split(' and ').every((term) => markings.category(term) !== undefined))
    return true;
  if (!markings.mayOpen(text)) return false;
  const opening = markings.atStart.exec(text)?.groups?.opening;
  return opening !== undefined && participles.test(opening);
}
