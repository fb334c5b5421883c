import type { Point } from 'unist';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { ShownMessage } from './transform/index.ts';
import type { ValidationMessage } from '../validate/index.ts';

interface Notes {
  readonly file: VFile;
  readonly origins: ReadonlyMap<string, Point>;
}

interface Place {
  readonly line: number | undefined;
  readonly column: number | undefined;
}

/** How grave a message is, by what `report` makes of it. */
export function severityOf({ fatal }: VFileMessage): ShownMessage['severity'] {
  if (fatal === true) return 'error';
  return fatal === false ? 'warning' : 'remark';
}

/**
 * What there is to say of the notes, and of the TEI made from them, as pages show it: each message
 * with the document in whose lines it is.
 */
export function shownMessages(
  { file, origins }: Notes,
  faults: readonly ValidationMessage[],
): readonly ShownMessage[] {
  const heads = [...origins].filter(([id]) => !id.includes('.'));
  const shown = (message: VFileMessage, { line, column }: Place): ShownMessage => {
    const document = line && heads.findLast(([, head]) => head.line <= line)?.[0];
    const { ruleId = '', reason, note = '' } = message;
    return {
      ...(document && { document }),
      id: ruleId,
      severity: severityOf(message),
      wording: reason,
      help: note,
      ...(line && { line }),
      ...(column && { column }),
    };
  };
  return [
    ...file.messages.map((message) => shown(message, message)),
    ...faults.flatMap((message) => (message.origin ? [shown(message, message.origin)] : [])),
  ];
}
