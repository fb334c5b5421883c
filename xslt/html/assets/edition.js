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
      title: row.querySelector('.head'),
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
    rank: (a, b) => a.rank - b.rank,
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
    /** What matches, the best first: the place of each document and the words found; `null` where nothing is asked. */
    return (query) => {
      if (query.trim() === '') return null;
      if (index === undefined) {
        index = window.cartularySearch.makeIndex();
        index.addAll(window.cartularyDocuments);
      }
      return new Map(
        index.search(query).map(({ id, terms }, rank) => [id, { rank, terms: new Set(terms) }]),
      );
    };
  })();

  /** Marks what was found in a row: in its head, and in the sentence of the note where it stands. */
  const markRow = ({ row, place, head, title }, found) => {
    const { marked, sentenceWith } = window.cartularySearch;
    title.replaceChildren(found ? marked(head, found.terms) : head);
    row.querySelector('.excerpt')?.remove();
    const sentence = found && sentenceWith(window.cartularyDocuments[place].note, found.terms);
    if (!sentence) return;
    const excerpt = document.createElement('p');
    excerpt.className = 'excerpt';
    excerpt.append(marked(sentence, found.terms));
    row.querySelector('a').after(excerpt);
  };

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

    /** What is searched for stands first while something is, unless another order was chosen. */
    const rank = (found) => {
      const option = sort.querySelector('[value=rank]');
      if (option.hidden === (found === null)) return;
      option.hidden = option.disabled = found === null;
      if (found !== null && sort.value === 'number') sort.value = 'rank';
      if (found === null && sort.value === 'rank') sort.value = 'number';
    };

    const show = () => {
      const found = search(field.value);
      rank(found);
      const choices = new Map(names.map((name) => [name, chosen(values, name)]));
      const passes = (place, except) =>
        (found === null || found.has(place)) &&
        [...choices].every(([name, places]) => name === except || !places || places.has(place));
      const shown = rows.filter(({ row, place }) => !(row.hidden = !passes(place)));
      for (const one of rows) {
        one.rank = found?.get(one.place)?.rank ?? one.place;
        if (one.isMarked || found !== null)
          markRow(one, one.row.hidden ? undefined : found?.get(one.place));
        one.isMarked = found !== null;
      }
      for (const { input, item, count, documents } of values) {
        const number = [...documents].filter((place) => passes(place, input.name)).length;
        count.textContent = number;
        item.classList.toggle('none', number === 0);
      }
      list.append(...rows.toSorted(orders[sort.value]).map(({ row }) => row));
      document.querySelector('.no-match').hidden = shown.length > 0;
      document.querySelector('.without-filters').hidden = !found?.size;
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
      const usual = field.value.trim() === '' ? 'number' : 'rank';
      if (sort.value !== usual) state.set('sort', sort.value);
      return `#${state}`;
    };
    const restore = () => {
      const state = new URLSearchParams(location.hash.slice(1));
      field.value = state.get('q') ?? '';
      const order = state.get('sort') in orders ? state.get('sort') : 'number';
      const asked = field.value.trim() === '' ? null : new Map();
      rank(asked);
      sort.value = order === 'number' && asked !== null && !state.has('sort') ? 'rank' : order;
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
      show();
      history.replaceState(null, '', address());
    });
    document.querySelector('.without-filters button').addEventListener('click', () => form.reset());
    sort.addEventListener('change', step);
    form.addEventListener('change', step);
    form.addEventListener('reset', () => setTimeout(step));
    document.querySelector('.search').addEventListener('submit', (event) => event.preventDefault());
    addEventListener('popstate', restore);
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

  /** `/` searches, from any page. */
  const answerKey = () => {
    const field = document.querySelector('.search input, .letters input');
    if (field?.id === 'search' && location.hash === '#q=') field.focus();
    document.addEventListener('keydown', (event) => {
      const isTyping = event.target.matches('input:not([type=checkbox]), select, textarea');
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      if (field) field.focus();
      else location.href = 'index.html#q=';
    });
  };

  /** Who has come from the pages over a series is led back there. */
  const leadBack = () => {
    const link = document.querySelector('.masthead .series');
    if (link === null) return;
    try {
      const above = sessionStorage.getItem('cartulary-series');
      if (above !== new URL('../../', location.href).href) return;
      link.href = '../../index.html';
      link.hidden = false;
    } catch {
      // Storage is refused: there is the way back of the browser.
    }
  };

  rememberSwitches();
  leadBack();
  answerKey();
  answerCopyButtons();
  if (document.querySelector('#search')) answerIndex();
}
