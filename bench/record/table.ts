const thousands = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** A table in Markdown; a `|` in a cell does not end it. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = header.map((_, column) => (column === 0 ? '---' : '---:'));
  return [header, rule, ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

/** `1,234` */
export function whole(value: number): string {
  return thousands.format(value);
}

/** `0.95 s`, `12.3 s` */
export function seconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 1)} s`;
}

/** `182 MB` */
export function megabytes(bytes: number): string {
  return `${whole(bytes / 1_000_000)} MB`;
}
