import { isElement, locate, type LocatedElement } from './located.ts';
import type { Document, Report } from './message.ts';
import type { Breach, Rules } from './schematron.ts';

/** Reports which rules a valid document breaks. */
export function reportBreaches(report: Report, rules: Rules, document: Document): void {
  const breaches = breachesOf(report, rules, document);
  if (breaches.length === 0) return;
  const root = locate(document.xml);
  for (const { rule, sentence, element: place } of breaches) {
    const element = elementAt(root, place);
    report.at('rule-broken', { element, offset: element.offset }, { sentence, rule }, { rule });
  }
}

function breachesOf(report: Report, rules: Rules, { xml, elsewhere }: Document): Breach[] {
  try {
    return rules.check(xml, elsewhere);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    report.atLine('rule-unusable', { reason: error.message, line: 1, column: 1 });
    return [];
  }
}

/** The element that is reached from the root by places among elements. */
function elementAt(root: LocatedElement, place: readonly number[]): LocatedElement {
  return place.reduce(
    (element, index) => element.children.filter(isElement)[index] ?? element,
    root,
  );
}
