import type { ReportMessage } from '../../disk/edition/build-report.ts';
import { messagePlace } from '../message-place.ts';
import type { Reporter } from './reporter.ts';

const levels = { error: 'error', warning: 'warning', remark: 'note' } as const;

function ruleOf({ rule, id }: ReportMessage): string {
  return rule ?? id;
}

function result(message: ReportMessage) {
  const { severity, wording, help, file, line, column, path, origin } = message;
  const region =
    line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1 } };
  const logical = path === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: path }] };
  return {
    ruleId: ruleOf(message),
    level: levels[severity],
    message: { text: `${wording}${messagePlace(message)}. ${help}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: encodeURI(file) }, ...region },
        ...logical,
      },
    ],
    // SARIF has no place for a line of the notes, whose file is not the one that is checked.
    ...(origin && { properties: { origin } }),
  };
}

/** Static Analysis Results Interchange Format 2.1.0 (OASIS), for editors and code scanning. */
export const sarif: Reporter = (messages) => {
  const ids = [...new Set(messages.map(ruleOf))].toSorted();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'cartulary', rules: ids.map((id) => ({ id })) } },
        results: messages.map(result),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
};
