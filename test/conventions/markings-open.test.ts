import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shippedNames, shippedVocabulary } from '../../src/package-files.ts';

const behind = ['.', '; Niact', ', ', ')', ' Drafted by Orne', '', 's', '-x'];

it.each(shippedNames())('lets no text by that a term opens: %s', (name) => {
  const { markings } = shippedVocabulary(name);
  const terms = Object.values(markings.terms).flat();
  if (terms.length === 0) return;
  const text = fc
    .tuple(
      fc.constantFrom('', '“', '"', '['),
      fc.constantFrom(...terms, 'Ames', 'ſecret'),
      fc.boolean(),
      fc.constantFrom(...behind),
    )
    .map(([before, term, loud, rest]) => before + (loud ? term.toUpperCase() : term) + rest);
  fc.assert(
    fc.property(text, (words) => {
      expect(markings.mayOpen(words) || !markings.atStart.test(words)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it('says of most texts at once that no term opens them', () => {
  const { markings } = shippedVocabulary('foreign-relations');
  expect(markings.mayOpen('Drafted by Orne')).toBe(false);
  expect(markings.mayOpen('Department of State')).toBe(false);
  expect(markings.mayOpen('“Secret; Niact')).toBe(true);
});
