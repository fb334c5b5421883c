import type { ReportMessage } from '../disk/edition/build-report.ts';
import type { Paint } from './paint.ts';
import { messagePlace } from './message-place.ts';
import { printable } from './printable.ts';

/** So many messages of one kind are shown where the others can be read elsewhere. */
const shownOfAKind = 5;

const severities = ['error', 'warning', 'remark'] as const;

// notes.txt:45:1  The number 4 stands a second time
// ^
function placed(message: ReportMessage): string {
  const { file, line, column, wording } = message;
  const place = [file, line, column].filter((part) => part !== undefined && part !== '').join(':');
  return printable(`  ${place === '' ? '' : `${place}  `}${wording}${messagePlace(message)}`);
}

function kindLines(messages: readonly ReportMessage[], paint: Paint, rest?: string): string[] {
  const [first] = messages;
  if (first === undefined) return [];
  const shown = rest === undefined ? messages : messages.slice(0, shownOfAKind);
  const count = messages.length > 1 ? ` (${messages.length})` : '';
  const lines = shown.flatMap((message, index) => {
    const isLast = message.help !== shown[index + 1]?.help;
    return [placed(message), ...(isLast ? [paint.quiet(printable(`    ${message.help}`))] : [])];
  });
  const more = messages.length - shown.length;
  return [
    `${paint[first.severity](first.severity)}  ${first.id}${count}`,
    ...lines,
    ...(more > 0 ? [`  and ${more} more in ${rest ?? ''}`] : []),
  ];
}

/**
 * Messages for people: the gravest first, those of a kind together, each with its place, and what to
 * do about it.
 *
 * @param rest where all messages can be read; with it long lists are cut short
 */
export function messageLines(
  messages: readonly ReportMessage[],
  paint: Paint,
  rest?: string,
): string[] {
  return severities.flatMap((severity) => {
    const kinds = new Map<string, ReportMessage[]>();
    for (const message of messages) {
      if (message.severity !== severity) continue;
      const kind = kinds.get(message.id);
      if (kind === undefined) kinds.set(message.id, [message]);
      else kind.push(message);
    }
    return [...kinds.values()].flatMap((kind) => [...kindLines(kind, paint, rest), '']);
  });
}
