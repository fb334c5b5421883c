import { describe, expect, it } from 'vitest';
import { concurrently } from '../../../src/disk/output/concurrently.ts';

const many = Array.from({ length: 150 }, (_, index) => index);

describe('files in work at once', () => {
  it('give their results in the order asked, whichever ends first', async () => {
    const results = await concurrently(many, async (number) => {
      for (let turn = number % 3; turn > 0; turn -= 1) await Promise.resolve();
      return number * 2;
    });
    expect(results).toEqual(many.map((number) => number * 2));
  });

  it('are some, and never all of many', async () => {
    let open = 0;
    let most = 0;
    await concurrently(many, async () => {
      open += 1;
      most = Math.max(most, open);
      await Promise.resolve();
      open -= 1;
    });
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThan(many.length);
  });

  it('fail with what the first of them says, when those beside it have ended', async () => {
    const ended: number[] = [];
    const failing = concurrently(many, async (number) => {
      if (number === 3) throw new Error('the disk is full');
      await Promise.resolve();
      ended.push(number);
    });
    await expect(failing).rejects.toThrow('the disk is full');
    expect(ended).toContain(15);
    expect(ended).not.toContain(149);
  });
});
