import { styleText } from 'node:util';

type Brush = (text: string) => string;

/** How words are set off on a terminal. */
export interface Paint {
  readonly error: Brush;
  readonly warning: Brush;
  readonly remark: Brush;
  readonly strong: Brush;
  readonly quiet: Brush;
}

const plain: Brush = (text) => text;

/** Colours for a terminal that shows them, and for nothing else (https://no-color.org). */
export function paintFor(stream: { isTTY?: boolean }): Paint {
  if (!stream.isTTY || process.env.NO_COLOR) {
    return { error: plain, warning: plain, remark: plain, strong: plain, quiet: plain };
  }
  return {
    error: (text) => styleText(['red', 'bold'], text),
    warning: (text) => styleText(['yellow', 'bold'], text),
    remark: (text) => styleText(['cyan', 'bold'], text),
    strong: (text) => styleText('bold', text),
    quiet: (text) => styleText('dim', text),
  };
}
