/**
 * Given names that are common in the United States and Britain of the twentieth century (lists of the
 * Social Security Administration): before a surname one of them is part of the name, and not of the
 * title that stands before it.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `Aaron Abbott Abraham Adam Adrian Alan Albert Alden Alex Alexander Alexis Alfred Alice Allan Allen Alvin Amos Amy Andrea Andrew Angela Angus Ann Anna Anne
  Anthony Archer Archibald Armand Arnold Arthur Averell Barbara Barry Beatrice Benjamin Ben Bernard Bert Betty Beverly Bill Bob Brad Bradford Brent Brian Bromley Bruce
  Burton Byron Calvin Carl Carlton Carol Caroline Carter Catherine Cecil Charles Charlotte Chester Chris Christian Christine Christopher Clarence Clark Claude Clayton Clement Clifford Clifton
  Clyde Colin Conrad Constance Craig Curtis Cyril Cyrus Dale Dan Daniel David Dean Deborah Dennis Derek Diana Dick Don Donald Dora Doris Dorothy Douglas
  Duncan Dwight Earl Edgar Edith Edmund Edna Edward Edwin Elaine Eleanor Elinor Elizabeth Ellen Elliot Elliott Ellis Elmer Ellsworth Elsie Emily Emma Eric Ernest Esther
  Ethel Eugene Eustace Eva Evan Evelyn Everett Felix Ferdinand Florence Floyd Foy Frances Francis Frank Franklin Fred Frederic Frederick Gabriel Gary Gene Geoffrey
  George Gerald Gerard Gilbert Giles Gladys Glenn Gordon Grace Graham Grant Gregory Guy Harlan Harland Harold Harriet Harris Harrison Harry Harvey Hazel Helen Henry Herbert Herman
  Hermann Hilda Hilary Homer Horace Howard Hubert Hugh Humphrey Ian Ira Irene Irving Irwin Isaac Ivan Ivo Jack Jacob James Jane Janet Jason Jean Jeffrey Jennifer
  Jeremy Jerome Jerry Jesse Jessica Jim Jo Joan Joe Joel John Jonathan Jordan Joseph Josephine Joshua Joyce Juan Judith Judy Julia Julian Julius Karen Karl Katharine
  Katherine Kathleen Keith Kenneth Kent Kermit Kevin Kingman Larry Laura Lauren Laurence Lawrence Lee Leo Leon Leonard Leroy Leslie Lester Lewis Lillian Lincoln Linda Lionel Lisa Livingston
  Llewellyn Lloyd Lois Loren Louis Louise Lowell Lucian Lucille Lucius Lucy Luke Luther Lydia Lyman Lyndon Lynn Mabel Malcolm Marcus Margaret Marian Marie Marilyn
  Marion Marjorie Mark Marshall Martha Martin Marvin Mary Matthew Maurice Max Maxwell McGeorge Melvin Merle Michael Mike Mildred Miles Milton Morris Morton Murray Myron Nancy
  Nathan Nathaniel Neal Ned Neil Nelson Nicholas Nigel Nina Noel Nora Norman Norris Oliver Olivia Oscar Otto Owen Pamela Patricia Patrick Paul Paula Peggy Percy
  Perry Peter Philip Philipp Phillip Phyllis Pierre Ralph Ramsey Randall Randolph Raymond Rebecca Reginald Reuben Rex Richard Robert Robin Rodney Roger Roland Ronald Rosa Rose Roscoe Ross
  Roy Rupert Russell Ruth Ryan Sally Sam Samuel Sandra Sara Sarah Saul Scott Sean Seth Seymour Sharon Sheila Sherman Shirley Sidney Simon Sidney Spencer Stanley Stephen
  Steve Steven Stewart Stuart Susan Sydney Sylvia Sylvester Ted Terence Teresa Terry Theodore Theresa Thomas Thurston Timothy Tobias Tom Tony Tracy Tyler Vera Vernon Victor
  Victoria Vincent Viola Virginia Vivian Wade Wallace Walt Walter Walton Walworth Ward Warren Wayne Wendell Wendy Werner Wesley Wilbur Wilfred Willard William Willis Wilson Winifred Winston
  Winthrop Woodrow Woodruff Zachary`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
