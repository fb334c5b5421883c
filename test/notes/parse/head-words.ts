import { readHead } from '../../../src/notes/parse/head.ts';

/** `Telegram | from body Consulate | to body Department`; what is missing is left out. */
export function head(text: string): string {
  const { kind, correspondents } = readHead(text);
  const names = correspondents.map(({ node, start, end }) =>
    node.type === 'correspondent'
      ? `${node.direction} ${node.nature} ${text.slice(start, end)}`
      : node.type,
  );
  return [kind ?? '–', ...names].join(' | ');
}
