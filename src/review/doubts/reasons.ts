import type { Reason } from './reason.ts';
import { addresseeUnsure } from './reasons/addressee-unsure.ts';
import { agentListCut } from './reasons/agent-list-cut.ts';
import { agentMissing } from './reasons/agent-missing.ts';
import { agentNotAName } from './reasons/agent-not-a-name.ts';
import { agentOfAnotherText } from './reasons/agent-of-another-text.ts';
import { agentOfficeShared } from './reasons/agent-office-shared.ts';
import { agentWordsLeft } from './reasons/agent-words-left.ts';
import { copyWithoutLocation } from './reasons/copy-without-location.ts';
import { dateUnsure } from './reasons/date-unsure.ts';
import { fragmentUnread } from './reasons/fragment-unread.ts';
import { headWordsLeft } from './reasons/head-words-left.ts';
import { ibidTwoReadings } from './reasons/ibid-two-readings.ts';
import { identifierWithWords } from './reasons/identifier-with-words.ts';
import { levelCut } from './reasons/level-cut.ts';
import { levelLikeIdentifier } from './reasons/level-like-identifier.ts';
import { levelLikeProse } from './reasons/level-like-prose.ts';
import { levelOfDate } from './reasons/level-of-date.ts';
import { locationBare } from './reasons/location-bare.ts';
import { locationUnread } from './reasons/location-unread.ts';
import { markingUnread } from './reasons/marking-unread.ts';
import { placeUnsure } from './reasons/place-unsure.ts';
import { predicateUnread } from './reasons/predicate-unread.ts';
import { printingUnsure } from './reasons/printing-unsure.ts';
import { referenceUnread } from './reasons/reference-unread.ts';
import { roleUnsure } from './reasons/role-unsure.ts';
import { sentenceUnread } from './reasons/sentence-unread.ts';
import { textsTogether } from './reasons/texts-together.ts';
import { verbUnread } from './reasons/verb-unread.ts';
import { wordsUnread } from './reasons/words-unread.ts';

/** Every reason to doubt, in the order in which a document is read; a new one is a file and a line. */
export const reasons: readonly Reason[] = [
  headWordsLeft,
  dateUnsure,
  placeUnsure,
  levelLikeIdentifier,
  levelLikeProse,
  levelOfDate,
  levelCut,
  identifierWithWords,
  locationBare,
  locationUnread,
  copyWithoutLocation,
  textsTogether,
  roleUnsure,
  ibidTwoReadings,
  markingUnread,
  agentMissing,
  agentNotAName,
  agentOfAnotherText,
  agentListCut,
  agentOfficeShared,
  agentWordsLeft,
  verbUnread,
  predicateUnread,
  fragmentUnread,
  addresseeUnsure,
  printingUnsure,
  referenceUnread,
  sentenceUnread,
  wordsUnread,
];
