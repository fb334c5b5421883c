import { fop } from './fop.ts';
import { jing } from './jing.ts';
import type { Peer } from './peer.ts';
import { saxonHe } from './saxon-he.ts';
import { weasyPrint } from './weasyprint.ts';

/** The programs that this one is compared with, by what they are compared in. */
export const peers: readonly Peer[] = [jing, ...saxonHe, fop, weasyPrint];
