import { diagnostics } from './diagnostic.ts';

/** Why a reading is in doubt, or why something seems to be missing. */
export const doubts = diagnostics({
  'addressee-unsure': {
    severity: 'remark',
    wording: 'Somebody to whom the text also went may be missing or read too far: {words}',
    help: 'Compare the places and bodies that are named there with those that are read.',
  },
  'agent-list-cut': {
    severity: 'remark',
    wording: '"{words}" may belong to the name before it',
    help: 'Say whether it is an agent of its own.',
  },
  'agent-missing': {
    severity: 'remark',
    wording: '"{words}" may tell who made or sent the text, and nobody is read there',
    help: 'Say who did it, or that it is said of another text.',
  },
  'agent-not-a-name': {
    severity: 'remark',
    wording: '"{words}" is read as who made the text and looks like no name or office',
    help: 'Say where the name begins and ends, or that there is none.',
  },
  'agent-of-another-text': {
    severity: 'remark',
    wording: '"{words}" may have made or sent another text than the one printed',
    help: 'Look at which text the sentence tells of.',
  },
  'agent-office-shared': {
    severity: 'remark',
    wording: '"{words}" may not belong to the office that is named before',
    help: 'Say what the office is, or that none is named.',
  },
  'agent-words-left': {
    severity: 'remark',
    wording: 'Words that are read in no way stand beside who made the text: {words}',
    help: 'Look for a name that is missing or cut short.',
  },
  'copy-without-location': {
    severity: 'remark',
    wording: 'A text is said to be kept somewhere, and no place is read: {words}',
    help: 'Say where it is kept, or that no place is named.',
  },
  'date-unsure': {
    severity: 'remark',
    wording: '"{words}" stands in the head and in no date',
    help: 'Say when the document was written; a text has one date, or one span of dates.',
  },
  'fragment-unread': {
    severity: 'remark',
    wording: 'A short sentence names somebody or some place, and nothing is read in it: {words}',
    help: 'Say who made or sent the text or where it went; or that nothing is told of it.',
  },
  'head-words-left': {
    severity: 'remark',
    wording: 'The head may be read too short or too far: {words}',
    help: 'Look at the kind of document, at who wrote it and to whom.',
  },
  'ibid-two-readings': {
    severity: 'remark',
    wording: '"{words}" may stand below or beside what "ibid." repeats',
    help: 'Look at where the collection is kept, and choose the location that is meant.',
  },
  'identifier-with-words': {
    severity: 'remark',
    wording: '"{words}" is read as one identifier and has words in it',
    help: 'Say whether the words are the title of a collection.',
  },
  'level-cut': {
    severity: 'remark',
    wording: '"{words}" may be a part of the title before or behind it',
    help: 'Say where the title of the collection begins and ends.',
  },
  'level-like-identifier': {
    severity: 'remark',
    wording: '"{words}" is read as a collection and looks like an identifier',
    help: 'Say whether it is the title of a collection or a number of its own.',
  },
  'level-like-prose': {
    severity: 'remark',
    wording: '"{words}" is read as a collection and looks like a sentence',
    help: 'Say where the location ends.',
  },
  'level-of-date': {
    severity: 'remark',
    wording: '"{words}" is a date and stands as a collection of its own',
    help: 'Say whether it belongs to the title before it.',
  },
  'location-bare': {
    severity: 'remark',
    wording: '"{words}" is read as a location and names no holding',
    help: 'Say whether something is kept there, and in which collection.',
  },
  'location-unread': {
    severity: 'remark',
    wording: '"{words}" may say where something is kept, and no location is read there',
    help: 'Say where it is kept, or that nothing is.',
  },
  'marking-unread': {
    severity: 'remark',
    wording: 'This may be a security marking: {words}',
    help: 'Say which marking it is, or that it is none.',
  },
  'place-unsure': {
    severity: 'remark',
    wording: '"{words}" may be where the document was written, and no place is read',
    help: 'Say where it was written, or that the head does not tell.',
  },
  'predicate-unread': {
    severity: 'remark',
    wording: '"{words}" may tell what somebody or some place has to do with the text',
    help: 'Say who made or sent it, where it went or where it is kept; or that nothing is told.',
  },
  'printing-unsure': {
    severity: 'remark',
    wording: 'A printing of the text may be missing or incomplete: {words}',
    help: 'Say where the text is printed, with the page.',
  },
  'reference-unread': {
    severity: 'remark',
    wording: '"{words}" points into the series and is read in no way',
    help: 'Say which document, volume and pages are meant.',
  },
  'role-unsure': {
    severity: 'remark',
    wording: 'What is kept there may be this text, a draft of it, or another one: {words}',
    help: 'Look at what the words before the location call it.',
  },
  'sentence-unread': {
    severity: 'remark',
    wording: 'This sentence is not understood: {words}',
    help: 'Say what it tells, or that it tells nothing of the text.',
  },
  'texts-together': {
    severity: 'remark',
    wording: 'Two texts may be kept in this one place: {words}',
    help: 'Look at whether each of them has the location.',
  },
  'verb-unread': {
    severity: 'remark',
    wording: '"{words}" is a verb that no table has, with somebody who did it',
    help: 'Say whether it tells who made or sent the text.',
  },
  'words-unread': {
    severity: 'remark',
    wording: 'These words are read in no way and could carry a fact: {words}',
    help: 'Say what they are, or that they tell nothing of the text.',
  },
});

/** The name of a reason to doubt. */
export type DoubtId = keyof typeof doubts;
