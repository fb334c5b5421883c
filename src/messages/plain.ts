import { VFileMessage } from 'vfile-message';

/** A message as it goes from one thread to another, where an error would lose what was added to it. */
export interface PlainMessage {
  readonly reason: string;
  readonly place: VFileMessage['place'];
  readonly ruleId: string | undefined;
  readonly source: string | undefined;
  readonly fatal: boolean | null | undefined;
  readonly note: string | undefined;
  readonly file: string | undefined;
}

export function plain(message: VFileMessage): PlainMessage {
  const { reason, place, ruleId, source, fatal, note, file } = message;
  return { reason, place, ruleId, source, fatal, note, file };
}

/** The message again. */
export function revived({ reason, place, ruleId, source, ...said }: PlainMessage): VFileMessage {
  return Object.assign(new VFileMessage(reason, { place, ruleId, source }), said);
}
