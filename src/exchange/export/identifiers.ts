import type { Entry } from './edition-model.ts';

/** Where the number of an authority file is an address on the web. */
const addresses: Readonly<Record<string, string>> = {
  GND: 'https://d-nb.info/gnd/',
  GeoNames: 'https://sws.geonames.org/',
  LCNAF: 'http://id.loc.gov/authorities/names/',
  VIAF: 'https://viaf.org/viaf/',
  Wikidata: 'http://www.wikidata.org/entity/',
};

/** The identifiers of an entry as addresses on the web; those that have none are left out. */
export function addressesOf({ identifiers }: Entry): string[] {
  return identifiers.flatMap(({ type, value }) => {
    if (/^https?:\/\//.test(value)) return [value];
    const address = addresses[type];
    return address === undefined ? [] : [`${address}${encodeURIComponent(value)}`];
  });
}
