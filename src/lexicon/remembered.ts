/** How many answers are kept: more than the names and levels of a volume. */
const most = 5000;

/** A function of words that gives the answer it gave before; what it keeps never grows without end. */
export function remembered<Answer>(answer: (words: string) => Answer): (words: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before.answer;
    if (known.size >= most) known.clear();
    const found = answer(words);
    known.set(words, { answer: found });
    return found;
  };
}
