/**
 * Series of the presidential libraries by the collection that they are in, as their finding aids have them:
 * behind "ibid." a series is cited without its collection. Names are those that notes print.
 */
const series: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'Eisenhower Library': {
    'Whitman File': [
      'ACW Diaries',
      'ACW Diary',
      'ACW Diary Series',
      'Administration Series',
      'Ann Whitman Diary',
      'Cabinet Meetings',
      'Cabinet Series',
      'Campaign Series',
      'DDE Diaries',
      'DDE Diary',
      'DDE Diary Series',
      'Drafts Series',
      'Dulles-Herter Series',
      'Eisenhower Diaries',
      'Eisenhower Diary',
      'International File',
      'International Meetings Series',
      'International Series',
      'International Trips and Meetings',
      'Legislative Meetings',
      'Miscellaneous Series',
      'Name Series',
      'NSC Records',
      'NSC Series',
      'Presidential Transition Series',
      'Press Conference Series',
      'Speech Series',
    ],
    'Dulles Papers': [
      'Drafts of Presidential Correspondence',
      'General Correspondence and Memoranda Series',
      'General Memoranda of Conversation',
      'General Telephone Conversations',
      'Meetings with the President',
      'Meetings With the President',
      'Memoranda of Telephone Conversation',
      'Telephone Calls Series',
      'Telephone Conversations',
      'White House Correspondence',
      'White House Memoranda',
      'White House Memoranda Series',
      'White House Telephone Conversations',
    ],
  },
  'Kennedy Library': {
    'National Security Files': [
      'Chester V. Clifton Series',
      'Countries Series',
      'Country Series',
      'Departments and Agencies Series',
      'Kaysen Files',
      'Komer Files',
      'McGeorge Bundy Correspondence',
      'Meetings and Memoranda',
      'Meetings and Memoranda Series',
      'NSAM Series',
      'Regional Security Series',
      'Subjects Series',
      'Trips and Conferences',
      'Trips and Conferences Series',
      'Vietnam Country Series',
      'William Brubeck Series',
    ],
    'President’s Office Files': [
      'Departments and Agencies',
      'Special Correspondence',
      'Special Events',
      'Staff Memoranda',
    ],
  },
  'Johnson Library': {
    'National Security File': [
      'Agency File',
      'Aides File',
      'Bundy Files',
      'Committee File',
      'Country File',
      'Files of McGeorge Bundy',
      'Files of Robert W. Komer',
      'Files of Walt W. Rostow',
      'Head of State Correspondence',
      'Head of State Correspondence File',
      'Intelligence File',
      'International Meetings and Travel File',
      'Komer Files',
      'Memos to the President',
      'Name File',
      'National Intelligence Estimates',
      'National Security Action Memoranda',
      'National Security Council Histories',
      'National Security Council Meetings File',
      'NSAM File',
      'NSC Histories',
      'NSC Meetings',
      'NSC Meetings File',
      'NSC Special Committee Files',
      'Rostow Files',
      'Situation Room File',
      'Special Head of State Correspondence',
      'Special Head of State Correspondence File',
      'Speech File',
      'Subject File',
    ],
  },
  'Ford Library': {
    'National Security Adviser': [
      'Backchannel Messages',
      'Kissinger-Scowcroft West Wing Office Files',
      'Memoranda of Conversation',
      'Memoranda of Conversations',
      'NSC Meeting File',
      'NSC Meetings File',
      'NSC Staff Files',
      'Outside the System Chronological Files',
      'Presidential Agency File',
      'Presidential Agency Files',
      'Presidential Country Files',
      'Presidential Correspondence with Foreign Leaders',
      'Presidential Subject File',
      'Scowcroft Daily Work Files',
      'Trip Briefing Books and Cables',
      'Trip Files',
    ],
  },
  'Carter Library': {
    'National Security Affairs': ['Brzezinski Material', 'Staff Material'],
  },
  'National Archives': {
    'NSC Files': [
      'Agency Files',
      'Alexander M. Haig Chronological Files',
      'Backchannel Files',
      'Backchannel Messages',
      'Country Files',
      'Harold Saunders Files',
      'Henry A. Kissinger Office Files',
      'Kissinger Office Files',
      'Name Files',
      'NSC Institutional Files',
      'Paris Talks/Meetings',
      'Presidential Correspondence',
      'Presidential/HAK MemCons',
      'Presidential/HAK Memcons',
      'President’s Daily Briefs',
      'President’s Trip Files',
      'SALT',
      'Saunders Files',
      'Subject Files',
      'Unfiled Material',
      'Vietnam Country Files',
      'Vietnam Subject Files',
      'VIP Visits',
    ],
  },
};

const collections = new Map(
  Object.entries(series).flatMap(([repository, holdings]) =>
    Object.entries(holdings).flatMap(([collection, names]) =>
      names.map((name) => [key(repository, name), collection] as const),
    ),
  ),
);

/** The collection that a series of an institution is in, where a finding aid says it. */
export function collectionOf(repository: string, name: string): string | undefined {
  return collections.get(key(repository, name));
}

/** Names are the same with any dash, apostrophe and plural of their last word. */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[‐-―−]/gu, '-')
    .replace(/[’‘]/gu, "'")
    .replace(/(?<=file|paper|record)s$/u, '');
}

function key(repository: string, name: string): string {
  return `${repository}\n${nameKey(name)}`;
}
