/**
 * The form of the symbol of an office: capitals and figures, parted by a stroke, a hyphen or "&"
 * (Foreign Affairs Manual, organization symbols: S/S-RO, EUR, ARA/LA, G/PM, E), and the few symbols that
 * have small letters.
 */
export const officeSymbol =
  /^(?:\p{Lu}[\p{Lu}\d]*(?:[/&–-]\p{Lu}[\p{Lu}\d]*)*|[A-Z]+PAC(?:FLT)?|PolAd|POLAD)$/u;
