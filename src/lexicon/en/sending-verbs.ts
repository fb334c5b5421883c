/** Verbs of sending a text to somebody, in the form of the participle; each gives the role "sent". */
export const sendingVerbs: readonly string[] = [
  'cabled',
  'circulated',
  'conveyed',
  'dispatched',
  'despatched',
  'distributed',
  'forwarded',
  'mailed',
  'relayed',
  'routed',
  'sent',
  'submitted',
  'telegraphed',
  'transferred',
  'transmitted',
];

/** Forms of them that tell what a paper does: "a note from Vane transmitting this report". */
export const sendingParticiples: readonly string[] = [
  'circulating',
  'conveying',
  'distributing',
  'enclosing',
  'forwarding',
  'relaying',
  'sending',
  'submitting',
  'transmitting',
  'transmitted',
  'forwarded',
  'conveyed',
  'enclosed',
  'which transmitted',
  'which forwarded',
  'that transmitted',
  'that forwarded',
];

/** What else is done with a text when it reaches somebody; none makes whoever did it its sender. */
export const handingVerbs: readonly string[] = [
  'addressed',
  'delivered',
  'furnished',
  'gave',
  'given',
  'handed',
  'passed',
  'pouched',
  'presented',
  'provided',
  'read',
  'received',
  'repeated',
  'returned',
  'shown',
];

/** Participles that open a sentence about the way of a text: what follows "and" in it is told of that text. */
export const routingVerbs: readonly string[] = [
  ...sendingVerbs,
  'addressed',
  'discussed',
  'passed',
  'pouched',
  'received',
  'repeated',
  'retyped',
  'revised',
];
