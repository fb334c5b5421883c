import { VFile } from 'vfile';
import { readFormulae } from '../../../src/notes/formula/index.ts';
import { languagesOf } from '../../../src/notes/formula/languages.ts';
import { termsOf } from '../../../src/notes/formula/terms.ts';
import { shippedVocabulary } from '../../../src/package-files.ts';
import type { Phrase } from '../../../src/tree.ts';

/** Patterns of a convention that ships. */
export function termsFor(convention: string) {
  const vocabulary = shippedVocabulary(convention);
  return termsOf(vocabulary, languagesOf(vocabulary.convention.languages));
}

/** The documents of a text, and what is said of it, as `line id`. */
export function readAs(convention: string, text: string) {
  const file = new VFile({ value: `An Edition\n\n\n${text}\n` });
  const { children } = readFormulae(file, shippedVocabulary(convention));
  const said = file.messages.map(({ ruleId, line }) => `${String(line)} ${String(ruleId)}`);
  return { entries: children, said };
}

/** Of the one document of a text: its locations as `role status: level, level`, and what is said of it. */
export function noteAs(convention: string, head: string, note: string) {
  const { entries, said } = readAs(convention, `${head}\n\n${note}`);
  const notes = entries.flatMap(({ children }) =>
    children.flatMap((child) => (child.type === 'note' ? child.children : [])),
  );
  const locations = notes
    .flatMap((sentence): Phrase[] => (sentence.type === 'sentence' ? sentence.children : []))
    .flatMap((phrase) => (phrase.type === 'location' ? [phrase] : []))
    .map(({ role, status = '-', levels }) => {
      return `${role} ${status}: ${levels.map(({ value }) => value).join(', ')}`;
    });
  return { locations, said };
}
