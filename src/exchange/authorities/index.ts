export { applyAuthorities } from './apply.ts';
export { withPointedEntries } from './pointed.ts';
export type { Authority } from './authority.ts';
export { type Unmatched, listUnmatched } from './list-unmatched.ts';
export { readAuthorities } from './read-authorities.ts';
