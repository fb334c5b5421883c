import { diagnostics } from './diagnostic.ts';

export const transform = diagnostics({
  'tei-not-well-formed': {
    severity: 'error',
    wording: '{name} is not well-formed XML: {reason}',
    help: 'Correct the file at the place named; the edition is made without it until then.',
  },
  'element-without-rule': {
    severity: 'warning',
    wording: 'The {output} edition has no rule for the element {element}',
    help: 'Its text is kept as it stands. Encode it with the elements that the schema allows.',
  },
  'stylesheet-stopped': {
    severity: 'error',
    wording: 'The stylesheet of the {output} edition stopped: {reason}',
    help: 'Nothing of this part was made. Check the TEI against the schema; if it is valid, report this.',
  },
});
