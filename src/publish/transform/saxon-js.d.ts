/** The part of SaxonJS that is used here; the package brings no types of its own. */
declare module 'saxon-js' {
  /** A parsed tree, opaque to us. */
  export interface XmlTree {
    readonly documentElement: object;
  }
  export interface TransformOptions<Result> {
    readonly stylesheetText: string;
    readonly sourceNode: XmlTree;
    readonly initialMode: string;
    readonly stylesheetParams: Readonly<Record<string, unknown>>;
    readonly destination: 'serialized';
    readonly baseOutputURI: string;
    /** @param errorCode `Q{namespace}local` */
    deliverMessage(content: { readonly textContent: string }, errorCode: string): void;
    deliverResultDocument(uri: URL): {
      readonly destination: 'serialized' | 'document';
      save(uri: URL, result: Result): void;
    };
  }
  const saxon: {
    getResource(resource: { text: string; type: 'xml' }): Promise<XmlTree>;
    transform<Result>(options: TransformOptions<Result>, execution: 'sync'): unknown;
    readonly XError: new (message: string, code: string) => Error;
    /** What the engine asks of the machine it runs on, by name. */
    getPlatform(): Record<string, unknown>;
  };
  export default saxon;
}
