import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { report } from '../../src/messages/index.ts';
import { shownMessages } from '../../src/publish/shown-messages.ts';

const origins = new Map([
  ['d4', { line: 4, column: 4, offset: 10 }],
  ['d4.A', { line: 6, column: 1, offset: 40 }],
  ['d5', { line: 9, column: 4, offset: 90 }],
]);

function shownAt(line: number | undefined) {
  const file = new VFile({ path: 'notes.txt' });
  const place = line === undefined ? undefined : { line, column: 2 };
  report(file, 'number-out-of-order', place, { number: '4', previous: '5' });
  return shownMessages({ file, origins }, []);
}

describe('shownMessages', () => {
  it.each([
    [4, 'd4'],
    [8, 'd4'],
    [9, 'd5'],
    [40, 'd5'],
    [1, undefined],
    [undefined, undefined],
  ])('a message about line %s belongs to %s', (line, document) => {
    const [message] = shownAt(line);
    expect(message?.document).toBe(document);
    expect(message?.line).toBe(line);
  });

  it('has the words, how grave it is, and what to do', () => {
    expect(shownAt(4)).toEqual([
      {
        document: 'd4',
        id: 'number-out-of-order',
        severity: 'warning',
        wording: 'The number 4 follows 5',
        help: 'Check the number and the place of the document; nothing is moved.',
        line: 4,
        column: 2,
      },
    ]);
  });

  it('shows a fault of the TEI at the place in the notes, and none that has no such place', () => {
    const xml = new VFile({ path: 'tei/d5.xml' });
    const fault = () => report(xml, 'content-missing', { line: 70, column: 1 }, missing);
    const missing = { element: 'note', expected: 'p' };
    const faults = [Object.assign(fault(), { origin: { line: 11, column: 1 } }), fault()];
    expect(shownMessages({ file: new VFile(), origins }, faults)).toMatchObject([
      { document: 'd5', severity: 'error', line: 11 },
    ]);
  });
});
