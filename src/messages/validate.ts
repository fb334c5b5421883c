import { diagnostics } from './diagnostic.ts';

export const validate = diagnostics({
  'xml-too-large': {
    severity: 'error',
    wording: 'The XML has {size} million characters and is not read; {most} million are the most',
    help: 'Cut the edition into volumes, each in a file of its own.',
  },
  'xml-too-deep': {
    severity: 'error',
    wording: 'More than {most} elements are nested here, and the XML is not read',
    help: 'Look for an end tag that is missing over and over; no edition is nested so deeply.',
  },
  'doctype-outside': {
    severity: 'error',
    wording: 'The document type declaration names a file outside the document, which is not read',
    help: 'Remove the declaration; what the document has to satisfy is said by the schema.',
  },
  'entity-declared': {
    severity: 'error',
    wording: 'The document type declaration declares entities, and the XML is not read',
    help: 'Remove the declaration and write in the text what the entities stand for.',
  },
  'doctype-declares': {
    severity: 'error',
    wording: 'The document type declaration has declarations of its own, and the XML is not read',
    help: 'Remove them; what the document has to satisfy is said by the schema.',
  },
  xinclude: {
    severity: 'error',
    wording: 'The XML includes other files by XInclude, which are not read',
    help: 'Put their content in its place and remove the namespace of XInclude.',
  },
  'identifier-unsafe': {
    severity: 'error',
    wording: 'The identifier "{identifier}" is no plain name, and files are named by identifiers',
    help: 'Begin it with a letter and write letters, figures, stops, hyphens and underscores, at most 100.',
  },
  'nothing-to-validate': {
    severity: 'error',
    wording: 'There is no TEI to check in {path}',
    help: 'Give files, or a folder with files that end in .xml.',
  },
  'xml-not-well-formed': {
    severity: 'error',
    wording: 'The XML cannot be read from here on: {reason}',
    help: 'Correct the markup: every start tag needs its end tag, values of attributes stand in quotation marks, and in text & is written &amp; and < is written &lt;.',
  },
  'schema-unusable': {
    severity: 'error',
    wording: 'The schema cannot be used: {reason}',
    help: 'Give a schema in RELAX NG, in its XML syntax and in one file.',
  },
  'rules-unusable': {
    severity: 'error',
    wording: 'The rules cannot be used: {reason}',
    help: 'Give rules in Schematron, written in XPath 3.1 with functions of XPath alone.',
  },
  'element-misplaced': {
    severity: 'error',
    wording: 'The element {element} is not allowed here',
    help: 'Move or remove it. Allowed here: {expected}.',
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
    wording: 'The element {element} does not allow this text',
    help: 'Allowed: {expected}.',
  },
  'text-misplaced': {
    severity: 'error',
    wording: 'Text is not allowed here, directly in the element {element}',
    help: 'Put it into an element or remove it. Allowed here: {expected}.',
  },
  'attribute-not-allowed': {
    severity: 'error',
    wording: 'The element {element} does not allow the attribute {attribute} here',
    help: 'Remove it. Allowed attributes: {expected}.',
  },
  'attribute-missing': {
    severity: 'error',
    wording: 'The element {element} lacks an attribute',
    help: 'Add {expected}.',
  },
  'attribute-value-not-allowed': {
    severity: 'error',
    wording: 'The attribute {attribute} of {element} may not be "{value}"',
    help: 'Allowed: {expected}.',
  },
  'identifier-twice': {
    severity: 'error',
    wording: 'The identifier {identifier} occurs twice in the file',
    help: 'An xml:id names one element only: give this one another; the first is in line {line}.',
  },
  'rule-broken': {
    severity: 'error',
    wording: '{sentence}',
    help: 'This is the rule {rule}; the documentation of the schema says what it is for.',
  },
  'rule-warning': {
    severity: 'warning',
    wording: '{sentence}',
    help: 'This is the rule {rule}, which the schema calls a warning; look at the place.',
  },
  'rule-remark': {
    severity: 'remark',
    wording: '{sentence}',
    help: 'This is the rule {rule}, which the schema calls information; nothing needs to be done.',
  },
  'rule-unusable': {
    severity: 'error',
    wording: 'A rule cannot be checked on this document: {reason}',
    help: 'Write the rule so that it can be evaluated on any document; the others were checked.',
  },
  'mistakes-unlisted': {
    severity: 'error',
    wording: 'More is wrong from here on than the {count} mistakes that are listed',
    help: 'Correct these first; many mistakes often have one cause, such as the wrong schema.',
  },
  'not-valid': {
    severity: 'error',
    wording: 'The document is not valid against its schema: {reason}',
    help: 'Compare the element in this line with the schema.',
  },
});
