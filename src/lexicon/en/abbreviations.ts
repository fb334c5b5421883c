/** Abbreviations that stand before something: a period after them ends no sentence. */
export const leading: ReadonlySet<string> = new Set(
  `Adm Amb Asst Attn Brig Capt Cdr Cf Cmdr Co-Chmn Col Cols Comdr Cong Cpl Cpt Dept Dir Doc Docs Dr Drs Ed Eds Exec
  Fig Ft Gen Gens Gov Hon Lieut Lt Maj Messrs Mlle Mme Mr Mrs Ms Mt Nat No Nos Pol Pres Prof Pt Pub Pvt Rel Rep
  Reps Rev Rt Sec Secs Sen Sens Sgt Sp Spec St Ste Sts Supp Ser Vol Vols Msgr Off Org
  ad al approx ca cf ch chap chs doc docs e.g ed eds encl esp ff fn fol i.e no nos p par paras pp pt pts
  sec ser trans v viz vol vols vs`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** Abbreviations behind something: the sentence may end with them or go on. */
export const trailing: ReadonlySet<string> = new Set(
  `Affs Assn Assoc Bros Co Con Conf Conv Corp Corr Del Div Esq Inc Int Internat Intl Jr Ltd Mem Memo Memos
  Misc Mtg Mtgs Nats Prep Rels Sr a.m p.m A.M P.M Ph.D etc m.p.h D.C N.Y Cal Calif Mass Pa Va Md`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
