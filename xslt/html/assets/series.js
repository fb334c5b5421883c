'use strict';
{
  const { makeIndex, marked, sentenceWith } = window.cartularySearch;
  const form = document.querySelector('.search');
  const field = form?.querySelector('input');
  const list = document.querySelector('.found');
  const result = form?.querySelector('.result');
  const nothing = document.querySelector('.no-match');
  const editions = document.querySelector('ol.editions');

  /** The most documents that are listed. */
  const most = 50;

  const volumes = [...document.querySelectorAll('li[data-pages]')].map((row) => ({
    title: row.querySelector('.head').textContent,
    pages: row.dataset.pages,
  }));
  const documents = new Map();
  let index;
  let read = 0;

  /** A page opened from disk may load a script, but may not fetch data. */
  const load = (source) =>
    new Promise((resolve) => {
      const script = document.createElement('script');
      script.src = source;
      script.onload = () => resolve(window.cartularyDocuments ?? []);
      script.onerror = () => resolve([]);
      document.head.append(script);
    });

  const readVolumes = async () => {
    index = makeIndex();
    for (const [volume, { title, pages }] of volumes.entries()) {
      const loaded = await load(`${pages}/assets/documents.js`);
      for (const one of loaded) {
        const entry = { ...one, id: `${volume} ${one.id}`, title, href: `${pages}/${one.page}` };
        documents.set(entry.id, entry);
        index.add(entry);
      }
      read = volume + 1;
      show();
    }
  };

  const item = ({ number, head, note, title, href, written }, terms) => {
    const row = document.createElement('li');
    const link = document.createElement('a');
    link.href = href;
    const label = (name, content) => {
      const span = document.createElement('span');
      span.className = name;
      span.append(content);
      return span;
    };
    link.append(label('number', number), ' ', label('head', marked(head, terms)));
    row.append(link);
    const sentence = sentenceWith(note, terms);
    if (sentence !== undefined) {
      const excerpt = document.createElement('p');
      excerpt.className = 'excerpt';
      excerpt.append(marked(sentence, terms));
      row.append(excerpt);
    }
    const facts = document.createElement('p');
    facts.className = 'facts';
    facts.append(label('edition', title), label('written', written));
    row.append(facts);
    return row;
  };

  const show = () => {
    const query = field.value.trim();
    const found = query === '' || index === undefined ? [] : index.search(query);
    list.replaceChildren(
      ...found.slice(0, most).map(({ id, terms }) => item(documents.get(id), new Set(terms))),
    );
    editions.hidden = query !== '';
    nothing.hidden = query === '' || found.length > 0 || read < volumes.length;
    result.textContent =
      query === ''
        ? ''
        : result.dataset.words
            .replace('{found}', found.length)
            .replace('{read}', read)
            .replace('{all}', volumes.length);
  };

  if (field && volumes.length > 0) {
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    field.addEventListener('input', () => {
      history.replaceState(
        null,
        '',
        field.value === '' ? '#' : `#${new URLSearchParams({ q: field.value })}`,
      );
      if (index === undefined) readVolumes();
      show();
    });
    const asked = new URLSearchParams(location.hash.slice(1)).get('q');
    if (asked) {
      field.value = asked;
      readVolumes();
      show();
    }
  }
  // The pages of an edition lead back here for who has come from here.
  try {
    sessionStorage.setItem('cartulary-series', new URL('.', location.href).href);
  } catch {
    // Storage is refused: there is the way back of the browser.
  }
}
