/** Misreadings in the closed vocabulary of locations and markings; only where no other word fits. */
export const misreadings: readonly { printed: RegExp; meant: string }[] = [
  { printed: /(?<=\bCentral )(?:[Pp]iles|Flies|Eiles|Filess|Filse)\b/gu, meant: 'Files' },
  { printed: /\bDepartment (?:fo|or|o[fl]f) State\b/gu, meant: 'Department of State' },
  {
    printed: /\bDepartment of (?:state|Sate|States|Stale)(?=, [\p{Lu}])/gu,
    meant: 'Department of State',
  },
  {
    printed:
      /\bEi[se]en?[hr]ower (?:Lib(?:r|rt)at?ry|library)\b|\bEisenhower Libratry\b|\bEiserhower Library\b/gu,
    meant: 'Eisenhower Library',
  },
  { printed: /\bNational Record Center\b/gu, meant: 'National Records Center' },
  { printed: /\bRecords center\b(?=, RG)/gu, meant: 'Records Center' },
  { printed: /(?<=; )Prioity\b/gu, meant: 'Priority' },
  { printed: /\bDcoument(?= \d)/gu, meant: 'Document' },
];
