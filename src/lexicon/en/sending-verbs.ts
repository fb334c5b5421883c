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

/** Verbs of giving a text to whom it is for: what they tell is its provenance. */
export const handing: readonly string[] = [
  'conveyed',
  'delivered',
  'gave',
  'given',
  'handed',
  'handed over',
  'passed',
  'presented',
  'transmitted',
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
