/** How a run ends, as the shell sees it. */
export const exitStatus = {
  /** Done. */
  done: 0,
  /** Done, with errors in the content. */
  faulty: 1,
  /** Could not run. */
  failed: 2,
} as const;
