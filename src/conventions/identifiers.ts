import type { Convention, IdentifierEntry } from './convention.ts';
import { formOfExample, patternSource } from './pattern.ts';

/** One form of an identifier; it must match a whole level. */
export interface IdentifierForm {
  readonly scheme: string;
  readonly form: RegExp;
  /** The end of a collection that it stands behind; everywhere where it is left out. */
  readonly behind?: RegExp;
  /** The same form at an offset, within a level; has the flag `y`. */
  readonly within: RegExp;
}

/** Compiles the forms of identifiers in the order of the convention, in which they are tried. */
export function identifierFormsOf({ identifiers, parts }: Convention): readonly IdentifierForm[] {
  return identifiers.flatMap((entry) => {
    const behind =
      entry.behind === undefined
        ? {}
        : { behind: new RegExp(`${patternSource(entry.behind, parts)}$`, 'u') };
    return formsOf(entry).map((form): IdentifierForm => {
      const source = patternSource(form, parts);
      return {
        scheme: entry.type,
        ...behind,
        form: new RegExp(`^${source}$`, 'u'),
        within: new RegExp(`${source}(?![\\p{L}\\d])`, 'uy'),
      };
    });
  });
}

/** The forms of an entry; where it has none, those that its examples show. */
export function formsOf({ forms, examples }: IdentifierEntry): readonly string[] {
  return forms.length > 0 ? forms : [...new Set(examples.map(formOfExample))];
}
