import { describe, expect, it } from 'vitest';
import { minimise } from './minimise.ts';

const bytes = new TextEncoder().encode('Secret. Drafted by Vane on May 5; cleared by Orne.');

function least(words: readonly string[], mayGoOn = () => true): Promise<string> {
  const isSame = (input: Uint8Array) => {
    const text = new TextDecoder().decode(input);
    return Promise.resolve(words.every((word) => text.includes(word)));
  };
  return minimise(bytes, isSame, mayGoOn).then((input) => new TextDecoder().decode(input));
}

describe('an input that is wrong', () => {
  it('is made as short as it can be', async () => {
    expect(await least(['Vane'])).toBe('Vane');
    expect(await least(['Secret', 'Orne'])).toBe('SecretOrne');
    expect(await least([])).toBe('');
  });

  it('is left as it is where there is no time', async () => {
    expect(await least(['Vane'], () => false)).toBe(new TextDecoder().decode(bytes));
  });
});
