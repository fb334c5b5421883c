import { type PlainMessage, plain } from '../messages/plain.ts';
import type { TeiEdition } from '../tei-edition.ts';
import { type PrintEdition, type PrintOptions, printEdition } from './print-edition.ts';

export interface PrintTask {
  readonly tei: TeiEdition;
  readonly options: PrintOptions;
}

/** A print edition as it comes out of a thread. */
export type PlainPrintEdition = Omit<PrintEdition, 'messages'> & {
  readonly messages: readonly PlainMessage[];
};

/** Makes a print edition; this is what the thread does. */
export default async function print({ tei, options }: PrintTask): Promise<PlainPrintEdition> {
  const edition = await printEdition(tei, options);
  return { ...edition, messages: edition.messages.map(plain) };
}
