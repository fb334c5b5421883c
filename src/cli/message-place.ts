import type { ReportMessage } from '../disk/edition/build-report.ts';

/** Where the element of a message is in its tree, and where it was read: ` (in /TEI/text; read in line 6 of the notes)`. */
export function messagePlace({ path, origin }: ReportMessage): string {
  const places = [
    ...(path === undefined ? [] : [`in ${path}`]),
    ...(origin === undefined ? [] : [`read in line ${origin.line} of the notes`]),
  ];
  return places.length === 0 ? '' : ` (${places.join('; ')})`;
}
