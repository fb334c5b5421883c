import { type Element, block, inline } from './element.ts';
import { generated } from './wording.ts';

/** The version in package.json, which this stage cannot read. */
export const version = '0.1.0';

/** `appInfo`: the program that wrote the file (TEI Guidelines 2.3.11). */
export function appInfo(): Element {
  return block(
    'appInfo',
    {},
    block('application', { ident: 'cartulary', version }, inline('desc', {}, generated)),
  );
}
