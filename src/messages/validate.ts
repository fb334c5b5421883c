import { diagnostics } from './diagnostic.ts';

export const validate = diagnostics({});
