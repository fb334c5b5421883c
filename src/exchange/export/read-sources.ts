import { type Markup, at, elements, reading } from '../../xml/index.ts';
import type { Printing, Related, Witness } from './edition-model.ts';
import { dated, entryOf, stated } from './values.ts';

function language(textLang: Markup | undefined): Witness['language'] {
  const tag = textLang?.attributes.get('mainLang');
  return tag === undefined ? undefined : { tag, text: reading(textLang) };
}

function witness(element: Markup): Witness {
  return described(element.attributes.get('n') ?? '', element, at(element, 'msDesc'));
}

/** Another document; it has no siglum but the end of its identifier: `d7.r1` is `r1`. */
function other(msDesc: Markup): Related {
  const item = at(msDesc, 'msContents', 'msItem');
  return {
    ...described(msDesc.attributes.get('xml:id')?.split('.').at(-1) ?? '', msDesc, msDesc),
    title: stated(at(item, 'title')),
    date: dated(at(item, 'docDate')),
  };
}

function described(siglum: string, element: Markup, msDesc: Markup | undefined): Witness {
  const location = at(msDesc, 'msIdentifier');
  const history = at(msDesc, 'history');
  return {
    id: element.attributes.get('xml:id') ?? '',
    siglum,
    role: msDesc?.attributes.get('type') ?? '',
    repository: stated(at(location, 'repository')),
    repositoryEntry: entryOf(at(location, 'repository')),
    collections: elements(location, 'collection').flatMap((level) => stated(level) ?? []),
    identifiers: elements(location, 'idno').map((idno) => ({
      type: idno.attributes.get('type') ?? '',
      value: reading(idno),
    })),
    language: language(at(msDesc, 'msContents', 'textLang')),
    additions: stated(at(msDesc, 'physDesc', 'additions')),
    origin: dated(at(history, 'origin')),
    provenance: elements(history, 'provenance').flatMap((fact) => dated(fact) ?? []),
    doubt: msDesc?.attributes.get('cert'),
  };
}

/** The physical texts of a document, from its `sourceDesc`. */
export function witnesses(sourceDesc: Markup | undefined): Witness[] {
  return elements(at(sourceDesc, 'listWit'), 'witness').map(witness);
}

/** Other documents that the note mentions, from its `sourceDesc`. */
export function related(sourceDesc: Markup | undefined): Related[] {
  return elements(sourceDesc, 'listBibl')
    .filter(({ attributes }) => attributes.get('type') === 'related')
    .flatMap((list) => elements(list, 'msDesc'))
    .map(other);
}

function scopes(bibl: Markup): Pick<Printing, 'volume' | 'pages' | 'scopes'> {
  const all = elements(bibl, 'biblScope').map((scope) => ({
    unit: scope.attributes.get('unit') ?? '',
    text: reading(scope),
    attributes: scope.attributes,
  }));
  const volume = all.find(({ unit }) => unit === 'volume');
  return {
    volume: volume?.attributes.get('n') ?? volume?.text,
    pages: all
      .filter(({ unit }) => unit === 'page')
      .map(({ attributes, text }) => {
        const from = attributes.get('from') ?? text;
        return { from, to: attributes.get('to') ?? from };
      }),
    scopes: all
      .filter(({ unit }) => unit !== 'page' && unit !== 'volume')
      .map(({ unit, text }) => ({ unit, text })),
  };
}

/** The words of a citation: its parts with commas between them, or the text where it has no parts. */
function citation(bibl: Markup): string {
  const parts = elements(bibl).map(reading);
  return parts.length > 0 ? parts.join(', ') : reading(bibl);
}

function printing(bibl: Markup): Printing {
  const title = at(bibl, 'title');
  return {
    id: bibl.attributes.get('xml:id') ?? '',
    extent: bibl.attributes.get('subtype') ?? '',
    author: stated(at(bibl, 'author')),
    title: stated(title),
    level: title?.attributes.get('level'),
    work: entryOf(title),
    edition: stated(at(bibl, 'edition')),
    date: dated(at(bibl, 'date')),
    ...scopes(bibl),
    citation: citation(bibl),
    doubt: bibl.attributes.get('cert'),
  };
}

/** The publications of a document, from its `sourceDesc`. */
export function printings(sourceDesc: Markup | undefined): Printing[] {
  return elements(at(sourceDesc, 'listBibl'), 'bibl').map(printing);
}
