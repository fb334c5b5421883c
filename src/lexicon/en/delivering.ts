/** How fast a telegram goes, between the verb and the posts or behind one of them. */
export const precedences: readonly string[] = [
  'air priority',
  'critic',
  'emergency',
  'flash',
  'immediate',
  'niact',
  'niact immediate',
  'operational immediate',
  'priority',
  'routine',
  'urgent',
];

/** What else stands before a recipient and is no part of its name. */
export const beforeRecipient: readonly string[] = [
  'also',
  'both',
  'by pouch',
  'by air pouch',
  'directly',
  'exclusive',
  'for action',
  'for info',
  'for information',
  'immediately',
  'info',
  'information',
  'later',
  'priority for',
  'separately',
  'subsequently',
  'the',
  'to',
  'unnumbered',
  'verbatim',
];

/** Words that begin what is said of a recipient, behind its name: by whom, as what, for whom, where. */
export const qualifiers: ReadonlySet<string> = new Set([
  'also',
  'as',
  'at',
  'by',
  'dated',
  'exclusive',
  'exclusively',
  'eyes',
  'for',
  'For',
  'from',
  'in',
  'literally',
  'on',
  'only',
  'personal',
  'through',
  'to',
  'under',
  'upon',
  'via',
  'where',
  'with',
  '(',
  '[',
]);

/** Words that end a list of recipients: what follows tells of something else. */
export const listEnders: ReadonlySet<string> = new Set([
  'because',
  'by',
  'requesting',
  'that',
  'where',
  'which',
  'who',
  'whom',
  'whose',
  'with',
  'stating',
  'suggesting',
  'asking',
  ':',
  '“',
]);

/** Plurals of posts and commands that stand for many: `all NATO capitals` */
export const manyPosts: ReadonlySet<string> = new Set([
  'capitals',
  'commanders',
  'commands',
  'delegations',
  'consulates',
  'countries',
  'embassies',
  'governments',
  'legations',
  'missions',
  'offices',
  'posts',
  'representatives',
]);

/** What may stand before them. */
export const manyOf: ReadonlySet<string> = new Set([
  'all',
  'american',
  'certain',
  'diplomatic',
  'four',
  'five',
  'military',
  'most',
  'other',
  'several',
  'six',
  'three',
  'two',
  'various',
  'interested',
  'concerned',
  'consular',
]);

/** Seats of several embassies: `the Embassies at Lima, Quito, and Bonn` are three posts. */
export const pluralPosts: ReadonlySet<string> = new Set([
  'Ambassadors',
  'Chargés',
  'Consulates',
  'Embassies',
  'Legations',
  'Missions',
]);

/** Verbs of giving a telegram to others than whom it is for. */
export const deliveringVerbs: ReadonlySet<string> = new Set([
  'addressed',
  'passed',
  'pouched',
  'relayed',
  'repeated',
  'sent',
  'cabled',
  'radioed',
  'retransmitted',
  'telegraphed',
  'transmitted',
  'wired',
]);

/** What copies of a text may be called where it is told who had one. */
export const copyNouns: ReadonlySet<string> = new Set([
  'carbon',
  'carbons',
  'copies',
  'copy',
  'duplicate',
  'duplicates',
  'photocopies',
  'photocopy',
]);

/** Verbs of giving somebody a copy. */
export const copyVerbs: ReadonlySet<string> = new Set([
  'addressed',
  'circulated',
  'conveyed',
  'delivered',
  'dispatched',
  'distributed',
  'forwarded',
  'furnished',
  'given',
  'handed',
  'made',
  'mailed',
  'passed',
  'pouched',
  'provided',
  'routed',
  'sent',
  'shown',
  'submitted',
  'supplied',
  'transmitted',
  'went',
]);

/** Bodies that are named with their place: `the Embassy in Lima`, but `General Noble in Lima` */
export const seatedBodies: ReadonlySet<string> = new Set([
  'Consul',
  'Consulate',
  'Consulates',
  'Delegation',
  'Embassies',
  'Embassy',
  'Group',
  'Legation',
  'Mission',
  'Missions',
  'Office',
]);
