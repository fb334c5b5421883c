import type { Location } from '../../../src/tree.ts';
import { phrases } from '../../../src/notes/resolve/phrases.ts';
import { resolve } from '../../../src/notes/resolve/index.ts';
import { read } from '../parse/written.ts';

/** What a note says of places, resolved; of "ibid." its target and certainty, in order. */
export function located(words: string) {
  const { edition, file, note } = read(words);
  const known = file.messages.length;
  resolve(edition, file);
  const locations = note === undefined ? [] : phrases(note, 'location');
  const repeated = note === undefined ? [] : phrases(note, 'ibid');
  return {
    places: locations.map(place),
    roles: locations.map(({ role }) => role),
    targets: repeated.map(({ target }) => target),
    certainties: repeated.map(({ certainty }) => certainty),
    messages: file.messages.slice(known).map(({ ruleId }) => ruleId),
  };
}

/** `B Truman Library | Vane Papers | Box 4` */
function place({ siglum, shelfmark }: Location): string {
  const { repository, collections, identifiers } = shelfmark;
  const levels = [repository ?? [], collections, identifiers.map(({ value }) => value)];
  return `${siglum ?? '?'} ${levels.flat().join(' | ')}`;
}
