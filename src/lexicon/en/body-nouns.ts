/**
 * Nouns that the name of a body has and the name of a person has not: what an institution, a part of
 * it or a group is called (U.S. Government Organization Manual; organs of the United Nations and of
 * alliances). With an initial before it any of them is a surname all the same: "Edgar M. Service".
 */
export const bodyNouns: ReadonlySet<string> = words(`
  Academy Administration Agencies Agency Archive Archives Army Assembly Association Authority Bank Base Battalion Board
  Branch Bureau Bureaus Cabinet Center Centre Club Command Commands Commission Committee Committees Community Company Conference Congress
  Consulate Consulates Corporation Corps Council Court Delegation Delegations Department Departments Desk Detachment Directorate Division Divisions Embassies Embassy
  Establishment Federation Fleet Force Forces Foundation Fund Government Group Headquarters House Institute Institution
  Laboratory League Legation Legations Library Ministries Ministry Mission Missions Navy Office Offices Organization Organizations Panel Parliament Party Platoon
  Pool Post Posts Presidium Politburo Region Registry Reserve School Secretariat Section Sections Senate Service Services Society Squadron Staff Staffs Station Subcommittee
  Subgroup System Task Team Tribunal Troika Union Unit University Wing Working`);

/** The same in small letters: `the Oslo desk`, `Vane’s office`, `five offices` */
export const smallBodyNouns: ReadonlySet<string> = words(`
  agencies agency board branch bureau bureaus cabinet capitals center commands commission committee committees consulates council delegation
  department departments desk directorate division embassies embassy force group government headquarters legation editors economists experts lawyers members ministry mission missions offices office officer officers officials
  organization organizations panel posts representatives section secretariat service specialists speechwriters staff staffs subcommittee team unit`);

/** Groups without a name of their own: `a working group`, `an ad hoc committee` */
export const groupNouns: ReadonlySet<string> = words(
  `committee editors force group panel staff subcommittee subgroup team`,
);

/** What may stand before them. */
export const groupWords: ReadonlySet<string> = words(`
  ad advisory bilateral drafting governmental hoc informal inter-agency inter-departmental interagency interdepartmental intergovernmental
  international joint national review small special steering study task technical tripartite working`);

/** What the bodies of the intelligence community are called together: `the intelligence organizations of` */
export const intelligenceBodies: ReadonlySet<string> = words(
  `agencies branches components divisions elements offices organizations sections services staffs units`,
);

/** How many bodies: `several Department of State offices` */
export const quantities: ReadonlySet<string> = words(
  `certain eight eleven five four nine other seven several six some ten three twelve two various`,
);

/** Bodies whose name is "of" one thing: behind "and" stands another. */
export const bodyHeads: ReadonlySet<string> = words(
  `Department Departments Ministries Ministry Secretaries Secretary`,
);

/** Bodies that are sent to a place: `Mission to the United Nations` */
export const placedBodies: ReadonlySet<string> = words(
  `Commission Delegation Delegations Embassies Embassy Legation Mission Missions Office`,
);

/** Plurals of bodies and offices, each of which is named behind "of": `the Bureaus of` */
export const pluralBodies: ReadonlySet<string> = words(
  `Bureaus Departments Directorates Directors Divisions Embassies Ministries Offices Secretaries`,
);

/** Departments by their last word alone: `Defense`, `the Treasury` */
export const departments: ReadonlySet<string> = words(`
  Agriculture Army Commerce Defense Education Energy Interior Justice Labor Navy State Transportation Treasury War`);

/** Bodies whose name is no phrase of these nouns. */
export const namedBodies: readonly string[] = [
  'White House',
  'Joint Chiefs of Staff',
  'Joint Chiefs',
  'Joint Staff',
  'Capitol Hill',
  'State Department',
  'Foreign Office',
  'Pentagon',
  'Kremlin',
  'United Nations',
  'Downing Street',
  'Elysée',
  'Quai d’Orsay',
  'Whitehall',
  'Blair House',
  'Camp David',
  'Policy Planning',
];

/**
 * What offices are for: words that end the name of an office behind "of", "for" or "and". The name
 * goes on until one of them has been read: `Office of Western European` is not complete.
 */
export const matters: ReadonlySet<string> = words(`
  Administration Affairs Africa Agreements Agriculture Aid Analyses Analysis Asia Atomic Aviation Budget Claims Commerce Commodities Communications Control Controls
  Coordination Culture Defense Development Disarmament Economics Education Energy Environment Estimates Europe Evaluation
  Exchange Finance Fisheries Food Forecasts Foods Fuels Fuel Health Information Inspection Institutions Insurance Intelligence Investment Labor Law Legislation Liaison Logistics Management
  Materials Matters Minerals Monetary Munitions Negotiations Oceans Operations Organization Organizations Overseas Pacific Peace Personnel Petroleum Planning Plans Police
  Policy Preparedness Problems Procurement Production Programs Projects Protocol Publications Refugees Relations Reports Requirements Research Resources Rights
  Safety Sciences Science Security Services Shipping Space Statistics Strategy Studies Supply Support Technology Telecommunications Trade Training Transport Transportation
  Treaties Treaty Visas Warfare Weapons Welfare America Americas Arabia Emirates Islands Kingdom Republic Republics States Zone`);

/** What qualifies them: behind one of these an office's name must go on. */
export const qualifiers: ReadonlySet<string> = words(`
  African American Asian Atlantic Andean Balkan Baltic British Business Canadian Caribbean Central Chinese Commercial Commonwealth Consular Cultural Current Dependent Domestic
  East Eastern Economic Environmental European Far Financial Foreign French General German Greek Indian Industrial Inter-American
  International Iranian Israeli Italian Japanese Korean Latin Legal Legislative Medical Mexican Middle Military Monetary National Naval Near North Northeast Northeastern
  Northern Nuclear Occupied Political Politico-Military Public Regional Scientific Social South Southeast Southeastern Southern
  Soviet Special Strategic Technical Turkish United West Western`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((word) => word !== ''));
}
