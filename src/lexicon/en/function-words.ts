/** Words of grammar that open sentences with a capital: none of them is ever part of a name. */
export const functionWords: ReadonlySet<string> = new Set(
  `A According After All Also Although An And Another As At Attached Because Before Both But By Concerning Copies Copy During Each Everyone Except Excluding Following For From He
  Her Here His However I If In Including It Its Neither No Nobody None Nor Not Nothing Of On Only Or Other Our Regarding Respecting See She Since So Some Such That The
  Their Them Then There These They This Those Though Three Through Thus To Two Under Until Upon We When Where Whereas Whether Which While
  Who With Without You`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
