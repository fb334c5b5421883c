import type { SystemError } from '../system-error.ts';

/** What the errors of a system mean to the person who builds (errno(3)). */
const meanings: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EDQUOT: 'your share of the disk is used up',
  EEXIST: 'a file stands where a folder has to be',
  EISDIR: 'a folder stands where a file has to be',
  EMFILE: 'too many files are open at once; "ulimit -n" says how many may be',
  ENAMETOOLONG: 'a name is longer than the disk allows',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file stands where a folder has to be',
  EPERM: 'it may not be written to',
  EROFS: 'the disk may only be read',
};

/** Why something could not be written, with the words of the system behind it, which name the place. */
export function reasonOf({ code, message }: SystemError): string {
  const meaning = meanings[String(code)];
  return meaning === undefined ? message : `${meaning} (${message})`;
}
