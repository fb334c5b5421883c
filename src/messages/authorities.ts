import { diagnostics } from './diagnostic.ts';

export const authorities = diagnostics({
  'authority-unreadable': {
    severity: 'error',
    wording: 'The XML cannot be read from here on: {reason}',
    help: 'Correct the markup; an authority file is TEI with listPerson, listOrg, listPlace or listBibl.',
  },
  'register-tei-unreadable': {
    severity: 'error',
    wording: 'The XML cannot be read from here on: {reason}',
    help: 'Correct the markup; the names of this file are not looked for until then.',
  },
  'authority-without-entries': {
    severity: 'error',
    wording: 'The file has no list of persons, bodies, places or works',
    help: 'An authority file is TEI with person in listPerson, org in listOrg, place in listPlace or bibl in listBibl.',
  },
  'authority-entry-incomplete': {
    severity: 'warning',
    wording: 'This {element} has no {part}, so no name can be matched with it',
    help: 'Give it an xml:id, and its name in persName, orgName, placeName or title.',
  },
  'authority-entry-twice': {
    severity: 'warning',
    wording: 'There is an entry {id} already',
    help: 'Give this one another xml:id; names are matched with the first alone until then.',
  },
  'authority-identifier-unknown': {
    severity: 'warning',
    wording: 'Identifiers of the type "{type}" have no place in an edition',
    help: 'The types are {types}. The identifier is left out; the entry is used.',
  },
  'authority-name-ambiguous': {
    severity: 'warning',
    wording: 'The name "{name}" could be that of {candidates}',
    help: 'It is left as it is. Add it to the right entry as a persName with type="variant".',
  },
  'authority-name-inferred': {
    severity: 'remark',
    wording: 'The name "{name}" is read as that of {person}, by the surname',
    help: 'The certainty in the TEI is {certainty}. If it is wrong, add the name to the right entry as a persName with type="variant".',
  },
});
