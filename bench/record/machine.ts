import { arch, availableParallelism, cpus, loadavg, platform, totalmem } from 'node:os';

/** What figures were measured on; without it they say nothing. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** In bytes. */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
  readonly date: string;
  /** Processes that wanted a processor in the minute before the first run. */
  readonly load: number;
  /** The programs of others, with their versions. */
  readonly programs: readonly string[];
}

/** What it is run on; asked before anything is measured, because of the load. */
export function machine(programs: readonly string[]): Machine {
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memory: totalmem(),
    system: `${platform()} ${arch()}`,
    node: process.version,
    date: new Date().toISOString().slice(0, 10),
    load: loadavg()[0] ?? 0,
    programs,
  };
}
