'use strict';
{
  const { fold } = window.cartularySearch;
  const letters = [...document.querySelectorAll('details.letter')].map((details) => ({
    details,
    entries: [...details.querySelectorAll('li, dl > div')].map((item) => ({
      item,
      words: fold(`${item.textContent} ${item.dataset.forms ?? ''}`),
    })),
  }));
  const field = document.querySelector('.letters input');
  const nothing = document.querySelector('.no-match');
  const isNarrow = matchMedia('(max-width: 40rem)').matches;

  /** Opens the letter of the entry, or the letter itself, that the address names. */
  const openTarget = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const details = target?.closest('details.letter');
    if (!details) return;
    details.open = true;
    target.scrollIntoView();
  };

  const filter = () => {
    const asked = fold(field.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { details, entries } of letters) {
      const found = entries.filter(
        ({ item, words }) => !(item.hidden = !asked.every((each) => words.includes(each))),
      );
      details.hidden = found.length === 0;
      details.open = asked.length > 0 || !isNarrow;
      shown += found.length;
    }
    nothing.hidden = shown > 0;
  };

  if (field) {
    field.closest('label').hidden = false;
    field.addEventListener('input', filter);
    // On a telephone the letters alone are shown first.
    filter();
    openTarget();
    addEventListener('hashchange', openTarget);
  }
}
