/** Long words of source notes: a hyphen inside one of them was left from the end of a line. */
export const commonWords: ReadonlySet<string> = new Set(
  `according accompanying additional administration affairs agreement ambassador american appointment
  approved april assistant attached august bulletin center central chairman circulated classification
  classified committee conference confidential congress consisting conversation correspondence council
  counselor covering december declassified defense delegation department deputy director disarmament
  discussion distribution document documentation documents drafted drafting economic eisenhower embassy
  emergency european executive february foreign government handwritten immediate including indicates
  information initialed intelligence international january johnson kennedy kissinger language letter
  library limited marking material meeting memoranda memorandum message military minister ministry
  national november october office officer official operations original paragraph pentagon permanent
  personal planning policy political prepared president presidential printed priority public received
  recommendation records reference regarding relations repeated representative republic secretariat
  secretary security senior sensitive september series soviet special statement states subsequent
  suggested summary telegram telephone transcribed translation transmitted treasury undersecretary
  united university unclassified washington`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
