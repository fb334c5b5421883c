import { diagnostics } from './diagnostic.ts';

export const validate = diagnostics({
  'xml-not-well-formed': {
    severity: 'error',
    wording: 'The XML cannot be read from here on: {reason}',
    help: 'Mend the markup: every start tag needs its end tag, values of attributes stand in quotation marks, and in text & is written &amp; and < is written &lt;.',
  },
  'schema-unusable': {
    severity: 'error',
    wording: 'The schema cannot be used: {reason}',
    help: 'Give a schema in RELAX NG, in its XML syntax and in one file.',
  },
  'element-misplaced': {
    severity: 'error',
    wording: 'The element {element} may not stand here',
    help: 'Move or remove it. What may stand here: {expected}.',
  },
  'element-in-no-namespace': {
    severity: 'error',
    wording: 'The element {element} is in no namespace, so it is not the one that is meant',
    help: 'Declare the namespace on the root element; for TEI write xmlns="http://www.tei-c.org/ns/1.0".',
  },
  'content-missing': {
    severity: 'error',
    wording: 'The element {element} ends before it is complete',
    help: 'Add what it still needs: {expected}.',
  },
  'content-not-allowed': {
    severity: 'error',
    wording: 'The element {element} may not hold these words',
    help: 'What may stand there: {expected}.',
  },
  'text-misplaced': {
    severity: 'error',
    wording: 'Text may not stand here, directly in the element {element}',
    help: 'Put it into an element or remove it. What may stand here: {expected}.',
  },
  'attribute-not-allowed': {
    severity: 'error',
    wording: 'The element {element} may not bear the attribute {attribute} here',
    help: 'Remove it. What the element may bear: {expected}.',
  },
  'attribute-missing': {
    severity: 'error',
    wording: 'The element {element} lacks an attribute',
    help: 'Add {expected}.',
  },
  'attribute-value-not-allowed': {
    severity: 'error',
    wording: 'The attribute {attribute} of {element} may not be "{value}"',
    help: 'What may stand there: {expected}.',
  },
  'identifier-twice': {
    severity: 'error',
    wording: 'The identifier {identifier} stands twice in the file',
    help: 'An xml:id names one element only: give this one another; the first stands in line {line}.',
  },
  'rule-broken': {
    severity: 'error',
    wording: '{sentence}',
    help: 'This is the rule {rule}; the documentation of the schema explains it with an example.',
  },
  'rule-unusable': {
    severity: 'error',
    wording: 'A rule of the Schematron schema cannot be checked: {reason}',
    help: 'Write it in XPath 3.1, with functions of XPath alone.',
  },
  'not-valid': {
    severity: 'error',
    wording: 'The document is not valid against its schema: {reason}',
    help: 'Compare the element in this line with the schema.',
  },
});
