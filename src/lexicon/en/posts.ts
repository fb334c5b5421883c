/** Posts that telegrams go to by the name of their city alone; behind "and" they are no person. */
export const posts: ReadonlySet<string> = new Set(
  `Abidjan|Abu Dhabi|Accra|Adana|Addis Ababa|Addis Abeba|Aden|Aleppo|Alexandria|Algeciras|Algiers|Amman|Amoy|Amsterdam|Ankara|Antwerp|Apia|Arequipa|Aruba|Asmara|Asuncion|Asunción|Athens|Auckland|Baghdad|Bahia|Bahrain|Bamako|Bamenda|Bangalore|Bangkok|Bangui|Banjul|Barbados|Barcelona|Barranquilla|Basel|Basle|Basra|Beijing|Beirut|Belem|Belfast|Belgrade|Belize|Belize City|Belo Horizonte|Belém|Benghazi|Berlin|Bern|Berne|Bilbao|Bissau|Blantyre|Bogota|Bogotá|Bombay|Bonn|Bordeaux|Brasilia|Brasília|Bratislava|Brazzaville|Bremen|Bridgetown|Brisbane|Brussels|Bucharest|Budapest|Buenos Aires|Bujumbura|Bukavu|Cairo|Calcutta|Can Tho|Canberra|Canton|Cape Town|Caracas|Casablanca|Cebu|Cebu City|Chengdu|Chengtu|Chiang Mai|Chiengmai|Chihuahua|Chungking|Ciudad Juarez|Ciudad Trujillo|Cochabamba|Cologne|Colombo|Colon|Conakry|Copenhagen|Cordoba|Cotonou|Curacao|Curaçao|Da Nang|Dacca|Dairen|Dakar|Dalat|Damascus|Danang|Dar es Salaam|Dar-es-Salaam|Dhahran|Dhaka|Djakarta|Djibouti|Doha|Douala|Dubai|Dublin|Dubrovnik|Durban|Dusseldorf|Düsseldorf|East Berlin|Edinburgh|Elisabethville|Elizabethville|Enugu|Florence|Fort Lamy|Fort-de-France|Frankfurt|Freetown|Fukuoka|Gaborone|Geneva|Genoa|Georgetown|Gibraltar|Godthaab|Goteborg|Gothenburg|Guadalajara|Guangzhou|Guatemala|Guatemala City|Guayaquil|Göteborg|The Hague|Haifa|Haiphong|Hamburg|Hankow|Hanoi|Hargeisa|Havana|Heidelberg|Helsinki|Hermosillo|Hong Kong|Honiara|Ibadan|Ilo-Ilo|Innsbruck|Isfahan|Iskenderun|Islamabad|Istanbul|Izmir|Jakarta|Jerusalem|Jidda|Johannesburg|Kabul|Kaduna|Kampala|Kaohsiung|Karachi|Kathmandu|Katmandu|Khartoum|Khorramshahr|Kigali|Kingston|Kinshasa|Kirkuk|Kobe|Krakow|Kuala Lumpur|Kuching|Kunming|Kuwait|Kyoto|La Paz|Lagos|Lahore|Las Palmas|Leningrad|Leopoldville|Libreville|Lilongwe|Lima|Limassol|Linz|Lisbon|Liverpool|Ljubljana|Lome|Lomé|London|Lourenco Marques|Lourenço Marques|Luanda|Lubumbashi|Lusaka|Luxembourg|Lyons|Léopoldville|Madras|Madrid|Malabo|Managua|Manama|Manila|Maputo|Maracaibo|Marrakech|Marrakesh|Marseille|Marseilles|Maseru|Matamoros|Mazatlan|Mbabane|Medan|Medellin|Medellín|Melbourne|Merida|Meshed|Mexico|Mexico City|Milan|Mogadiscio|Mogadishu|Mombasa|Monrovia|Monterrey|Montevideo|Montreal|Moscow|Mosul|Mukden|Munich|Muscat|Mérida|N'Djamena|Nagoya|Naha|Nairobi|Nanking|Naples|Nassau|Ndjamena|New Delhi|Nha Trang|Niamey|Nicosia|Nogales|Nouakchott|Noumea|Nuevo Laredo|Nuremberg|N’Djamena|Oporto|Oran|Osaka|Osaka-Kobe|Oslo|Ottawa|Ouagadougou|Palermo|Panama|Panama City|Papeete|Paramaribo|Paris|Peiping|Peking|Penang|Peshawar|Phnom Penh|Piedras Negras|Piraeus|Ponta Delgada|Port au Prince|Port Elizabeth|Port Louis|Port Moresby|Port of Spain|Port Said|Port-au-Prince|Port-of-Spain|Porto Alegre|Porto Novo|Poznan|Prague|Praia|Pretoria|Pretoria/Cape Town|Puerto La Cruz|Punta Arenas|Punta del Este|Pusan|Quebec|Quito|Québec|Rabat|Rangoon|Rawalpindi|Recife|Reykjavik|Reykjavík|Riga|Rio de Janeiro|Riyadh|Rome|Rotterdam|Saigon|Saint John’s|Salonica|Salonika|Salzburg|San Jose|San José|San Juan|San Salvador|Sana|Sanaa|Sana’a|Santa Cruz|Santa Isabel|Santiago|Santiago de Cuba|Santo Domingo|San’a|Sao Paulo|Sao Tome|Sapporo|Sarajevo|Seoul|Seville|Shanghai|Sharjah|Shenyang|Shiraz|Singapore|Skopje|Sofia|Songkhla|Sourabaya|Southampton|St. John's|St. John’s|Stanleyville|Stockholm|Strasbourg|Stuttgart|Surabaya|Suva|Swatow|São Paulo|Tabriz|Taipei|Taiz|Tallinn|Tamatave|Tampico|Tananarive|Tangier|Tarawa|Tegucigalpa|Teheran|Tehran|Tel Aviv|Thessaloniki|Tientsin|Tijuana|Tirana|Tokyo|Toronto|Trebizond|Trieste|Trinidad|Tripoli|Tsingtao|Tunis|Turin|Ubon|Udorn|Ulaanbaatar|Ulan Bator|Usumbura|Valletta|Valparaiso|Vancouver|Venice|Veracruz|Vienna|Vientiane|Vilnius|Vladivostok|Warsaw|Washington|Wellington|West Berlin|Winnipeg|Yaounde|Yaoundé|Yokohama|Zagreb|Zanzibar|Zomba|Zurich`.split(
    '|',
  ),
);

/**
 * Further posts whose names are surnames or words as well: they are posts where a text is sent to one,
 * and nowhere else.
 */
const postsLikeNames: ReadonlySet<string> = new Set(
  `Adelaide|Amherst|Augusta|Bathurst|Bergen|Birmingham|Bradford|Bremerhaven|Calais|Calgary|Cali|Cardiff|Casteau|Constantine|Darwin|Fez|Glasgow|Halifax|Hamilton|Hastings|Hue|Hué|Kingston|Lae|Leeds|Lyon|Malaga|Manchester|Marcy|Nantes|Newcastle|Nice|Norfolk|Palma|Perth|Poona|Salisbury|Sidney|Sydney|Trier|Valencia|Verona|Victoria|Vigo|Wheelus|Wiesbaden|Windsor`.split(
    '|',
  ),
);

/** Whether a text that is sent to a name is sent to a post. */
export function isPost(name: string): boolean {
  return posts.has(name) || postsLikeNames.has(name);
}

/** `CINCPAC`, `COMUSMACV`, `USUN`: commands and missions that telegrams are addressed to. */
export const command = /^(?:CINC|COM\p{Lu}{2}|USUN|USDOCO|USNATO|USNMR|USDEL)/u;

/** States and territories: behind a place they say where it is. */
export const states: ReadonlySet<string> = new Set(
  `Alabama|Alaska|Arizona|Arkansas|California|Canal Zone|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Territory of Hawaii|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming`.split(
    '|',
  ),
);
