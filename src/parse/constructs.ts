import type { Construct } from './construct.ts';
import { baseLocation } from './constructs/base-location.ts';
import { classification } from './constructs/classification.ts';
import { copiesTo } from './constructs/copies-to.ts';
import { date } from './constructs/date.ts';
import { documentReference } from './constructs/document-reference.ts';
import { genesis } from './constructs/genesis.ts';
import { location } from './constructs/location.ts';
import { printing } from './constructs/printing.ts';
import { attachment, copies, meeting } from './constructs/prose.ts';
import { quotation } from './constructs/quotation.ts';
import { receipt } from './constructs/receipt.ts';
import { reference } from './constructs/reference.ts';
import { marginalia, origin, provenance } from './constructs/statement.ts';
import { names } from './constructs/names.ts';
import { participation } from './constructs/participation.ts';
import { sending } from './constructs/sending.ts';
import { signing } from './constructs/signing.ts';
import { time } from './constructs/time.ts';
import { transmission } from './constructs/transmission.ts';

/**
 * The grammar's table of contents. What stands first takes its words first; what is read later fills
 * the gaps. Of two kinds of sentence that begin at one place the earlier in the table decides.
 */
export const constructs: readonly Construct[] = [
  baseLocation,
  classification,
  quotation,
  printing,
  location,
  reference,
  documentReference,
  genesis,
  participation,
  sending,
  signing,
  copiesTo,
  receipt,
  transmission,
  time,
  date,
  copies,
  meeting,
  attachment,
  origin,
  provenance,
  marginalia,
  names,
];
