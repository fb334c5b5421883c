'use strict';
{
  const apart = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

  /** Celik finds Çelik, Lodz Łódź: no accents, no case. */
  const fold = (word) =>
    word
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[łøđðþßæœı]/g, (letter) => apart[letter]);

  /** An index of documents; a word in the head tells more than one in a note. */
  const makeIndex = () =>
    new MiniSearch({
      fields: ['number', 'head', 'note', 'shelfmarks', 'names'],
      processTerm: fold,
      searchOptions: {
        prefix: true,
        combineWith: 'AND',
        boost: { number: 4, head: 3, names: 2 },
        fuzzy: (term) => term.length > 5 && 0.15,
      },
    });

  /** Words as the index cuts them. */
  const word = /[^\n\r\p{Z}\p{P}]+/gu;

  /** The words of a text that are among those found, each marked. */
  const marked = (text, terms) => {
    const fragment = document.createDocumentFragment();
    let at = 0;
    for (const { 0: found, index } of text.matchAll(word)) {
      if (!terms.has(fold(found))) continue;
      const mark = document.createElement('mark');
      mark.textContent = found;
      fragment.append(text.slice(at, index), mark);
      at = index + found.length;
    }
    fragment.append(text.slice(at));
    return fragment;
  };

  /** The most letters of a sentence that are shown on each side of a word. */
  const around = 140;

  /** The sentence of a note in which the first of the words stands; `undefined` where none does. */
  const sentenceWith = (note, terms) => {
    const first = [...note.matchAll(word)].find(([found]) => terms.has(fold(found)));
    if (first === undefined) return undefined;
    const { index } = first;
    const start = note.slice(0, index).search(/(?<=[\p{L}\d)”]{2}[.!?]”? )(?=\P{Ll}*$|[^.!?]*$)/u);
    const end = note.slice(index).search(/(?<=[\p{L}\d)”]{2}[.!?])(?:”?\s|$)/u);
    const from = Math.max(start < 0 ? 0 : start, index - around);
    const to = Math.min(end < 0 ? note.length : index + end, index + around);
    const before = from > 0 && from !== start ? '… ' : '';
    const behind = to < note.length && to !== index + end ? ' …' : '';
    return before + note.slice(from, to).trim() + behind;
  };

  window.cartularySearch = { fold, makeIndex, marked, sentenceWith };
}
