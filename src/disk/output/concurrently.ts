/** So many files are in work at once: a disk does several in the time of one, a process may open some. */
const most = 16;

/**
 * Does something with each of many files, some at once.
 *
 * @returns what came of each, in the order given
 * @throws what one throws, after those that had begun with it have ended
 */
export async function concurrently<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const waiting = [...items];
  const results: Result[] = [];
  while (waiting.length > 0) {
    const ended = await Promise.allSettled(waiting.splice(0, most).map(work));
    for (const each of ended) {
      if (each.status === 'rejected') throw each.reason as Error;
      results.push(each.value);
    }
  }
  return results;
}
