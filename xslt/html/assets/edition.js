'use strict';
{
  /** Shows what works only with this script. */
  const reveal = (selector) => {
    for (const element of document.querySelectorAll(selector)) element.hidden = false;
  };

  /** The switches keep their place from page to page, where the browser lets us store it. */
  const rememberSwitches = () => {
    const switches = [...document.querySelectorAll('.legend input')];
    const key = 'cartulary-switches';
    const stored = () => {
      try {
        return JSON.parse(localStorage.getItem(key) ?? '{}');
      } catch {
        return {};
      }
    };
    const kept = stored();
    for (const input of switches) {
      if (input.id in kept) input.checked = kept[input.id];
      input.addEventListener('change', () => {
        const now = Object.fromEntries(switches.map(({ id, checked }) => [id, checked]));
        try {
          localStorage.setItem(key, JSON.stringify({ ...stored(), ...now }));
        } catch {
          // Storage is refused: the switch still works on this page.
        }
      });
    }
  };

  const copyText = async (source) => {
    try {
      await navigator.clipboard.writeText(source.innerText);
    } catch {
      // No clipboard on this address: select the text, as a hand would, and copy that.
      getSelection().selectAllChildren(source);
      document.execCommand('copy');
    }
  };

  const answerCopyButtons = () => {
    reveal('.copy');
    for (const button of document.querySelectorAll('.copy')) {
      const label = button.innerHTML;
      button.addEventListener('click', async () => {
        await copyText(document.getElementById(button.dataset.copy));
        button.textContent = button.dataset.done;
        setTimeout(() => (button.innerHTML = label), 2000);
      });
    }
  };

  /** The list of documents: its rows, in the order of the edition, and what each shows. */
  const readList = () => {
    const list = document.querySelector('ol.documents');
    const rows = [...list.children].map((row, place) => ({
      row,
      place,
      head: row.querySelector('.head').textContent,
      location: row.querySelector('.location')?.textContent ?? '',
      // What has no date stands last.
      date: row.dataset.date ?? '9999',
      witnesses: Number(row.dataset.witnesses),
      printings: Number(row.dataset.printings),
    }));
    return { list, rows };
  };

  const orders = {
    number: (a, b) => a.place - b.place,
    date: (a, b) => a.date.localeCompare(b.date) || a.place - b.place,
    head: (a, b) => a.head.localeCompare(b.head) || a.place - b.place,
    location: (a, b) => a.location.localeCompare(b.location) || a.place - b.place,
    witnesses: (a, b) => b.witnesses - a.witnesses || a.place - b.place,
    printings: (a, b) => b.printings - a.printings || a.place - b.place,
  };

  /** Full-text search; the index is made when the first word is typed. */
  const search = (() => {
    let index;
    /** Celik finds Çelik, Lodz Łódź: no accents, no case. */
    const fold = (word) =>
      word
        .toLowerCase()
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[łøđðþßæœı]/g, (letter) => apart[letter]);
    const apart = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };
    const make = () => {
      const made = new MiniSearch({
        fields: ['number', 'head', 'note', 'shelfmarks', 'names'],
        processTerm: fold,
        searchOptions: {
          prefix: true,
          combineWith: 'AND',
          fuzzy: (term) => term.length > 5 && 0.15,
        },
      });
      made.addAll(window.cartularyDocuments);
      return made;
    };
    /** The places of the documents that match; `null` where nothing is asked. */
    return (query) => {
      if (query.trim() === '') return null;
      index ??= make();
      return new Set(index.search(query).map(({ id }) => id));
    };
  })();

  /** Every value of every facet, with the places of its documents. */
  const readFacets = () =>
    [...document.querySelectorAll('.facets input')].map((input) => ({
      input,
      item: input.closest('li'),
      count: input.parentElement.querySelector('.count'),
      documents: new Set(input.dataset.documents.split(' ').map(Number)),
    }));

  /** The documents chosen in one facet: those of any value ticked; `null` where none is. */
  const chosen = (values, name) => {
    const ticked = values.filter(({ input }) => input.name === name && input.checked);
    return ticked.length === 0 ? null : new Set(ticked.flatMap(({ documents }) => [...documents]));
  };

  const answerIndex = () => {
    const { list, rows } = readList();
    const values = readFacets();
    const names = [...new Set(values.map(({ input }) => input.name))];
    const form = document.querySelector('.facets');
    const field = document.querySelector('#search');
    const sort = document.querySelector('#sort');
    const result = document.querySelector('.result');

    const show = () => {
      const found = search(field.value);
      const choices = new Map(names.map((name) => [name, chosen(values, name)]));
      const passes = (place, except) =>
        (found === null || found.has(place)) &&
        [...choices].every(([name, places]) => name === except || !places || places.has(place));
      const shown = rows.filter(({ row, place }) => !(row.hidden = !passes(place)));
      for (const { input, item, count, documents } of values) {
        const number = [...documents].filter((place) => passes(place, input.name)).length;
        count.textContent = number;
        item.classList.toggle('none', number === 0);
      }
      list.append(...rows.toSorted(orders[sort.value]).map(({ row }) => row));
      document.querySelector('.no-match').hidden = shown.length > 0;
      document.querySelector('.clear').disabled = [...choices.values()].every((places) => !places);
      result.textContent = result.dataset.words
        .replace('{shown}', shown.length)
        .replace('{all}', rows.length);
    };

    /** The view as an address: `#q=oslo&kind=Letter&sort=head`. */
    const address = () => {
      const state = new URLSearchParams();
      if (field.value.trim() !== '') state.set('q', field.value);
      for (const { input } of values) if (input.checked) state.append(input.name, input.value);
      if (sort.value !== 'number') state.set('sort', sort.value);
      return `#${state}`;
    };
    const restore = () => {
      const state = new URLSearchParams(location.hash.slice(1));
      field.value = state.get('q') ?? '';
      sort.value = state.get('sort') in orders ? state.get('sort') : 'number';
      for (const { input } of values) {
        input.checked = state.getAll(input.name).includes(input.value);
        if (input.checked) input.closest('fieldset details')?.setAttribute('open', '');
      }
      show();
    };
    const step = () => {
      history.pushState(null, '', address());
      show();
    };

    field.addEventListener('input', () => {
      history.replaceState(null, '', address());
      show();
    });
    sort.addEventListener('change', step);
    form.addEventListener('change', step);
    form.addEventListener('reset', () => setTimeout(step));
    document.querySelector('.search').addEventListener('submit', (event) => event.preventDefault());
    addEventListener('popstate', restore);
    document.addEventListener('keydown', (event) => {
      if (event.key !== '/' || event.target.matches('input:not([type=checkbox]), select')) return;
      event.preventDefault();
      field.focus();
    });
    for (const link of document.querySelectorAll('.plot a')) {
      link.addEventListener('click', (event) => {
        const { facet, value } = link.dataset;
        const match = values.find(({ input }) => input.name === facet && input.value === value);
        if (match === undefined) return;
        event.preventDefault();
        match.input.checked = !match.input.checked;
        match.input.closest('fieldset details')?.setAttribute('open', '');
        step();
        result.scrollIntoView({ block: 'nearest' });
      });
    }
    reveal('.facets, .search');
    if (matchMedia('(max-width: 62rem)').matches) form.firstElementChild.open = false;
    restore();
  };

  rememberSwitches();
  answerCopyButtons();
  if (document.querySelector('#search')) answerIndex();
}
