import { beforeAll, describe, expect, it } from 'vitest';
import { allKept } from './finding.ts';
import { type Law, outcomeOf } from './law.ts';
import { targetNames, targets } from './targets.ts';

describe.each(targetNames)('what was found in %s', (name) => {
  let laws: readonly Law[] = [];

  beforeAll(async () => {
    laws = await targets[name].laws();
  });

  const kept = allKept().filter(({ target }) => target === name);
  it.each(kept)('is mended: $name', async ({ input }) => {
    expect(laws.length).toBeGreaterThan(0);
    for (const law of laws) {
      expect({ law: law.name, ...(await outcomeOf(law, input)) }).toMatchObject({ kind: 'held' });
    }
  });
});
