/** A thread that does what it is told: hand back, throw, die, exit, use all memory, or never end. */
export default async function work(task: string): Promise<string> {
  switch (task) {
    case 'throw':
      throw new Error('the volume is cursed');
    case 'die':
      setImmediate(() => {
        throw new Error('a fault of the program');
      });
      return forever();
    case 'exit':
      return process.exit(1);
    case 'fill memory': {
      const all: string[][] = [];
      for (;;) all.push(Array.from({ length: 10_000 }, () => task));
    }
    case 'never end':
      return forever();
    default:
      return `${task} is done`;
  }
}

function forever(): Promise<never> {
  return new Promise(() => setInterval(() => undefined, 1000));
}
