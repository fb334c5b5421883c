import { VFile } from 'vfile';
import {
  type Authority,
  applyAuthorities,
  listUnmatched,
  readAuthorities,
} from '../../../src/exchange/authorities/index.ts';
import { encode } from '../../../src/edition.ts';
import { readMarkup } from '../../../src/xml/index.ts';
import { decode } from '../../../src/notes/decode.ts';
import type { TeiEdition } from '../../../src/tei/tei-edition.ts';
import { guard } from '../../../src/validate/index.ts';
import { specimens } from '../../notes/parse/specimens.ts';
import { Broken, type Law, expectSame } from '../law.ts';
import { complaints, expectPlaces, expectSound, schemas, validators } from './judges.ts';

/** An edition whose registers hold names of every kind. */
function specimenEdition(): TeiEdition {
  const documents = specimens.map(
    (note, index) => `${index + 1}. Letter From President Vane to Chairman Orne\n\n${note}`,
  );
  const text = ['Papers of the Long Spring', ...documents].join('\n\n\n');
  const { tei } = encode(new TextEncoder().encode(text));
  if (tei === undefined) throw new TypeError('the specimens make no edition');
  return tei;
}

const edition = specimenEdition();

/** As the command line does it: what the guard refuses is not read. */
function authoritiesIn(input: Uint8Array): readonly Authority[] {
  const file = decode(input, 'names.xml');
  const xml = String(file);
  if (file.messages.some(({ fatal }) => fatal)) return [];
  const refused = guard({ xml, path: 'names.xml' });
  expectSound(refused, xml);
  const entries = refused.length > 0 ? [] : readAuthorities(file);
  expectPlaces(file);
  if (entries.length > 0 || refused.length > 0 || file.messages.some(({ fatal }) => fatal)) {
    return file.messages.some(({ fatal }) => fatal) ? [] : entries;
  }
  throw new Broken('a file without entries is taken without a word');
}

function withoutTags(xml: string): string {
  return xml.replace(/<[^>]*>/g, '');
}

const isRead: Law = {
  name: 'an authority file is read, or it is said where it is wrong',
  every: 1,
  limit: { milliseconds: 50, microsecondsPerByte: 20 },
  hold(input) {
    authoritiesIn(input);
  },
};

const isApplied: Law = {
  name: 'names are matched, and nothing else is changed',
  every: 2,
  limit: { milliseconds: 200, microsecondsPerByte: 40 },
  hold(input) {
    const authorities = authoritiesIn(input);
    const matched = applyAuthorities(edition, authorities, new VFile());
    for (const [index, { xml }] of matched.documents.entries()) {
      const before = edition.documents[index]?.xml ?? '';
      expectSame('words of a document are changed', withoutTags(xml), withoutTags(before));
    }
    readMarkup(listUnmatched(edition, authorities).xml);
  },
};

/** What has to be true of every authority file. */
export async function authorityLaws(): Promise<Law[]> {
  const { rules } = await validators(await schemas());
  const isValid: Law = {
    name: 'an edition with matched names is valid',
    every: 10,
    limit: { milliseconds: 1500, microsecondsPerByte: 60 },
    hold(input) {
      const authorities = authoritiesIn(input);
      if (authorities.length === 0) return;
      const { corpus } = applyAuthorities(edition, authorities, new VFile());
      for (const { ruleId, text } of complaints(rules, corpus)) {
        if (!text.includes('there are 0')) throw new Broken(`it is not valid: ${ruleId}`, text);
      }
    },
  };
  return [isRead, isApplied, isValid];
}
