/** Says what is being done: one line that changes on a terminal, a line each elsewhere. */
export interface Progress {
  readonly begin: (part: string) => void;
  readonly end: () => void;
}

const silent: Progress = { begin: () => undefined, end: () => undefined };

const clearLine = '\r\u001B[K';

/** Progress on the error stream, which is not mixed with results. */
export function progressOn(stream: NodeJS.WriteStream, quiet: boolean): Progress {
  if (quiet) return silent;
  if (!stream.isTTY) {
    return { ...silent, begin: (part) => stream.write(`${part} …\n`) };
  }
  return {
    begin: (part) => stream.write(`${clearLine}${part} …`),
    end: () => stream.write(clearLine),
  };
}
