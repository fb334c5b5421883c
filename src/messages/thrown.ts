import { VFileMessage } from 'vfile-message';

/** The messages that something thrown stands for; none where it is a fault of the program. */
export function messagesThrown(thrown: unknown): readonly VFileMessage[] {
  if (thrown instanceof VFileMessage) return [thrown];
  if (!(thrown instanceof AggregateError)) return [];
  return thrown.errors.filter((error) => error instanceof VFileMessage);
}
