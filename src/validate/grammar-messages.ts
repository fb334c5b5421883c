import type { Finding } from './explain.ts';
import { attribute, isElement, type LocatedElement } from './located.ts';
import type { Report } from './message.ts';

/** More names than this tell a reader nothing. */
const mostNamesSaid = 20;

/** Reports what `explain` found. */
export function reportFinding(report: Report, finding: Finding): void {
  const { kind, expected, attribute: borne } = finding;
  const values = {
    element: finding.element.written,
    attribute: borne?.written ?? '',
    value: borne?.value ?? '',
    expected: enumerated(expected),
  };
  report.at(kind, finding, values, { expected: [...expected] });
}

/** Reports every `xml:id` that an element before has too, which the XML id specification forbids. */
export function reportRepeatedIdentifiers(report: Report, root: LocatedElement): void {
  const first = new Map<string, LocatedElement>();
  for (const element of descendants(root)) {
    const identifier = attribute(element, 'xml:id');
    if (identifier === undefined) continue;
    const before = first.get(identifier);
    if (before === undefined) first.set(identifier, element);
    else {
      const line = report.line(before.offset);
      const { offset } = element;
      report.at('identifier-twice', { element, offset }, { identifier, line });
    }
  }
}

function* descendants(element: LocatedElement): Generator<LocatedElement> {
  yield element;
  for (const child of element.children) if (isElement(child)) yield* descendants(child);
}

/** `title, author or date`; of many the first, and how many more. */
function enumerated(names: readonly string[]): string {
  const said = names.slice(0, mostNamesSaid).map((name) => name.replace(/\.$/, ''));
  const rest = names.length - said.length;
  if (rest > 0) return `${said.join(', ')} and ${rest} more`;
  const last = said.pop() ?? 'nothing';
  return said.length === 0 ? last : `${said.join(', ')} or ${last}`;
}
