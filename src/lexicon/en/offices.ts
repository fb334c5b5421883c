/** Words that name what somebody is; before a name they are not part of it. */
export const officeWords: ReadonlySet<string> = new Set(
  `Acting Administrator Adviser Advisor Admiral Adm Agent Aide Air Ambassador Amb Assistant Associate Attaché Attorney Brigadier Captain Capt Chairman
  Chancellor Chargé Charge Chief Colonel Col Commander Commissioner Commodore Congressman Comptroller Consul Controller Coordinator Counsel Counselor Country
  Deputy Desk Director Dr Economic Economist Envoy Executive Father Field First Foreign Former General Gen Governor Interpreter Judge
  Justice King Legal Lieutenant Lt Lieutenant Madame Major Maj Marshal Military Minister Miss Mr Mrs Ms Naval Officer Officer-in-Charge Political
  Premier President Press Presidential Prime Prince Princess Private Professor Queen Rear Regional Representative Research Second Secretary Senator Senior Sergeant
  Ambassadors Directors Generals Ministers Presidents Secretaries Senators Administrative Consular Cultural Legislative
  Sir Solicitor Special Specialist Staff Submitting Third Treasury Under Vice Vice-President`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** Words that a body's name has and a person's name has not. */
export const bodyWords =
  /\b(?:Administration|Affairs|Agency|Air Force|Army|Bank|Board|Branch|Bureau|CIA|Commands?|Commerce|Commission|Committee|Consulates?|Council|Defense|Delegation|Departments?|Desk|Directorate|Division|Embass(?:y|ies)|Estimates|Force|Government|Group|Headquarters|House|Institute|Intelligence|Interior|Joint Chiefs|Justice|Labor|Legation|Missions?|Ministry|Navy|Office|Organization|Planning|Pool|Region|Posts?|Secretariat|Section|Senate|Service|Staff|State|Task Force|Team|Treasury|Unit|White House|commands|members|organizations|posts|capitals|missions|officers|offices|representatives|consulates|embassies)\b/u;

/** `S/S-RO`, `EUR`, `ARA/LA`, `G/PM`, `E`: the symbol of an office. */
export const officeSymbol =
  /^(?:\p{Lu}[\p{Lu}\d]*(?:[/&–-]\p{Lu}[\p{Lu}\d]*)*|[A-Z]+PAC(?:FLT)?|PolAd|POLAD)$/u;
