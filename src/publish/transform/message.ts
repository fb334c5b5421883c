import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { report } from '../../messages/index.ts';

/** What a stylesheet says by `xsl:message`: JSON, and where the element stands in its document. */
interface ElementWithoutRule {
  readonly document: string;
  readonly element: string;
  /** How many elements of this name begin in the document up to this one, itself included. */
  readonly occurrence: number;
}

/** Turns an `xsl:message` into a message of the catalogue, in the file of the document it is about. */
export function reportStylesheetMessage(
  text: string,
  output: string,
  files: ReadonlyMap<string, VFile>,
): void {
  const { document, element, occurrence } = JSON.parse(text) as ElementWithoutRule;
  const file = files.get(document);
  if (file === undefined) throw new TypeError(`no document is called ${document}`);
  const place = startTag(file, element, occurrence);
  report(file, 'element-without-rule', place, { output, element });
}

function startTag(file: VFile, element: string, occurrence: number): Point | undefined {
  const tags = [...String(file).matchAll(new RegExp(`<${element}(?=[\\s/>])`, 'g'))];
  const offset = tags[occurrence - 1]?.index;
  return offset === undefined ? undefined : location(file).toPoint(offset);
}

/** Reports XML that cannot be parsed, by what the engine said; it counts lines and columns from nought. */
export function reportNotWellFormed(file: VFile, said: string): void {
  const [, reason = said, line = '0', column = '0'] =
    /^Failed parsing XML in \w+: (.*) at line (\d+) column (\d+)/s.exec(said) ?? [];
  const place = { line: Number(line) + 1, column: Number(column) + 1 };
  report(file, 'tei-not-well-formed', place, { name: file.path, reason });
}
