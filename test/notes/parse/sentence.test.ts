import { describe, expect, it } from 'vitest';
import { kindsBehind, read, wordsOf } from './written.ts';

const endless = 'Another copy is in Department of State '.repeat(150);

describe('a sentence that goes on for longer than any does', () => {
  it('is kept, and not read', () => {
    const { note, file } = read(`Source: Adams Library, Staff Papers. Secret. ${endless}`);
    expect(note?.children.flatMap((child) => ('kind' in child ? child.kind : []))).toEqual([
      'location',
      'classification',
      'unparsed',
    ]);
    expect(note && wordsOf(note, 'printed')).toContain(endless.trim());
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['sentence-unparsed']);
  });

  it('is none that only is long', () => {
    const long = `Copies were sent to ${'the Embassy in Lima, '.repeat(50)}and Bonn.`;
    expect(kindsBehind(long)).toEqual(['transmission']);
  });
});
