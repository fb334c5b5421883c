import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Loaded before the script whose use is measured; its threads are counted with it.
if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const processor = (userCPUTime + systemCPUTime) / 1_000_000;
    writeSync(3, JSON.stringify({ processor, memory: maxRSS * 1024 }));
  });
}
