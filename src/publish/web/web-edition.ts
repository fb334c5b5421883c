import { shownMessages } from '../shown-messages.ts';
import type { TeiEdition } from '../../tei/tei-edition.ts';
import { pagesOf } from './pages.ts';
import type { ValidationMessage } from '../../validate/index.ts';
import type { PublishOptions, Published } from '../options.ts';
import { bookFiles } from '../book/formats.ts';
import type { PackageParts } from '../package-parts.ts';
import { inTeiFolder } from '../tei-paths.ts';

export type WebEdition = Pick<Published, 'html' | 'messages'>;

/**
 * Makes the pages of an edition, with what was said of its notes and its TEI.
 *
 * @param stylesheet compiled; where another thread runs it, that has begun when this function returns
 */
export async function webEdition(
  tei: TeiEdition,
  parts: Pick<PackageParts, 'readAssets'>,
  { settings, notes, perform, memory, onPages, pdf = true, formats = [] }: PublishOptions,
  faults: readonly ValidationMessage[],
  stylesheet: string,
): Promise<WebEdition> {
  const parameters = {
    ...(settings?.baseUrl !== undefined && { baseUrl: settings.baseUrl }),
    messages: notes ? shownMessages(notes, faults) : [],
    downloads: [
      ...(pdf ? ['print/edition.pdf'] : []),
      ...formats.map((format) => bookFiles[format]),
    ],
  };
  const { files, messages } = await pagesOf(tei, {
    stylesheet,
    parameters,
    perform,
    memory,
    onPages,
  });
  const said = messages.map(inTeiFolder);
  if (files.size === 0) return { html: files, messages: said };
  const loaded = [...(await parts.readAssets())].map(
    ([path, content]) => [`assets/${path}`, content] as const,
  );
  return {
    html: new Map<string, string | Uint8Array>([...files, ...loaded]),
    messages: said,
  };
}
