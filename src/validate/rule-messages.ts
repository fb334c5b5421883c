import { isElement, locate, type LocatedElement } from './located.ts';
import type { Document, Report } from './message.ts';
import type { Rules } from './schematron/index.ts';

/** Reports which rules a valid document breaks. */
export function reportBreaches(report: Report, rules: Rules, document: Document): void {
  try {
    for (const found of breachesIn(document, rules)) {
      const { rule, sentence, element } = found;
      report.at('rule-broken', { element, offset: element.offset }, { sentence, rule }, { rule });
      if (report.isFull) return;
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    report.atLine('rule-unusable', { reason: error.message, line: 1, column: 1 });
  }
}

/** The tree with its places is read only where a rule is broken. */
function* breachesIn({ xml, elsewhere }: Document, rules: Rules) {
  let root: LocatedElement | undefined;
  for (const { element, ...found } of rules.check(xml, elsewhere)) {
    root ??= locate(xml);
    yield { ...found, element: elementAt(root, element) };
  }
}

/** The element that is reached from the root by places among elements. */
function elementAt(root: LocatedElement, place: readonly number[]): LocatedElement {
  return place.reduce(
    (element, index) => element.children.filter(isElement)[index] ?? element,
    root,
  );
}
