import type { VFileMessage } from 'vfile-message';

/** `d31` → tei/d31.xml */
export function teiPath(id: string): string {
  return `tei/${id}.xml`;
}

/** The stylesheets know documents by name; readers know them by place: `tei/d31.xml`. */
export function inTeiFolder(message: VFileMessage): VFileMessage {
  return Object.assign(message, { file: `tei/${message.file ?? 'edition.xml'}` });
}
