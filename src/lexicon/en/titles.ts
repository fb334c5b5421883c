/**
 * Words that name what somebody is: ranks, offices, honours and what qualifies them (U.S. Government
 * Organization Manual; ranks of the armed forces; styles of address). Before a name they are not part
 * of it. A word that is a surname more often than a title (Dean, Lord, Bishop) does not belong here.
 */
export const titles: ReadonlySet<string> = words(`
  Acting Adjutant Administrative Administrator Admiral Adviser Advisor Advisers Agent Agricultural Aide Air Alternate Ambassador
  Ambassador-at-Large Ambassadors Analyst Archbishop Archivist Assistant Associate Attaché Attachés Attache Attorney Auditor Brigadier Cabinet Captain Cardinal
  Chairman Chairmen Chairperson Chairwoman Chancellor Chargé Charge Chief Chiefs Clerk Co-Chairman Colonel Commandant
  Commander Commanding Commercial Commissioner Commissioners Commodore Comptroller Congressman Congresswoman Consul Consular Consultant
  Controller Coordinator Corporal Counsel Counselor Counsellor Counselors Country Crown Cultural Custodian Delegate Delegates Deputies Deputy
  Desk Director Directors Director-General Duty Economic Economist Editor Editors Emissary Engineer Ensign Envoy Examiner Executive
  Father Field Finance Financial First Foreign Former General Generals Governor Governors Historian Historians Inspector Interpreter Intern
  Judge Junior Justice King Lady Legal Legislative Liaison Lieutenant Madame Major Majesty Manager Marshal Military
  Minister Ministers Monsignor Naval Negotiator Observer Officer Officers Officer-in-Charge Operations Permanent Planner Plenipotentiary Political Politico-Military Postmaster
  Premier President Presidents Presidential Press Prime Prince Princess Principal Private Professor Provost Public Queen Rapporteur Rear
  Regional Representative Representatives Research Second Secretary Secretaries Secretary-General Senator Senators Senior Sergeant Shah Sheik Sheikh
  Shaykh Sir Solicitor Speaker Special Specialist Spokesman Staff Submitting Sultan Superintendent Supervisor Surgeon Technical
  Third Treasurer Treasury Trustee Under Undersecretary Under-Secretary Vice Vice-President Viceroy Watch
  Adm Amb Brig Capt Cdr Cmdr Col Comdr Dr Gen Gov Hon Lt Ltjg Maj Messrs Miss Mr Mrs Ms Msgr Prof Rev Sen Sgt Rep`);

/** Titles that are common surnames: alone, without "the" and a realm, they are names of persons. */
export const surnamesLikeTitles: ReadonlySet<string> = words(
  'Clerk Judge King Major Marshal Prince',
);

/** Abbreviated ranks and styles: a period behind one of them ends nothing. */
export const abbreviatedTitles: ReadonlySet<string> = words(`
  Adm Amb Brig Capt Cdr Cmdr Col Comdr Cpt Dr Gen Gov Hon Lt Maj Messrs Mlle Mme Mr Mrs Ms Msgr Prof Rep Rev Sen Sgt R V St Ste Asst Dep Sec`);

/** Words of a title that do not end one: a name cannot follow them at once. */
export const openTitles: ReadonlySet<string> = words(`
  Acting Adjutant Administrative Agricultural Air Alternate Assistant Associate Attorney Brigadier Commercial Consular Country
  Crown Cultural Deputy Desk Economic Executive Field Finance Financial First Foreign Former Junior Legal Legislative Liaison Military Naval Permanent Political
  Politico-Military Presidential Press Prime Principal Private Public Rear Regional Research Second Senior Special Staff Technical
  Third Treasury Under Vice Duty Watch Operations`);

/** Titles in letters alone. */
export const titleSymbols: ReadonlySet<string> = words(
  `DCM DCI DDCI DDI DDP DDO ADDI DPM FonMin PriMin SecDef SecState SYG SecGen PM PAO COS`,
);

/** Behind a name they are part of it. */
export const generations: ReadonlySet<string> = words(
  'Jr Jr. Sr Sr. II III IV 2d 2nd 3d 3rd Esq. Esq Ph.D M.D',
);

/** Services, behind the name of an officer: `Cliffe, USN` */
export const services: ReadonlySet<string> = words('USA USAF USMC USN USCG USNR USAR RN RAF Ret.');

/** Small words of names: `de Gaulle`, `van der Meer`, `al-Zarwan`, `ibn Saud` */
export const particles: ReadonlySet<string> = words(
  'de del della der den di do dos du da la le van von vom zu zur el al bin ibn ben ul und y e ter ten af av',
);

/** Offices that have one holder: behind a name and "the" they are somebody else. */
export const holders: ReadonlySet<string> = words(
  `Acting Assistant Attorney Deputy General Premier President Prime Minister Secretary Under Vice`,
);

/** The same in small letters: `Hartley’s secretary`, `the duty officer` */
export const smallTitles: ReadonlySet<string> = words(`
  acting adviser aide ambassador assistant attaché attache chairman chief consultant counsel deputy director duty executive former interpreter legal member military minister naval new officer
  personal political press private representative secretary senior special staff stenographer successor`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((word) => word !== ''));
}
