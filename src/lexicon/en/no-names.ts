/**
 * Words that are written with a capital in notes and are part of no person's name: what is done, held,
 * made, sold or decided, places in a house, and what stands for a programme. Behind a given name any of
 * them may be a surname all the same (`Edgar Page`). Bodies are in `body-nouns`, offices in `titles`,
 * kinds of document in `kinds`.
 */
export const noNames: ReadonlySet<string> = new Set(
  `Accord Accords Act Activities Activity Addendum Administration Affairs Agenda Agreement Aid Aircraft Alliance Amendment Annex Appendix Area Areas Arms Article Assistance
  Attachment Below Bill Bloc Book Books Border Budget Building Camp Campaign Canal Caucus Cell Ceremony Charter Club Code Collection Colony Communism Compact Conversation Conference Constitution Contingency
  Control Convention Cooperation Corridor Countries Country Coup Covenant Crisis Currency Debate Defense Department Deputy Détente Development Dialogue Disarmament Discussions
  Doctrine Document Documents Drive Economic Economics Economy Education Election Elections Embargo Emergency Enclosure Energy Estimate Evaluation Exchange Executive Exercise Export Exports Facility Fair Files Finance Finding Findings
  Fleet Foreign Forum Freedom Fund Funds Guidance Hall Highway Hotel House Housing Import Independence Information Initiative Initiatives Inquiry Integration Intelligence International Invasion Island Islands
  Kazerne Labor Law Loan Lot Malaise Market Markets Matters Measures Meeting Meetings Memorandum Military Model Monetary Movement Mutual National Negotiations Notes Nuclear Number Ocean Oil Operation Operations Option Options
  Order Outline Outlook Pact Palace Paper Papers Paragraph Parliament Part Peace Pentagon People Phase Plan Plane Planning Plans Plant Plants Plot Point Points Policies Policy Political Port Position Power Presidency
  Preparedness Problem Problems Procedure Procedures Proclamation Product Production Program Programme Programs Progress Project Projects Proposal Proposals Protocol Public Purchase Quarterly Question Questions Reactor Rebellion
  Recommendation Record Records Reform Regime Regulations Relations Release Reply Report Reports Republic Research Residence Resolution Review Revolution Rights Room Round Sales Sanctions Satellite Schedule Science Sea Security Series Session Settlement
  Situation Southeast Space State Statement States Status Stockpile Strait Strategy Strip Study Subject Suite Summary Summit Supplement Support Survey System Tab Talks Tank Tariff Tariffs Task Tax Technology Telegram Test Text Title Trade Training
  Transition Treaty Trip Trust Understanding Update Visit Volume War Weapons Week Weekly Western World Year Zone
  Eximbank Intelsat Interpol Comecon Cominform Comintern Euratom Pravda Izvestia Tass Reuters`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
