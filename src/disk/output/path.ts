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
export function beside(path: string, count = 1): string {
  return path.replace(/(\.[^./]*)?$/, `.generated${count === 1 ? '' : `-${count}`}$1`);
}
