import type { XmlDocument } from 'libxml2-wasm';

/** What is used of the library; it calls its RELAX NG deprecated, which is the reason for this file. */
interface Libxml2 extends Pick<
  typeof import('libxml2-wasm'),
  'ParseOption' | 'XmlDocument' | 'XmlLibError'
> {
  readonly RelaxNGValidator: { readonly fromDoc: (grammar: XmlDocument) => Compiled };
}

interface Compiled {
  readonly validate: (document: XmlDocument) => void;
  readonly dispose: () => void;
}

/** What the validator finds wrong first. */
export interface Violation {
  readonly reason: string;
  readonly line: number;
  readonly column: number;
}

/** What the validator says of a document. */
export type ValidationResult =
  { readonly kind: 'valid' } | ({ readonly kind: 'not-well-formed' | 'not-valid' } & Violation);

/**
 * Compiles a grammar with libxml2. This file alone knows that library: its RELAX NG is marked for
 * removal upstream, and what takes its place has to give verdicts only, for `explain` says why a
 * document is not valid.
 *
 * @param rng a grammar in the XML syntax of RELAX NG, in one file
 * @throws SyntaxError where it is no such grammar
 */
export async function openGrammarValidator(rng: string): Promise<GrammarValidator> {
  return new GrammarValidator(await import('libxml2-wasm'), rng);
}

/** Opens a parser that says what it finds wrong first; nothing where a text is well-formed. */
export async function openParser(): Promise<(xml: string) => Violation | undefined> {
  const parser = new Parser(await import('libxml2-wasm'));
  return (xml) => {
    try {
      parser.read(xml, () => undefined);
      return undefined;
    } catch (error) {
      return parser.complaint(error);
    }
  };
}

/** A grammar that is ready to judge documents; it holds memory until it is disposed of. */
export class GrammarValidator {
  readonly #parser: Parser;
  readonly #grammar: Compiled;

  constructor(library: Libxml2, rng: string) {
    this.#parser = new Parser(library);
    this.#grammar = this.#compile(library, rng);
  }

  validate(xml: string): ValidationResult {
    let failure: 'not-well-formed' | 'not-valid' = 'not-well-formed';
    try {
      this.#parser.read(xml, (document) => {
        failure = 'not-valid';
        this.#grammar.validate(document);
      });
      return { kind: 'valid' };
    } catch (error) {
      return { kind: failure, ...this.#parser.complaint(error) };
    }
  }

  dispose(): void {
    this.#grammar.dispose();
  }

  #compile(library: Libxml2, rng: string): Compiled {
    try {
      return this.#parser.read(rng, (grammar) => library.RelaxNGValidator.fromDoc(grammar), false);
    } catch (error) {
      throw new SyntaxError(this.#parser.complaint(error).reason, { cause: error });
    }
  }
}

class Parser {
  readonly #library: Libxml2;

  constructor(library: Libxml2) {
    this.#library = library;
  }

  /**
   * Nothing is fetched, no DTD is loaded; that identifiers are unique is for the grammar to say. How large
   * a document may be the guard says; without it a text of ten million characters is no markup.
   */
  read<Result>(xml: string, use: (document: XmlDocument) => Result, mayBeHuge = true): Result {
    const { ParseOption, XmlDocument } = this.#library;
    const option =
      ParseOption.XML_PARSE_NONET |
      ParseOption.XML_PARSE_NO_XXE |
      ParseOption.XML_PARSE_SKIP_IDS |
      ParseOption.XML_PARSE_BIG_LINES |
      (mayBeHuge ? ParseOption.XML_PARSE_HUGE : 0);
    const options = { encoding: 'utf-8', option };
    const document = XmlDocument.fromString(xml, options);
    try {
      return use(document);
    } finally {
      document.dispose();
    }
  }

  complaint(error: unknown): Violation {
    if (!(error instanceof this.#library.XmlLibError)) throw error;
    const first = error.details.find((detail) => detail.level > 1);
    const reason = (first?.message ?? error.message).trim();
    return { reason, line: first?.line ?? 1, column: first?.col ?? 1 };
  }
}
