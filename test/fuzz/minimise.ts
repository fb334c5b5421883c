/** Whether a shorter input is wrong in the same way. */
export type IsSame = (input: Uint8Array) => Promise<boolean>;

function without(input: Uint8Array, from: number, to: number): Uint8Array {
  const shorter = new Uint8Array(input.length - (Math.min(to, input.length) - from));
  shorter.set(input.subarray(0, from));
  shorter.set(input.subarray(to), from);
  return shorter;
}

/**
 * Leaves out of an input what it can do without: halves, quarters, and so on down to single bytes
 * (after Zeller and Hildebrandt, Simplifying and Isolating Failure-Inducing Input, 2002).
 *
 * @param mayGoOn asked before each trial; once it is false the shortest input so far is returned
 */
export async function minimise(
  input: Uint8Array,
  isSame: IsSame,
  mayGoOn: () => boolean,
): Promise<Uint8Array> {
  let least = input;
  for (let size = Math.ceil(input.length / 2); size >= 1; size = halved(size)) {
    for (let from = 0; from < least.length && mayGoOn();) {
      const shorter = without(least, from, from + size);
      if (await isSame(shorter)) least = shorter;
      else from += size;
    }
  }
  return least;
}

function halved(size: number): number {
  return size === 1 ? 0 : Math.ceil(size / 2);
}
