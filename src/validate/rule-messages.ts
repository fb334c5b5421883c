import { isElement, locate, type LocatedElement } from './located.ts';
import type { Document, Report } from './message.ts';
import type { Rules } from './schematron/index.ts';

const ids = { error: 'rule-broken', warning: 'rule-warning', remark: 'rule-remark' } as const;

/** Reports which rules a valid document breaks. */
export function reportBreaches(report: Report, rules: Rules, document: Document): void {
  // The tree with its places is read only where a rule is broken.
  let root: LocatedElement | undefined;
  for (const found of rules.check(document)) {
    if ('reason' in found) {
      report.atLine('rule-unusable', { reason: found.reason, line: 1, column: 1 });
    } else {
      const element = elementAt((root ??= locate(document.xml)), found.element);
      const { id: rule, name, sentence, severity } = found;
      const more = rule === undefined ? {} : { rule };
      const place = { element, offset: element.offset };
      report.at(ids[severity], place, { sentence, rule: name }, more);
    }
    if (report.isFull) return;
  }
}

/** The element that is reached from the root by places among elements. */
function elementAt(root: LocatedElement, place: readonly number[]): LocatedElement {
  return place.reduce(
    (element, index) => element.children.filter(isElement)[index] ?? element,
    root,
  );
}
