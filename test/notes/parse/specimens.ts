/** Notes in the forms of the series; no volume has them. */
export const specimens: readonly string[] = [
  'Source: Department of State, Central Files, 511.00/3-2259. Secret; Priority; Limit Distribution. Drafted by Ellery P. Noble (ARA/OAP); cleared by Hollis, Quint (EUR), and Mary Dale at the White House; and approved by Marsh. Repeated to Lima, Quito for USIS, and Bonn.',
  'Source: Truman Library, Papers of Edgar Vane, Memoranda, 3/61–5/62, Box 12. No classification marking. Another copy is in Department of State, Staff Correspondence: Lot 70 D 118, and ibid., Central Files, 611.23/4-161. Also printed in part in Warden, The Long Spring, pp. 98-101.',
  'Source: Library of Congress, Manuscript Division, Vane Papers, Vol. IV. Top Secret; Eyes Only. The meeting was held in the Cabinet Room from 10:15 to 11:40 a.m. A handwritten note on the source text reads: “Seen by E.V. Nothing to add.” See Documents 14 and 17–19.',
  'Source: National Archives and Records Administration, RG 59, Central Files 1964–66, POL 7 PERU. Confidential; Immediate. Received at 7:12 p.m., May 3. Passed to the White House, DOD, CIA, and USUN.',
  '510.AB/6–1249: Telegram',
  'Source: Department of State Bulletin, June 11, 1961, pp. 903–905. The text was released on May 30.',
  '[Source: Central Intelligence Agency, Job 80–01446R, Box 3, Folder 9. Secret; [handling restriction not declassified]. 4 pages not declassified.]',
  'Source: Department of State, Presidential Correspondence: Lot 70 D 118.Secret. The Russian-language text is ibid. For another translation, see Documents on Amity, 1961, vol. II, pp. 77-8.',
  'Source: Adams Library, NSC Files,Country Series, Box 7. Secret. According to another copy, this telegram was drafted by Orne on April 9. (Department of State, Conference Files: Lot 71 D 3, CF 1402) A draft is ibid., CF 1403.',
  'Source: Department of State, Central piles, POL 15–1 BOL. Secret Drafted in ARA by Pell. (Telegrams 41 and 44 from La Paz, May 6 and 9; ibid.) “The Ambassador,” he wrote, “is not at all well.”',
  'Source: Washington National Records Center, OSD/ISA Files: FRC 71 A 2203, Bolivia 381. Secret; Sensitive. Copies were sent to General Ames, Dr. Orne (ACDA), and the Vice President. Attached but not printed is a memorandum of July 8 to U.S. posts (foreign relations, vol. IX, Document 246).',
  'Source: Hoover Institution Archives, Vane Diaries. Personal. Dictated by Vane on Sept. 4, 1949, and transcribed by Ruth Lowe. In his Memoirs (New York: Calder, 1955), p. 12, Vane gives another account; cf. ibid., p. 15.',
];
