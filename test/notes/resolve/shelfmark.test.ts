import { describe, expect, it } from 'vitest';
import type { Level } from '../../../src/tree.ts';
import { toShelfmark } from '../../../src/notes/resolve/shelfmark.ts';

const repository: Level = { kind: 'repository', value: 'Truman Library' };
const collection: Level = { kind: 'collection', value: 'Vane Papers' };
const date: Level = { kind: 'collection', value: '3/61–5/62', continues: true };
const box: Level = { kind: 'box', value: 'Box 4' };

describe('a shelfmark', () => {
  it('has a repository, collections and identifiers', () => {
    expect(toShelfmark([repository, collection, box])).toEqual({
      repository: 'Truman Library',
      collections: ['Vane Papers'],
      identifiers: [{ scheme: 'box', value: 'Box 4' }],
    });
  });

  it('keeps a date with the title before it', () => {
    expect(toShelfmark([repository, collection, date]).collections).toEqual([
      'Vane Papers, 3/61–5/62',
    ]);
  });

  it('has a date of its own where no title stands before', () => {
    expect(toShelfmark([date, box]).collections).toEqual(['3/61–5/62']);
  });

  it('has no repository where none is printed', () => {
    expect(toShelfmark([collection])).toEqual({ collections: ['Vane Papers'], identifiers: [] });
  });

  it('is empty where nothing is', () => {
    expect(toShelfmark([])).toEqual({ collections: [], identifiers: [] });
  });
});
