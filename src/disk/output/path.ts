/** `tei/d31.xml`: forward slashes, no step upwards, nothing that a file system reads otherwise. */
const name = String.raw`[^\p{Cc}/\\:*?"<>|]*[^\p{Cc}/\\:*?"<>|. ]`;
const relative = new RegExp(`^${name}(?:/${name})*$`, 'u');

/** Whether a path leads to a file inside the folder that it is relative to. */
export function staysInside(path: string): boolean {
  return relative.test(path);
}

/**
 * What a newly made file is called beside one that is kept: `tei/d31.generated.xml`, and where a
 * person has taken that name `tei/d31.generated-2.xml`.
 */
export function beside(path: string, count = 1, name = 'generated'): string {
  return path.replace(/(\.[^./]*)?$/, `.${name}${count === 1 ? '' : `-${count}`}$1`);
}

/** What a person's file is called where it is kept when it is replaced: `tei/d31.replaced.xml`. */
export function replacedName(path: string, count = 1): string {
  return beside(path, count, 'replaced');
}

/** All names that stand beside a file for one of these reasons. */
export function namesBeside(path: string): string[] {
  return [1, 2, 3].flatMap((count) => [beside(path, count), replacedName(path, count)]);
}
