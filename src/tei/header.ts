import { appInfo } from './application.ts';
import type { Context } from './context.ts';
import { type Element, block, inline, optionalBlock } from './element.ts';
import type { Facts } from './facts.ts';
import { listBibl } from './printings.ts';
import { profileDesc } from './profile.ts';
import { editors, publicationStmt } from './publication.ts';
import { revisionDesc } from './revision.ts';
import { reading } from './text.ts';
import { listRelated, listWit } from './witnesses.ts';
import { noNote, noSource, notStated } from './wording.ts';

function titleStmt({ head }: Facts): Element {
  const title = head === undefined ? '' : reading(head);
  return block('titleStmt', {}, inline('title', { type: 'main' }, title || notStated));
}

function identifier({ entry: { number } }: Facts): Element | undefined {
  return number === '' ? undefined : inline('idno', { type: 'document' }, number);
}

/** The edition that the document belongs to, and its number there (2.2.6). */
function seriesStmt({ entry: { number } }: Facts, { title, settings }: Context): Element {
  return block(
    'seriesStmt',
    {},
    inline('title', { level: 's' }, title),
    ...editors(settings),
    number === '' ? undefined : inline('biblScope', { unit: 'document', n: number }, number),
  );
}

function sourceDesc(facts: Facts, { register }: Context): Element {
  const sources = optionalBlock(
    'sourceDesc',
    {},
    listWit(facts, register),
    listBibl(facts, register),
    listRelated(facts, register),
  );
  const without = facts.note === undefined ? noNote : noSource;
  return sources ?? block('sourceDesc', {}, inline('p', {}, without));
}

/** The header of one document (TEI Guidelines 2), its parts in the order of the Guidelines. */
export function teiHeader(facts: Facts, context: Context): Element {
  return block(
    'teiHeader',
    {},
    block(
      'fileDesc',
      {},
      titleStmt(facts),
      publicationStmt(context.settings, identifier(facts)),
      seriesStmt(facts, context),
      sourceDesc(facts, context),
    ),
    block('encodingDesc', {}, appInfo()),
    profileDesc(facts, context.register),
    revisionDesc(facts, context.register),
  );
}
