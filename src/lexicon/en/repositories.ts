/** Institutions that hold manuscripts, as the series prints them. */
export const repositories = [
  'Center of Military History',
  'Central Intelligence Agency',
  'Department of Commerce',
  'Department of Defense',
  'Department of Energy',
  'Department of Justice',
  'Department of State',
  'Department of the Army',
  'Department of the Treasury',
  'Federal Reserve Board',
  'Federal Records Center',
  'Joint Chiefs of Staff',
  'Library of Congress',
  'National Aeronautics and Space Administration',
  'National Archives and Records Administration',
  'National Archives and Records Service',
  'National Archives',
  'National Defense University',
  'National Security Agency',
  'National Security Council',
  'Naval Historical Center',
  'Office of Management and Budget',
  'United Nations Archives',
  'Washington Federal Records Center',
  'Washington National Records Center',
] as const;

/**
 * Shapes of the names of institutions that the list does not hold:
 * `Kennedy Library`, `Hoover Institution Archives`, `Yale University`, `Minnesota Historical Society`.
 */
export const repositoryShapes: readonly RegExp[] = [
  /(?!(?:All|Also|Both|See)\b)(?:The )?(?:\p{Lu}[\p{L}.’'-]+ ){1,4}(?:Presidential )?(?:Library|Archives?|Historical Society|Records Center|Museum(?: of (?:\p{Lu}[\p{L}]+ ?){1,3})?|Foundation)(?: Manuscript Division)?/u,
  /(?:\p{Lu}[\p{L}.’'-]+ ){1,3}University(?: Libraries| Library| Archives)?/u,
  /(?:University|Institute|Academy) of (?:\p{Lu}[\p{L}.’'-]+ ?){1,3}(?: Library)?/u,
  /(?:Public Record Office|Hoover Institution(?: Archives)?|U\.S\. Army Military History Institute)/u,
];
