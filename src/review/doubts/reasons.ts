import type { Reason } from './reason.ts';
import { ibidTwoReadings } from './reasons/ibid-two-readings.ts';
import { levelLikeIdentifier } from './reasons/level-like-identifier.ts';

/** Every reason to doubt, in the order of the groups; a new one is a file and a line here. */
export const reasons: readonly Reason[] = [ibidTwoReadings, levelLikeIdentifier];
