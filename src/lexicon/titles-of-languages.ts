/** Titles before a name in other languages, as heads print them; in small letters. */
export const titlesOfLanguages: ReadonlySet<string> = new Set(
  `abteilungsleiter altbundeskanzler außenminister botschafter botschaftsrat bundesaußenminister bundeskanzler bundesminister bundespräsident bundesrat
  delegationsleiter direktor frau generalkonsul generalsekretär gesandter herr herrn klasse konsul legationsrat legationssekretär minister
  ministerialdirektor ministerialdirigent ministerialrat ministerpräsident oberst präsident premierminister regierungsrat sektionschef
  staatsminister staatspräsident staatssekretär stellvertretender vizekanzler vortragender
  ambassadeur chef conseiller consul directeur le la madame monsieur mme ministre président sous-secrétaire secrétaire général vice-président`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
