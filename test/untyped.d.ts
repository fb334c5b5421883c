// What the tests use of libraries that bring no types, or none that are right.

declare module 'jsonld' {
  interface Options {
    readonly base: string;
    /** To throw where anything would be dropped. */
    readonly safe: boolean;
    readonly documentLoader: (url: string) => Promise<{ documentUrl: string; document: unknown }>;
  }
  const jsonld: {
    readonly flatten: (document: unknown, context: null, options: Options) => Promise<unknown>;
  };
  export default jsonld;
}

declare module 'ro-crate/lib/validator.js' {
  interface Result {
    readonly id: string;
    readonly status: 'success' | 'warning' | 'error';
  }
  export function validate(
    crate: unknown,
    files: Readonly<Record<string, { exists: boolean }>>,
  ): Promise<readonly Result[]>;
}
