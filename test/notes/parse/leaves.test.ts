import { describe, expect, it } from 'vitest';
import type { Leaf } from '../../../src/tree.ts';
import { span } from '../../../src/notes/parse/span.ts';
import { locator, setLeaves } from '../../../src/notes/parse/leaves.ts';
import { repairText } from '../../../src/notes/parse/repaired-text.ts';

const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
const source = 'Series,USSR  by Ames';
const reading = repairText(source, () => [{ start: 6, end: 7, reading: ', ', certainty: 'high' }]);
const locate = locator(reading, 100, point);

function leavesOf(...names: string[]) {
  const drafts = names.map((name) => {
    const start = reading.text.indexOf(name);
    return span({ type: 'person' }, start, start + name.length);
  });
  return setLeaves(reading, locate, drafts, 0, reading.text.length);
}

function leaf({ type, ...fields }: Leaf) {
  const place = [fields.position?.start.offset, fields.position?.end.offset];
  return type === 'defect' && 'reading' in fields
    ? [type, fields.value, fields.reading, ...place]
    : [type, fields.value, ...place];
}

describe('leaves', () => {
  it('hold what is printed, and the reading of a defect with the words it touches', () => {
    expect(leavesOf().map((found) => ('value' in found ? leaf(found) : found.type))).toEqual([
      ['defect', 'Series,USSR', 'Series, USSR', 100, 111],
      ['text', ' by Ames', 111, 120],
    ]);
  });

  it('stand between the phrases', () => {
    const [defect, text, person] = leavesOf('Ames');
    expect(defect).toMatchObject({ type: 'defect', value: 'Series,USSR' });
    expect(text).toMatchObject({ type: 'text', value: ' by ' });
    expect(person).toMatchObject({
      type: 'person',
      children: [{ type: 'text', value: 'Ames' }],
      position: { start: { offset: 116 }, end: { offset: 120 } },
    });
  });

  it('do not cut a defect where a phrase begins: the border moves behind it', () => {
    const [before, person] = leavesOf('USSR');
    expect(before).toMatchObject({ type: 'defect', value: 'Series,', reading: 'Series, ' });
    expect(person).toMatchObject({ type: 'person', children: [{ value: 'USSR' }] });
  });

  it('lose nothing where phrases overlap', () => {
    const kept = leavesOf('USSR by', 'by Ames').map((found) =>
      'children' in found
        ? found.children.map((child) => ('value' in child ? child.value : ''))
        : found.value,
    );
    expect(kept.flat().join('')).toBe('Series,USSR by Ames');
  });
});
