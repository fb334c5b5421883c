import type { ReportMessage } from '../../disk/edition/build-report.ts';
import { messagePlace } from '../message-place.ts';
import type { Reporter } from './reporter.ts';

const commands = { error: 'error', warning: 'warning', remark: 'notice' } as const;

/** In the text of a command (GitHub, workflow commands): what would end it. */
function text(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** In a property of a command: what would end it or begin the next, too. */
function property(value: string): string {
  return text(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

// ::error file=output/tei/d31.xml,line=12,col=3,title=pointer-dangling::The pointer …
function command(message: ReportMessage): string {
  const { severity, file, line, column, id, rule, wording, help } = message;
  const properties = [
    ['file', file],
    ['line', line],
    ['col', column],
    ['title', rule ?? id],
  ].flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`${name ?? ''}=${property(String(value))}`],
  );
  return `::${commands[severity]} ${properties.join(',')}::${text(`${wording}${messagePlace(message)}. ${help}`)}`;
}

/** Workflow commands, which GitHub shows beside the lines of a pull request. */
export const github: Reporter = (messages) =>
  messages.map((message) => `${command(message)}\n`).join('');
