import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../src/review/corrections/index.ts';
import { corrected, notes } from './invented.ts';

const by = { by: 'ER', on: '2026-11-29' } as const;
const here = { where: {} } as const;

/** The first element of a name in a document, its attributes and content. */
function first(xml: string | undefined, pattern: RegExp): string | undefined {
  return pattern.exec(xml ?? '')?.[0];
}

function note(...sentences: readonly string[]): string {
  return notes(['Letter From Consul Brandt to the Harbor Board', sentences.join(' ')]);
}

function one(text: string, correction: Correction): string {
  const { documents, list } = corrected(text, [{ ...correction, ...by }]);
  expect(list.messages.map(String)).toEqual([]);
  return documents[0] ?? '';
}

const location = 'Source: Hale Library, Vane Papers, PL 480 General. Secret; Niact.';

describe('levels of a location', () => {
  it('are what a correction says, in header and note, with who says so', () => {
    const xml = one(note(location), { words: 'PL 480 General', is: 'collection', ...here });
    expect(xml).toContain('<collection>PL 480 General</collection>');
    expect(xml).toContain('<rs type="collection" resp="edition.xml#resp.er">PL 480 General</rs>');
    expect(first(xml, /<msDesc [^>]*>/)).toContain('resp="edition.xml#resp.er"');
  });

  it('are divided', () => {
    const xml = one(note(location), { words: 'PL 480', is: 'identifier', type: 'other', ...here });
    expect(xml).toContain('<idno type="other">PL 480</idno>');
    expect(xml).toContain('Vane Papers</collection>');
    expect(xml).toContain('General');
  });

  it('are divided before a date, which goes on with the title before it otherwise', () => {
    const dated = note('Source: Hale Library, Vane Papers, Harbor: 1–7/31. Secret.');
    const xml = one(dated, { words: '1–7/31', is: 'collection', ...here });
    expect(one(dated, { words: 'Secret', is: 'right', ...here })).toContain('Harbor: 1–7/31<');
    expect(xml).toContain('<collection>Harbor</collection>');
    expect(xml).toContain('<collection>1–7/31</collection>');
  });

  it('are joined', () => {
    const xml = one(note('Source: Hale Library, Vane Papers, Harbor, Tides. Secret.'), {
      words: 'Harbor, Tides',
      is: 'collection',
      ...here,
    });
    expect(xml).toContain('<collection>Harbor, Tides</collection>');
    expect(xml).not.toContain('<collection>Harbor</collection>');
  });

  it('pass on to an ibid. behind them', () => {
    const xml = one(
      note('Source: Hale Library, Vane Papers, Tides 7. Secret.', 'Another copy is ibid., Box 4.'),
      { words: 'Tides 7', is: 'collection', ...here },
    );
    expect([...xml.matchAll(/<collection>Tides 7<\/collection>/g)]).toHaveLength(2);
  });

  it('get the institution that holds them, once, for all notes', () => {
    const { documents } = corrected(
      notes(
        ['Letter From Consul Brandt to the Harbor Board', 'Source: Pilot Files, Box 3. Secret.'],
        ['Letter From Consul Brandt to the Mayor', 'Source: Pilot Files, Box 4. Secret.'],
      ),
      [{ words: 'Pilot Files', is: 'collection', repository: 'Pilot Office', where: 'everywhere' }],
    );
    for (const xml of documents) {
      expect(xml).toMatch(/<repository [^>]*>Pilot Office<\/repository>/);
      expect(xml).toContain('<collection>Pilot Files</collection>');
    }
  });

  it('are read in no words in which nothing was read, where a rule holds for all notes', () => {
    const text = note(location, 'Brandt spoke of Harbor Dues.');
    const rule = { words: 'Harbor Dues', is: 'collection', where: 'everywhere' } as const;
    expect(corrected(text, [rule]).documents).toEqual(corrected(text, []).documents);
  });
});

describe('the role of a text', () => {
  it('is what a correction says', () => {
    const xml = one(note(location, 'A draft is in Hale Library, Orne Papers, Box 2.'), {
      words: 'Hale Library, Orne Papers, Box 2',
      is: 'location',
      role: 'related',
      ...here,
    });
    expect(xml).toMatch(/<msDesc xml:id="d1.r1" type="related" resp="edition.xml#resp.er">/);
  });
});

describe('ibid.', () => {
  it('stands for the levels that a correction names', () => {
    const xml = one(
      note(
        'Source: Hale Library, Vane Papers, Box 4. Secret.',
        'A copy is in Hale Library, Orne Papers, Box 9.',
        'Another copy is ibid., Box 7.',
      ),
      { words: 'ibid.', is: 'ibid', standsFor: ['Hale Library', 'Vane Papers'], ...here },
    );
    const last = xml.slice(xml.indexOf('n="C"'), xml.indexOf('</listWit>'));
    expect(last).toContain('<collection>Vane Papers</collection>');
    expect(last).toContain('<idno type="box">Box 7</idno>');
    expect(xml).toMatch(/<ref type="ibid" target="#d1.A" resp="[^"]*">ibid\.<\/ref>/);
  });
});

describe('agents', () => {
  const text = note(location, 'Drafted by Ronald Wynn (HB) and cleared by Club.');

  it('have the role, the office and the date that a correction gives', () => {
    const xml = one(text, {
      words: 'Ronald Wynn',
      is: 'agent',
      did: ['approved'],
      office: 'Harbor Board',
      date: '1962-03-05',
      ...here,
    });
    expect(xml).toMatch(
      /<change type="approved" when="1962-03-05" resp="edition.xml#resp.er"><persName [^>]*>Ronald Wynn<\/persName> <orgName [^>]*>Harbor Board<\/orgName><\/change>/,
    );
    expect(xml).not.toContain('type="drafted"');
  });

  it('are none where a rule says that the word is no agent', () => {
    const xml = one(text, { words: 'Club', not: 'agent', where: 'everywhere' });
    expect(xml).not.toContain('type="cleared"');
    expect(xml).toContain('type="drafted"');
    expect(xml).not.toMatch(/<persName[^>]*>Club/);
  });

  it('are found where the reader found none', () => {
    const xml = one(note(location, 'It is the work of Wynn.'), {
      words: 'Wynn',
      is: 'agent',
      did: ['drafted'],
      ...here,
    });
    expect(xml).toMatch(/<change type="drafted"[^>]*><persName [^>]*>Wynn</);
  });
});

describe('markings, printings, deliveries', () => {
  it('get a category', () => {
    const xml = one(note(location), {
      words: 'Niact',
      is: 'marking',
      category: 'handling',
      ...here,
    });
    expect(xml).toMatch(/<keywords[^>]*>[\s\S]*<term type="handling" [^>]*>Niact<\/term>/);
  });

  it('are made with their parts', () => {
    const { documents } = corrected(
      note(location, 'It stands in Quill, The Harbor Years, vol. II, pp. 40–44.'),
      [
        {
          words: 'Quill, The Harbor Years, vol. II, pp. 40–44',
          is: 'printing',
          extent: 'part',
          ...here,
        },
        { words: 'Quill', is: 'author', ...here },
        { words: 'The Harbor Years', is: 'title', ...here },
        { words: 'vol. II', is: 'volume', ...here },
        { words: 'pp. 40–44', is: 'page', ...here },
      ],
    );
    const bibl = first(documents[0], /<bibl xml:id="d1.b1"[\s\S]*?<\/bibl>/);
    expect(bibl).toContain('subtype="part"');
    expect(bibl).toMatch(/<author>Quill<\/author>[\s\S]*<title [^>]*>The Harbor Years<\/title>/);
    expect(bibl).toContain('<biblScope unit="page" from="40" to="44">pp. 40–44</biblScope>');
  });

  it('go where a correction says', () => {
    const xml = one(note(location, 'It went by way of Port Hale.'), {
      words: 'Port Hale',
      is: 'repeated',
      ...here,
    });
    expect(xml).toMatch(
      /<correspAction type="received" subtype="info"[^>]*>\s*<placeName [^>]*>Port Hale/,
    );
  });
});

describe('a head', () => {
  const text = notes(['Letter From Consul Brandt of Lyra to the Harbor Board', location]);

  it('has the sender, the recipient and the kind that a correction says', () => {
    const { documents } = corrected(text, [
      { words: 'Consul Brandt', is: 'sender', ...here },
      { words: 'Letter', is: 'kind', ...here },
      { words: 'Harbor Board', is: 'recipient', ...here },
    ]);
    const [xml = ''] = documents;
    expect(xml).toMatch(
      /<correspAction type="sent">\s*<persName [^>]*><roleName>Consul<\/roleName> Brandt<\/persName>\s*</,
    );
    expect(first(xml, /<head>.*<\/head>/)).toMatch(
      /<persName type="from"[^>]*><roleName>Consul<\/roleName> Brandt</,
    );
  });
});

describe('words', () => {
  it('are a misprint beside their reading', () => {
    const xml = one(note('Source: Hale Library, Vane Papers, Box 4. Secrt.'), {
      words: 'Secrt',
      is: 'misprint',
      reads: 'Secret',
      ...here,
    });
    expect(xml).toMatch(
      /<choice><sic>Secrt<\/sic><corr cert="high" resp="[^"]*">Secret<\/corr><\/choice>/,
    );
  });

  it('are nothing', () => {
    const xml = one(note(location), { words: 'Niact', is: 'nothing', ...here });
    expect(xml).not.toMatch(/<term[^>]*>Niact/);
    expect(xml).toContain('Niact');
  });

  it('are a sentence of another kind', () => {
    const xml = one(note(location, 'The pilots met at noon.'), {
      words: 'The pilots met at noon.',
      is: 'sentence',
      sentence: 'meeting',
      ...here,
    });
    expect(xml).toMatch(/<seg type="meeting" resp="[^"]*">The pilots met/);
  });

  it('are right: nothing changes but who stands for it', () => {
    const xml = one(note(location), { words: 'Vane Papers', is: 'right', ...here });
    const plain = corrected(note(location), []).documents[0] ?? '';
    const without = xml
      .replaceAll(/ (?:resp|cert)="[^"]*"/g, '')
      .replace(/\s*<revisionDesc>[\s\S]*<\/revisionDesc>/, '');
    expect(without).toBe(plain.replaceAll(/ cert="[^"]*"/g, ''));
    expect(xml).toContain('<rs type="collection" resp="edition.xml#resp.er">Vane Papers</rs>');
  });
});

describe('a decision', () => {
  it('is told in the header of its document, with who, when and why', () => {
    const { documents, tei } = corrected(note(location), [
      {
        words: 'PL 480 General',
        is: 'collection',
        because: 'a class of law',
        ...here,
        by: 'ER',
        on: '2026-11-29',
      },
    ]);
    expect(documents[0]).toContain(
      '<change when="2026-11-29" who="edition.xml#resp.er">‘PL 480 General’: a collection (a class of law)</change>',
    );
    expect(tei?.corpus).toMatch(/<respStmt xml:id="resp.er">[\s\S]*<persName>ER<\/persName>/);
  });
});
