import type { Reporter } from './reporter.ts';

/** The messages as `report.json` has them, and how many files were checked. */
export const json: Reporter = (messages, checked) =>
  `${JSON.stringify({ checked, messages }, undefined, 2)}\n`;
