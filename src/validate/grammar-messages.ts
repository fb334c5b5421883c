import { explain, type Finding } from './explain/index.ts';
import { attribute, descendants, type LocatedElement } from './located.ts';
import type { Report } from './message.ts';
import type { Pattern } from './explain/pattern.ts';
import type { Violation } from './relax-ng.ts';

/** More names than this tell a reader nothing. */
const mostNamesSaid = 20;

/** Reports why a document is not valid: what `explain` finds, or else what the judge said. */
export function reportMistakes(
  report: Report,
  verdict: Violation,
  root: LocatedElement,
  grammar: Pattern | undefined,
): void {
  for (const finding of grammar ? explain(root, grammar) : []) {
    reportFinding(report, finding);
    if (report.isFull) return;
  }
  reportRepeatedIdentifiers(report, root);
  if (report.messages.length === 0) report.atLine('not-valid', verdict);
}

function reportFinding(report: Report, { kind, attribute: borne, ...place }: Finding): void {
  const values = {
    element: place.element.written,
    attribute: borne?.written ?? '',
    value: borne?.value ?? '',
    expected: enumerated(place.expected),
  };
  report.at(kind, place, values, { expected: [...place.expected] });
}

/** Reports every `xml:id` that an element before has too, which the XML id specification forbids. */
function reportRepeatedIdentifiers(report: Report, root: LocatedElement): void {
  const first = new Map<string, LocatedElement>();
  for (const element of descendants(root)) {
    const identifier = attribute(element, 'xml:id');
    if (identifier === undefined) continue;
    const before = first.get(identifier);
    if (before === undefined) first.set(identifier, element);
    else if (!report.isFull) {
      const line = report.line(before.offset);
      const { offset } = element;
      report.at('identifier-twice', { element, offset }, { identifier, line });
    }
  }
}

/** "An address on the web: https://example.org/", and no name or value. */
function isSentence(name: string): boolean {
  return /^\p{Lu}\p{Ll}* \p{Ll}/u.test(name);
}

function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Without a sentence that another one says too: "Pointers …, or an address on the web". */
function withoutRepeated(names: readonly string[]): readonly string[] {
  const begun = (name: string) => inSentence(name.replace(/[:.].*$/s, ''));
  return names.filter(
    (name) =>
      !isSentence(name) || !names.some((other) => other !== name && other.includes(begun(name))),
  );
}

/** `title, author or date`; of many the first, and how many more. */
function enumerated(all: readonly string[]): string {
  const names = withoutRepeated(all);
  const said = names
    .slice(0, mostNamesSaid)
    .map((name) => name.replace(/\.$/, ''))
    .map((name, place) => (place > 0 && isSentence(name) ? inSentence(name) : name));
  const rest = names.length - said.length;
  if (rest > 0) return `${said.join(', ')} and ${rest} more`;
  const last = said.pop() ?? 'nothing';
  return said.length === 0 ? last : `${said.join(', ')} or ${last}`;
}
