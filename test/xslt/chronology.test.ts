import { beforeAll, describe, expect, it } from 'vitest';
import { edition } from '../../src/edition.ts';

const text = `Harbour Papers


1. Letter From Consul Vane to the Harbour Board, Lima, May 3, 1962

Source: Truman Library, Vane Papers, Box 4. Secret. A memorandum of conversation, April 14, is ibid., Orne Papers.


2. Memorandum of Conversation

Source: Truman Library, Vane Papers, Box 5. Secret.

[Quito], June 15, 1961


3. Memorandum of Conversation

Source: Truman Library, Vane Papers, Box 6. Secret.
`;

describe('where and when a document was written', () => {
  let pages: ReadonlyMap<string, string | Uint8Array>;
  let complaints: readonly string[];

  beforeAll(async () => {
    const built = await edition(Buffer.from(text), { pdf: false });
    pages = built.html ?? new Map();
    complaints = built.messages.map(({ ruleId }) => ruleId ?? '');
  });

  it('stands in the list, which can be sorted by it', () => {
    const index = String(pages.get('index.html'));
    expect([...index.matchAll(/data-date="([^"]*)"/gu)].map(([, date]) => date)).toEqual([
      '1962-05-03',
      '1961-06-15',
    ]);
    expect(index).toContain('<span class="written">Lima, May 3, 1962</span>');
    expect(index).toContain('<option value="date">');
  });

  it('stands on the page, and is absent where the text does not say it', () => {
    expect(pages.get('d1.html')).toMatch(/<dt>Written<\/dt>\s*<dd>Lima, May 3, 1962<\/dd>/u);
    expect(pages.get('d3.html')).not.toContain('<dt>Written</dt>');
  });

  it('leaves a dateline where it stands', () => {
    expect(pages.get('d2.html')).toMatch(
      /<p class="dateline">\[.*Quito.*\], .*June 15, 1961.*<\/p>/u,
    );
    expect(complaints).not.toContain('element-without-rule');
  });

  it('shows what another document is', () => {
    expect(pages.get('d1.html')).toContain('Memorandum of conversation, April 14');
  });
});
