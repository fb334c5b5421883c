/** Where the documents stand in the typesetting source. */
export interface DocumentLines {
  /** Its `@xml:id`: `d46`. */
  readonly id: string;
  /** Its number as printed. */
  readonly number: string;
  /** The lines of its call, counted from one, the last excluded. */
  readonly from: number;
  readonly to: number;
}

// #document(
//   id: "d46",
//   number: "46",
const CALL = '#document(';

/** Finds the call of each document in the lines of the source that the stylesheet wrote. */
export function documentLines(lines: readonly string[]): readonly DocumentLines[] {
  const starts = lines.flatMap((line, index) => (line === CALL ? [index] : []));
  return starts.map((start) => {
    const end = lines.indexOf(')', start);
    return {
      id: argument(lines[start + 1]),
      number: argument(lines[start + 2]),
      from: start + 1,
      to: end === -1 ? lines.length + 1 : end + 2,
    };
  });
}

/** The text of `  id: "d46",`. */
function argument(line = ''): string {
  return /"(.*?)"/.exec(line)?.[1] ?? '';
}
