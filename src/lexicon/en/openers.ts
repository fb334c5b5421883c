/**
 * First words of sentences. After an abbreviation ("in S.", "VIET S.", "10 a.m.") only one of these,
 * a marking or a parenthesis tells that the sentence ended there.
 */
export const openers: ReadonlySet<string> = new Set(
  `A According Accompanying Addressed After All Also Although An Annex Another Apparently Approved As At
  Attached Attending Authored Before Below Both But By Circulated Cleared Concerning Concurred Conveyed
  Copies Copy Dated Delivered Dictated Discussed Distributed Distribution Documentation Drafted Drafting
  During Each Earlier Eleven Enclosed Extract Extracts Filed Five For Formerly Forwarded Four From
  Handwritten He Her Here His However Identical If In Initialed Initially It Its Later Marginal Memoranda
  Minutes Most Neither Nine No None Not Notations Notes Nothing Of Omitted On One Only Originally Other Our
  Part Participants Passed Perhaps Pouched Prepared Present Presumably Previous Printed Prior Published
  Read Received Reference Regarding Relayed Repeated Reports Reprinted Returned Retyped See Sent Separate
  Seven She Signed Similar Since Six Some Submitted Subsequent Subsequently Tab Tabs Telegram Telegrams Text Texts
  That The Their There Therefore These They This Those Three Three-page Thus Time To Transcribed Translation
  Transmitted Two Typed Typewritten Under Unless Until Unsigned Upon We When Where While Who With Within
  Written You`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** Participles that open a sentence of genesis or routing; they open it without a period too. */
export const participles =
  /^(?:Also (?:sent|repeated|passed|addressed|printed)|Approved|Cleared|Drafted|Passed (?:to|by)|Pouched|Prepared (?:by|in)|Received (?:at|on|in)|Relayed|Repeated|Sent (?:to|by|as|for)|Transmitted|Transcribed|Dictated|Initialed|Signed (?:by|for))\b/u;
