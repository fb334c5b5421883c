/** Posts that telegrams go to by the name of their city alone; behind "and" they are no person. */
export const posts: ReadonlySet<string> = new Set(
  `Abidjan|Accra|Addis Ababa|Aden|Adana|Algiers|Amman|Amsterdam|Ankara|Antwerp|Asmara|Asuncion|Athens|Baghdad|Bamako|Bangkok|Bangui|Basra|Beirut|Belfast|Belgrade|Benghazi|Berlin|Bern|Bogota|Bombay|Bonn|Brasilia|Brazzaville|Bremen|Brussels|Bucharest|Budapest|Buenos Aires|Cairo|Calcutta|Canberra|Cape Town|Caracas|Casablanca|Colombo|Conakry|Copenhagen|Cotonou|Dacca|Dakar|Damascus|Dar es Salaam|Dhahran|Djakarta|Dublin|Edinburgh|Elisabethville|Florence|Fort Lamy|Frankfurt|Freetown|Geneva|Georgetown|Guatemala|Guatemala City|The Hague|Hamburg|Hanoi|Havana|Heidelberg|Helsinki|Hong Kong|Istanbul|Izmir|Jakarta|Jerusalem|Jidda|Johannesburg|Kabul|Kaduna|Kampala|Karachi|Kathmandu|Khartoum|Khorramshahr|Kingston|Kinshasa|Kuala Lumpur|Kuwait|Lagos|Lahore|La Paz|Leopoldville|Libreville|Lima|Lisbon|Lome|London|Luanda|Lusaka|Luxembourg|Madras|Madrid|Managua|Manila|Marseille|Meshed|Mexico|Mexico City|Milan|Monrovia|Montevideo|Moscow|Munich|Nairobi|Naples|New Delhi|Niamey|Nicosia|Oslo|Ottawa|Panama|Paris|Peking|Peshawar|Phnom Penh|Port-au-Prince|Prague|Pretoria|Quito|Rabat|Rangoon|Rawalpindi|Reykjavik|Rio de Janeiro|Rome|Saigon|San Jose|San Salvador|Santiago|Santo Domingo|Seoul|Singapore|Sofia|Stockholm|Stuttgart|Surabaya|Tabriz|Taipei|Taiz|Tananarive|Tangier|Tegucigalpa|Tehran|Tel Aviv|Thessaloniki|Tokyo|Trieste|Tripoli|Tunis|Vienna|Vientiane|Warsaw|Washington|Wellington|Yaounde|Zagreb|Zanzibar|Zurich`.split(
    '|',
  ),
);

/** States and territories: behind a place they say where it is. */
export const states: ReadonlySet<string> = new Set(
  `Alabama|Alaska|Arizona|Arkansas|California|Canal Zone|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Territory of Hawaii|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming`.split(
    '|',
  ),
);

/** Where the name of a post or body ends and words about it begin. */
export const behindPost: readonly RegExp[] = [
  // Paris for USRO · Lima as telegram 220 · London to deliver to Orne · all posts except Lima
  / (?:also|as|by|except|exclusive|for|from|literally|on|only|personal|through|to (?!the )\p{Ll}+|under|via|which|who|with|and \p{Ll}|and$)\b/u,
  // Lima Niact · Lima priority
  / (?:[Oo]perational |)(?:[Ii]mmediate|[Ff]lash|[Nn]iact|[Pp]riority|[Rr]outine)\b| eyes only/u,
  // POLAD at Lima, but not: the Embassy at Lima
  / (?<!(?:Embass(?:y|ies)|Missions?|Consulates?(?: General)?|Delegations?|Legations?|Offices?|Commander|Officer) )(?:in|at)\b/u,
  // Paris (also for USRO) · Berlin: a memorandum
  / \(| ?\[|, \p{Ll}|: /u,
];
