import { saysSource as sourceWord } from '../../lexicon/en/source.ts';

/** `501.BB/4–1348: Telegram`, `560. AL/12–2647`, but not `334. Intelligence Memorandum No. 2049/68` */
const fileReference =
  /^(?!\d+\. \p{Lu}\p{Ll})\d[\p{L}\d.() –—-]*\/[\p{L}\d–—-]*\d(?:: ?[\p{L} ]+)?$/u;

/** A paragraph that says that it is a source note. */
export function saysSource(paragraph: string): boolean {
  return sourceWord.test(paragraph.replace(/^[*_]/, ''));
}

/** A note of the volumes before 1955, which is a file number and nothing else. */
export function isFileReference(paragraph: string): boolean {
  return fileReference.test(paragraph);
}

/** A head of a document is not longer; those of the series are under 300 characters. */
const longestHead = 600;

/**
 * Heads are written in title case: two thirds of their words of four letters and more begin with a
 * capital. In a sentence they do not.
 */
export function readsAsHead(paragraph: string): boolean {
  if (paragraph.length > longestHead) return false;
  const words = paragraph.match(/\p{L}[\p{L}’']{3,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return capitals.length * 3 >= words.length * 2;
}
