/** A program of others that does a part of what this one does. */
export interface Peer {
  readonly name: string;
  /** The Debian package that has it. */
  readonly package: string;
  /** A file that is there where it is installed. */
  readonly file: string;
  /** What it is compared in. */
  readonly what: 'validation' | 'pages' | 'typesetting source' | 'PDF';
  /** The most notes that it is given, where more would take it too long. */
  readonly most?: number;
  /** What is run, on an edition in this folder. */
  readonly command: (folder: string) => Promise<readonly string[]> | readonly string[];
}
