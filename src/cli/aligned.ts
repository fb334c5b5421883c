/** Names and values in two columns; a value that is not there is a dash. */
export function aligned(rows: readonly (readonly [name: string, value: string])[]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value === '' ? '–' : value}`);
}
