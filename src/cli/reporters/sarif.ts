import type { AccountMessage } from '../../build/account.ts';
import type { Reporter } from './index.ts';

const levels = { error: 'error', warning: 'warning', remark: 'note' } as const;

function result({ severity, id, wording, help, file, line, column, path }: AccountMessage) {
  const region =
    line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1 } };
  const logical = path === undefined ? {} : { logicalLocations: [{ fullyQualifiedName: path }] };
  return {
    ruleId: id,
    level: levels[severity],
    message: { text: `${wording}. ${help}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: encodeURI(file) }, ...region },
        ...logical,
      },
    ],
  };
}

/** Static Analysis Results Interchange Format 2.1.0 (OASIS), for editors and code scanning. */
export const sarif: Reporter = (messages) => {
  const ids = [...new Set(messages.map(({ id }) => id))].toSorted();
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
