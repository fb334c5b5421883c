/** Words of the names of parts of the world, which offices are named by: nouns and adjectives. */
export const regions: ReadonlySet<string> = new Set(
  `Africa African America American Americas Asia Asian Atlantic Canada Canadian Caribbean Central East Eastern Europe European Far
  Inter-American Latin Mediterranean Middle Near North Northeast Northeastern Northern Oceania Ocean Oceans Pacific South Southeast Southeastern Southern
  Soviet West Western Inter`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** Countries of two words: behind "to" or "in" the second is no surname. */
export const countriesOfTwoWords: ReadonlySet<string> = new Set([
  'Burkina Faso',
  'Costa Rica',
  'Dominican Republic',
  'East Germany',
  'El Salvador',
  'Great Britain',
  'Hong Kong',
  'Ivory Coast',
  'New Zealand',
  'North Korea',
  'Papua New Guinea',
  'San Marino',
  'Saudi Arabia',
  'Sierra Leone',
  'Sri Lanka',
  'United Kingdom',
  'Upper Volta',
  'Viet Nam',
  'West Germany',
]);
