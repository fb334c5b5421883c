/** Why a set book cannot be written as a PDF of its standard. */
export type ExportError =
  | { readonly kind: 'letter'; readonly letters: string }
  | { readonly kind: 'other'; readonly reason: string };

// The compiler throws the typesetter's errors in Rust's debug notation:
//   [SourceDiagnostic { …, message: "PDF/A-3a error: missing document date", … }, …]
const MESSAGE = /\bmessage: "((?:[^"\\]|\\.)*)"/g;

//   PDF/A-3a error: the text `"中"` could not be displayed with font `"Libertinus Serif"`
const UNDISPLAYED = /the text `"((?:[^"\\]|\\.)*)"` could not be displayed/;

/** Reads what the compiler throws when it writes a PDF; each error once. */
export function readExportErrors(thrown: unknown): readonly ExportError[] {
  const said = thrown instanceof Error ? thrown.message : String(thrown);
  const reasons = new Set([...said.matchAll(MESSAGE)].map(([, message = '']) => unescape(message)));
  if (reasons.size === 0) return [{ kind: 'other', reason: said }];
  return [...reasons].map((reason) => {
    const letters = UNDISPLAYED.exec(reason)?.[1];
    return letters === undefined
      ? { kind: 'other', reason: reason.replace(/^PDF\S* error: /, '') }
      : { kind: 'letter', letters: unescape(letters) };
  });
}

const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '0': '\0' };

/** Undoes Rust's escapes: `\"`, `\\`, `\n`, `\u{488}`. */
function unescape(text: string): string {
  return text.replace(
    /\\(?:u\{([0-9a-f]+)\}|(.))/g,
    (_whole, code: string | undefined, sign: string) =>
      code === undefined ? (controls[sign] ?? sign) : String.fromCodePoint(parseInt(code, 16)),
  );
}
