import { posts, states } from './posts.ts';

/**
 * Words that name a building or a room: where people met, not the place that a document is dated
 * from, which stands behind it ("White House, Washington") or before it ("Paris, Hotel Ritz").
 */
export const venues =
  /\b(?:Academy|Airport|Auditorium|Bank|Barracks|Base|Building|Bureau|Center|Chancellery|Chancery|Chambers?|Chateau|Château|Club|Consulate|Delegation|Department|Embassy|Farm|Gardens?|Guest House|Hall|Headquarters|Hotel|House|Institute|Kremlin|Legation|Library|Manor|Mansion|Ministry|Mission|Office|Palace|Palais|Pentagon|Prefecture|Presidency|Quai d[’']Orsay|Ranch|Residence|Room|Secretariat|Suite|University|Villa)\b|[’']s (?:apartment|home|house|office|quarters|residence|suite)\b/iu;

/** Venues that are a place of their own where no other place is named: `Held at the White House`. */
export const placesOfTheirOwn =
  /\b(?:Farm|House|Kremlin|Pentagon|Palace|Palais|Ranch|Residence|Hotel|Villa|Airport|Base)$/u;

/**
 * Countries and parts of the world: no document is dated from one, so behind "the Embassy in" it
 * belongs to the name of the post, and behind a town it says where the town lies.
 */
export const countries: ReadonlySet<string> = new Set(
  `Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|Bosnia|Botswana|Brazil|Brunei|Bulgaria|Burma|Burundi|Cambodia|Cameroon|Canada|Ceylon|Chad|Chile|China|Colombia|Congo|Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Czechoslovakia|Dahomey|Denmark|Dominican Republic|East Germany|Ecuador|Egypt|El Salvador|England|Eritrea|Estonia|Ethiopia|Fiji|Finland|Formosa|France|Gabon|Gambia|Georgia|Germany|Ghana|Great Britain|Greece|Grenada|Guinea|Guyana|Haiti|Honduras|Hungary|Iceland|India|Indochina|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Korea|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Madagascar|Malawi|Malaya|Malaysia|Maldives|Mali|Malta|Mauritania|Mauritius|Mexico|Moldova|Mongolia|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|North Vietnam|Northern Ireland|Norway|Oman|Pakistan|Palestine|Paraguay|Peru|Philippines|Poland|Portugal|Qatar|Rhodesia|Romania|Rumania|Russia|Rwanda|Saudi Arabia|Scotland|Senegal|Serbia|Sierra Leone|Slovakia|Slovenia|Somalia|South Africa|South Korea|South Vietnam|Soviet Union|Spain|Sri Lanka|Sudan|Surinam|Suriname|Swaziland|Sweden|Switzerland|Syria|Taiwan|Tanganyika|Tanzania|Thailand|Togo|Trinidad|Tunisia|Turkey|U.S.S.R.|USSR|Uganda|Ukraine|United Arab Emirates|United Arab Republic|United Kingdom|United States|Upper Volta|Uruguay|Venezuela|Vietnam|Viet-Nam|Viet Nam|Wales|West Germany|Yemen|Yugoslavia|Zaire|Zambia|Zimbabwe`.split(
    '|',
  ),
);

/** Parts of the world that posts lie in: `38 missions in Africa, the Near East, and Asia` */
export const partsOfTheWorld: ReadonlySet<string> = new Set(
  `Africa|America|American Republics|Asia|Australasia|Balkans|Caribbean|Central Africa|Central America|East Africa|East Asia|Eastern Europe|Europe|Far East|French Africa|Latin America|Middle East|Near East|North Africa|North America|Northern Europe|Oceania|Pacific|Persian Gulf|Scandinavia|South America|South Asia|Southeast Asia|Southern Africa|Southern Europe|West Africa|West Indies|Western Europe|Western Hemisphere`.split(
    '|',
  ),
);

const districts: ReadonlySet<string> = new Set(
  `D.C.|DC|Conn.|Del.|Fla.|Ga.|Ill.|La.|Long Island|Mass.|Md.|N.C.|N.H.|N.J.|N.Y.|Pa.|Penna.|R.I.|S.C.|Va.|Vt.|B.C.|Ont.|Ontario|Quebec|Nova Scotia|British Columbia|Manitoba|Alberta|Newfoundland|Bavaria|Saxony|Prussia|Hesse|Brittany|Normandy|Tuscany|Sicily|Crimea|Bermuda|Bahamas|Azores`.split(
    '|',
  ),
);

/** Whether a name behind a town says where the town lies: `Camp David, Maryland` */
export function isRegion(name: string): boolean {
  return states.has(name) || countries.has(name) || districts.has(name);
}

/** Whether a name is known as that of a town, for words that no comma cuts off. */
export function isTown(name: string): boolean {
  return posts.has(name);
}
