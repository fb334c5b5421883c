import type { Construct } from './construct.ts';
import { baseLocation } from './constructs/base-location.ts';
import { classification } from './constructs/classification.ts';
import { copiesTo } from './constructs/copies-to.ts';
import { copyMarking } from './constructs/copy-marking.ts';
import { date } from './constructs/date.ts';
import { documentReference } from './constructs/document-reference.ts';
import { genesis } from './constructs/genesis.ts';
import { location } from './constructs/location.ts';
import { names } from './constructs/names.ts';
import { printing } from './constructs/printing.ts';
import { attachment, copies, meeting } from './constructs/prose.ts';
import { quotation } from './constructs/quotation.ts';
import { receipt } from './constructs/receipt.ts';
import { reference } from './constructs/reference.ts';
import { marginalia, origin, provenance } from './constructs/statement.ts';
import { time } from './constructs/time.ts';
import { transmission } from './constructs/transmission.ts';

/**
 * The grammar's table of contents. What stands first takes its words first; what is read later fills
 * the gaps. Of two kinds of sentence that begin at one place the earlier in the table decides.
 */
export const constructs: readonly Construct[] = [
  baseLocation, // Source: Truman Library, Vane Papers, Box 4
  classification, // Secret; Niact; Eyes Only
  quotation, // is marked “immediate release.”
  printing, // Also printed in Documents on Disarmament, 1961, vol. I, p. 32
  location, // Another copy is ibid., Central Files, 511.00/3-2259
  copyMarking, // Another copy, marked Top Secret, is in …
  reference, // see vol. XV, pp. 215-222
  documentReference, // See also Documents 242–243 and 245
  genesis, // Drafted by Noble (EUR), cleared by Orne, and approved by Vane
  copiesTo, // Copies were sent to Orne and Vane
  receipt, // Received at 9:49 a.m., May 25
  transmission, // Repeated to Lima, Quito, and Paris for USRO
  time, // at 7 p.m.
  date, // on February 22
  copies, // Another copy is in … (the kind of sentence alone)
  meeting, // The meeting was held at …
  attachment, // Attached to …
  origin, // According to another copy, …
  provenance, // Orne delivered this letter to the Department of State on May 3
  marginalia, // A handwritten note on the source text reads: …
  names, // Ambassador Orne, the Department of State
];
