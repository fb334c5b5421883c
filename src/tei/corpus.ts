import { appInfo } from './application.ts';
import type { Context } from './context.ts';
import { type Element, block, inline, optionalBlock } from './element.ts';
import { editors, publicationStmt } from './publication.ts';
import type { Register } from './register.ts';
import { nameBehind } from './initials.ts';
import { respStmts } from './responsibility.ts';
import { standOff } from './stand-off.ts';
import { collapse } from './text.ts';
import { editionSource, kinds, markings, schemes } from './wording.ts';

function fileDesc({ settings, title, register }: Context): Element {
  const { baseUrl } = settings;
  return block(
    'fileDesc',
    {},
    block(
      'titleStmt',
      {},
      inline('title', { type: 'main' }, title),
      ...editors(settings),
      ...respStmts(register, (by) => nameBehind(by, settings.editors)),
    ),
    publicationStmt(
      settings,
      baseUrl === undefined ? undefined : inline('idno', { type: 'URI' }, baseUrl),
    ),
    block('sourceDesc', {}, inline('p', {}, editionSource)),
  );
}

/** A blank line in the editorial statement divides its paragraphs. */
function editorialDecl(statement: string | undefined): Element | undefined {
  const paragraphs = (statement ?? '').split(/\n[^\S\n]*\n/).map(collapse);
  return optionalBlock(
    'editorialDecl',
    {},
    ...paragraphs.filter((text) => text !== '').map((text) => inline('p', {}, text)),
  );
}

function taxonomy(
  id: string,
  description: string,
  list: 'kinds' | 'markings' | 'schemes',
  register: Register,
  labels: Readonly<Record<string, string>> = {},
): Element | undefined {
  const categories = register.entries(list).map(({ id: key, name }) => {
    const label = Object.hasOwn(labels, name) ? labels[name] : undefined;
    return block('category', { 'xml:id': key }, inline('catDesc', {}, label ?? name));
  });
  if (categories.length === 0) return undefined;
  return block('taxonomy', { 'xml:id': id }, inline('desc', {}, description), ...categories);
}

function encodingDesc({ settings, register, identifierLabels }: Context): Element {
  return block(
    'encodingDesc',
    {},
    editorialDecl(settings.statement),
    appInfo(),
    optionalBlock(
      'classDecl',
      {},
      taxonomy('document-kinds', kinds, 'kinds', register),
      taxonomy('security-markings', markings, 'markings', register),
      taxonomy('identifier-schemes', schemes, 'schemes', register, identifierLabels),
    ),
  );
}

/**
 * `teiCorpus` with the header of the edition and its registers: what stands in `edition.xml` before
 * the documents (TEI Guidelines 15.1). Call it when every document has entered its names.
 */
export function teiCorpus(context: Context): Element {
  const { language } = context.settings;
  return block(
    'teiCorpus',
    { 'xml:lang': language },
    block(
      'teiHeader',
      {},
      fileDesc(context),
      encodingDesc(context),
      block(
        'profileDesc',
        {},
        block('langUsage', {}, inline('language', { ident: language }, language)),
      ),
    ),
    standOff(context.register),
  );
}
