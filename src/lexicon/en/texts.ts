/**
 * What notes call a text that they mention, in the singular: every kind of document that an office
 * makes, sends or files, and parts of them. From the words before locations in source notes.
 */
export const textNouns: readonly string[] = [
  'account',
  'address',
  'agenda',
  'agreement',
  'aide-mémoire',
  'aide-memoire',
  'airgram',
  'analysis',
  'annex',
  'article',
  'attachment',
  'briefing book',
  'briefing memorandum',
  'briefing paper',
  'cable',
  'cablegram',
  'chronology',
  'circular',
  'communication',
  'communiqué',
  'copy',
  'correspondence',
  'dispatch',
  'despatch',
  'diary entry',
  'directive',
  'documentation',
  'draft',
  'enclosure',
  'estimate',
  'extract',
  'instruction',
  'intelligence note',
  'intelligence report',
  'invitation',
  'letter',
  'list',
  'log',
  'map',
  'memo',
  'memorandum',
  'message',
  'minute',
  'minutes',
  'note',
  'notebook',
  'notes',
  'order',
  'outline',
  'paper',
  'position paper',
  'press release',
  'proposal',
  'proposals',
  'questionnaire',
  'record',
  'recording',
  'remarks',
  'reply',
  'report',
  'response',
  'resolution',
  'schedule',
  'speech',
  'statement',
  'study',
  'summary',
  'table',
  'talking points',
  'tape recording',
  'telegram',
  'testimony',
  'text',
  'timetable',
  'toast',
  'transcript',
  'translation',
  'transmittal slip',
];

const plurals: Readonly<Record<string, string>> = { memorandum: 'memoranda', minutes: 'minutes' };

function plural(noun: string): string {
  if (noun.endsWith('s')) return noun;
  const last = noun.split(' ').at(-1) ?? '';
  const irregular = plurals[last];
  if (irregular !== undefined) return noun.slice(0, -last.length) + irregular;
  return /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** Any of these nouns, in one or in several, longest first, as a pattern. */
export const textNoun = [...new Set(textNouns.flatMap((noun) => [noun, plural(noun)]))]
  .sort((a, b) => b.length - a.length)
  .join('|');
