/** What a sentence tells of its text, where that is read. */
export const told = [
  'agency',
  'delivery',
  'documentReference',
  'location',
  'marking',
  'printing',
  'receipt',
  'reference',
] as const;
