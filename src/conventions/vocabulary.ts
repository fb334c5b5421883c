import type { Convention } from './convention.ts';
import { type IdentifierForm, identifierFormsOf } from './identifiers.ts';
import { type Markings, markingsOf } from './markings.ts';
import { type Repositories, repositoriesOf } from './repositories.ts';
import { type Works, worksOf } from './works.ts';

/** A convention as the grammar asks it: tables and patterns. */
export interface Vocabulary {
  readonly convention: Convention;
  readonly repositories: Repositories;
  readonly markings: Markings;
  readonly identifiers: readonly IdentifierForm[];
  readonly works: Works;
  readonly abbreviations: ReadonlySet<string>;
}

/**
 * Compiles a convention.
 *
 * @throws PatternError, SyntaxError where one of its patterns cannot be read; a convention that was
 *   checked (`readConvention`) has none
 */
export function vocabularyOf(convention: Convention): Vocabulary {
  return {
    convention,
    repositories: repositoriesOf(convention),
    markings: markingsOf(convention),
    identifiers: identifierFormsOf(convention),
    works: worksOf(convention),
    abbreviations: new Set(convention.abbreviations),
  };
}
