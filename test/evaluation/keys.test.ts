import { describe, expect, it } from 'vitest';
import { norm, pageKey, placeKey, strictKey, volumeKey } from './keys.ts';

describe('words', () => {
  it.each([
    ['Lot 60 D 12', '60 d 12'],
    ['the “Blue” Folder', 'blue folder'],
    ['Vol. IV', 'iv'],
    ['511.00 / 3 – 2259', '511 00 / 3-2259'],
    ['Adams’s [Office]', "adams's office"],
    ['There', 'there'],
    [null, ''],
  ])('%s is compared as %s', (words, key) => {
    expect(norm(words)).toBe(key);
  });
});

describe('volumes', () => {
  it.each([
    ['XIV', '14'],
    ['vol. IX', '9'],
    ['3', '3'],
    ['XIV, Part 2', 'xiv part 2'],
    [null, ''],
  ])('%s is compared as %s', (volume, key) => {
    expect(volumeKey(volume)).toBe(key);
  });
});

describe('pages', () => {
  it.each([
    ['586-88', '586-588'],
    ['586–588, 600', '586-588,600'],
    ['7 - 12', '7-12'],
    ['12', '12'],
    ['88-586', '88-586'],
    [null, ''],
  ])('%s are compared as %s', (pages, key) => {
    expect(pageKey(pages)).toBe(key);
  });
});

describe('locations', () => {
  const cut = { repository: 'Adams Library', collections: ['Staff File', 'Peru'], idno: ['Box 4'] };
  const uncut = {
    repository: null,
    collections: ['Adams Library: Staff File: Peru'],
    idno: ['Box 4'],
  };

  it('are one by their words, however they are cut', () => {
    expect(placeKey(cut)).toBe(placeKey(uncut));
  });

  it('are two level by level', () => {
    expect(strictKey(cut)).not.toBe(strictKey(uncut));
  });
});
