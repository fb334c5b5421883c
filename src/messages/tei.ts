import { diagnostics } from './diagnostic.ts';

export const tei = diagnostics({
  'pointer-unresolved': {
    severity: 'warning',
    wording: 'Something here points at {id}, which the edition does not have',
    help: 'The TEI has the words without a pointer. Check the number or the ibid. in them, and that the entry they mean is in the text.',
  },
});
