import { german } from '../../lexicon/de/language.ts';
import { english } from '../../lexicon/en/language.ts';
import { french } from '../../lexicon/fr/language.ts';
import { telling } from '../../lexicon/unseen.ts';
import { paragraphs } from '../segment/paragraphs.ts';
import { type Draft, counted } from './draft.ts';
import { learnHeads } from './heads.ts';
import { learnLocations } from './locations.ts';
import { learnNotes } from './notes.ts';
import { learnIdentifiers, shapeOf } from './shapes.ts';
import { learnKinds, learnLanguages, learnMarkings, titlesOf } from './terms.ts';

export type { Counted, Draft, LearnedIdentifier } from './draft.ts';
export { conventionText } from './write.ts';

const languages = [
  ['en', english],
  ['de', german],
  ['fr', french],
] as const;

/**
 * Learns from a text that was never seen how its edition cites archives.
 *
 * @param text heads and notes, as the edition prints them
 * @returns what was found, each with how often; nothing of it is sure
 */
export function learn(text: string): Draft {
  const { heads, documents } = learnHeads(paragraphs(text));
  const { notes, openers, places } = learnNotes(documents);
  const texts = notes.map((note) => note.text);
  const locations = learnLocations(texts);
  const identifiers = learnIdentifiers(locations.identifiers);
  const known = new Set(identifiers.flatMap(({ forms }) => forms.map(({ value }) => value)));
  const titles = titlesOf(documents);
  const lines = documents.flatMap(({ paragraphs: all }) => all.slice(0, 3).flat());
  const told = texts.filter((one) => telling.test(one)).length;
  return {
    documents: documents.length,
    noted: notes.length,
    languages: learnLanguages(titles, languages),
    notes: told * 5 > texts.length ? 'prose' : 'formula',
    heads,
    openers,
    places,
    separators: locations.separators,
    repositoryLast: locations.repositoryLast,
    repositories: locations.repositories,
    collections: locations.collections.filter(({ count }) => count > 1),
    identifiers,
    status: locations.status,
    markings: learnMarkings([...locations.sentences, ...lines], documents.length),
    kinds: learnKinds(titles),
    left: counted(locations.identifiers.filter((one) => !known.has(shapeOf(one)))),
  };
}
