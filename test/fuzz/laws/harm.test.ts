import { describe, expect, it } from 'vitest';
import { harmInCode, harmInPage } from './harm.ts';

describe('words in a page', () => {
  it.each([
    '<p><canary></p>',
    '<p onclick="canary()">',
    '<p canary="">',
    '<a href=" JavaScript:canary()">',
    '<script>x = canary()</script>',
  ])('act in %s', (html) => {
    expect(harmInPage(html)).not.toEqual([]);
  });

  it.each([
    '<p>canary()</p>',
    '<p>&lt;canary&gt;</p>',
    '<p title="canary()">',
    '<a href="https://example.org/canary">',
    '<!-- <canary> -->',
    '<script>x = "canary()"</script>',
  ])('are words in %s', (html) => {
    expect(harmInPage(html)).toEqual([]);
  });
});

describe('words in a code', () => {
  it.each(['"a" canary()', '"\\\\" canary "', '// x\n#canary()'])('act in %s', (code) => {
    expect(harmInCode(code)).not.toEqual([]);
  });

  it.each(['"#canary()"', '"\\" canary"', '// canary'])('are words in %s', (code) => {
    expect(harmInCode(code)).toEqual([]);
  });
});
