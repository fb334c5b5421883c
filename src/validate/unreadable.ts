import { guard } from './guard.ts';
import { type Document, Report, type ValidationMessage } from './message.ts';
import { openParser } from './relax-ng.ts';

/**
 * Opens what looks whether XML from outside can be read.
 *
 * @returns a function that says why a document is not to be read, or where it is not well-formed; its
 *   answer is empty where the document can be read
 */
export async function openReader(): Promise<(document: Document) => ValidationMessage[]> {
  const parse = await openParser();
  return (document) => {
    const refusals = guard(document);
    const complaint = refusals.length > 0 ? undefined : parse(document.xml);
    if (complaint === undefined) return refusals;
    const report = new Report(document);
    report.atLine('xml-not-well-formed', complaint);
    return report.messages;
  };
}
