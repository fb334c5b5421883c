export type {
  Convention,
  IdentifierEntry,
  Place,
  RepositoryEntry,
  StatusEntry,
} from './convention.ts';
export type { IdentifierForm } from './identifiers.ts';
export type { Markings } from './markings.ts';
export type { Repositories, RepositoryFound } from './repositories.ts';
export { type Vocabulary, vocabularyOf } from './vocabulary.ts';
export type { Works } from './works.ts';
