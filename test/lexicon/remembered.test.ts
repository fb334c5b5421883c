import { describe, expect, it } from 'vitest';
import { remembered } from '../../src/lexicon/remembered.ts';

describe('an answer that is remembered', () => {
  it('is asked for once, where it is undefined too', () => {
    const asked: string[] = [];
    const answer = remembered((words) => {
      asked.push(words);
      return words === 'Hartley' ? 'name' : undefined;
    });
    const answers = ['Hartley', 'of', 'Hartley', 'of'].map(answer);
    expect(answers).toEqual(['name', undefined, 'name', undefined]);
    expect(asked).toEqual(['Hartley', 'of']);
  });

  it('is forgotten where there are too many', () => {
    let asked = 0;
    const answer = remembered((words) => {
      asked += 1;
      return words.length;
    });
    for (let number = 0; number <= 5000; number++) answer(String(number));
    expect(answer('0')).toBe(1);
    expect(asked).toBe(5002);
  });
});
