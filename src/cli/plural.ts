/** What is counted, in the words of the reports: many of it, and one. */
const singulars: Readonly<Record<string, string>> = {
  documents: 'document',
  witnesses: 'witness',
  'other documents whose place is named': 'other document whose place is named',
  printings: 'printing',
  markings: 'marking',
  'acts of drafting, clearing, approving': 'act of drafting, clearing, approving',
  'deliveries and copies sent': 'delivery or copy sent',
  'references to documents': 'reference to a document',
  'references to other works': 'reference to another work',
  'ibid.': 'ibid.',
  dates: 'date',
  'printing defects with a reading': 'printing defect with a reading',
  'repositories, with so many witnesses': 'repository, with so many witnesses',
  'characters not understood': 'character not understood',
  'documents with a doubt': 'document with a doubt',
  doubts: 'doubt',
  types: 'type',
  'files checked': 'file checked',
  errors: 'error',
  warnings: 'warning',
  remarks: 'remark',
  entries: 'entry',
};

/** What so many are called: `document` for 1, `documents` for 3. */
export function noun(count: number, many: string): string {
  return count === 1 ? (singulars[many] ?? many) : many;
}

/** `1 document`, `3 documents` */
export function plural(count: number, many: string): string {
  return `${count} ${noun(count, many)}`;
}
