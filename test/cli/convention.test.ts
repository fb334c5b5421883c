import { describe, expect, it } from 'vitest';
import { readConventionFile } from '../../src/cli/convention-file.ts';

describe('--convention', () => {
  it('takes one that ships', async () => {
    expect((await readConventionFile('irish')).title).toBe('Documents on Irish Foreign Policy');
  });

  it('says which is nearest to one that does not', async () => {
    const thrown = await readConventionFile('irisch').catch((error: unknown) => error);
    const [message] = (thrown as AggregateError).errors as { ruleId: string; note: string }[];
    expect(message?.ruleId).toBe('convention-unknown');
    expect(message?.note).toContain('"irish"');
  });
});
