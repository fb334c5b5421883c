/**
 * What a text that a note speaks of is called: every kind of document that the series prints or
 * encloses (after the kinds of its heads), and what an editor calls any of them. Plurals that are used
 * for one text stand here too. A kind goes into the family that may call it by one name.
 */
export const kindsOfText = {
  /** Any text may be called so, whatever its kind. */
  any: [
    'copy',
    'document',
    'draft',
    'item',
    'material',
    'original',
    'source copy',
    'source text',
    'text',
    'version',
  ],
  /** What goes over the wire: each may be called by the name of another, and a message. */
  telegraphic: [
    'cable',
    'cablegram',
    'circular',
    'dispatch',
    'message',
    'radiogram',
    'telegram',
    'telex',
    'wire',
  ],
  /** What goes by pouch. */
  pouched: ['airgram', 'despatch', 'instruction', 'instructions'],
  letter: ['communication', 'letter', 'note', 'aide-mémoire', 'aide mémoire', 'note verbale'],
  memorandum: ['memcon', 'memo', 'memoranda', 'memorandum', 'minute'],
  /** What is written of something said. */
  record: [
    'account',
    'chronology',
    'conversation',
    'diary',
    'exchange',
    'log',
    'minutes',
    'notes',
    'record',
    'records',
    'report',
    'summary',
    'synopsis',
    'transcript',
    'transcription',
  ],
  /** What is worked out by a staff. */
  paper: [
    'agenda',
    'analysis',
    'appraisal',
    'assessment',
    'directive',
    'essay',
    'estimate',
    'finding',
    'list',
    'outline',
    'paper',
    'plan',
    'policy',
    'program',
    'proposal',
    'questionnaire',
    'recommendations',
    'review',
    'scenario',
    'schedule',
    'study',
    'submission',
    'survey',
    'statement of policy',
    'talking points',
  ],
  /** What is said or made public. */
  statement: [
    'agreement',
    'announcement',
    'article',
    'communiqué',
    'declaration',
    'order',
    'press release',
    'proclamation',
    'protocol',
    'resolution',
    'statement',
    'translation',
    'waiver',
  ],
  /** What is said aloud: it is delivered to those who hear it, and not to whom it is for. */
  spoken: ['address', 'interview', 'remarks', 'speech', 'testimony', 'toast'],
  /** What is written to another text. */
  answer: ['reply', 'response'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Papers that take another text along; none of them is the text that they go with. */
export const coveringPapers: readonly string[] = [
  'buckslip',
  'chit',
  'cover note',
  'cover sheet',
  'letter',
  'memo',
  'memorandum',
  'message',
  'note',
  'routing slip',
  'slip',
  'transmittal sheet',
  'transmittal slip',
];
