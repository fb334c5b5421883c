import { describe, expect, it } from 'vitest';
import { resolve } from '../../../src/notes/resolve/index.ts';
import { nameAndOffice, partsOf } from '../../../src/notes/resolve/persons/personal-name.ts';
import { encode } from '../../../src/edition.ts';
import { read } from '../parse/written.ts';

/** An edition of heads and notes, its persons as `fullest = variant = …`, and its messages. */
function edition(...documents: readonly (readonly [head: string, note: string])[]) {
  const text = documents.map(([head, note], at) => `${at + 1}. ${head}\n\n${note}\n`).join('\n\n');
  const { tree, file, tei } = encode(Buffer.from(`Harbour Papers\n\n\n${text}`));
  const persons = tree.persons ?? [];
  const named = (key: string) => persons.find((one) => one.key === key)?.forms[0]?.words;
  return {
    persons: persons.map(({ forms }) => forms.map(({ words }) => words).join(' = ')),
    perhaps: persons.flatMap(({ forms, perhaps }) =>
      perhaps === undefined ? [] : [[forms[0]?.words, ...perhaps.map(named)]],
    ),
    said: file.messages.filter(({ ruleId }) => ruleId === 'person-undecided'),
    corpus: tei?.corpus ?? '',
  };
}

const source = 'Source: Linden Library, Vane Papers, Box 4. Secret.';

describe('name and office', () => {
  it.each([
    ['Secretary of State Vane', 'Vane', ['Secretary of State']],
    ['Acting Secretary of State Orne', 'Orne', ['Acting Secretary of State']],
    [
      'Assistant Secretary of State for Norse Affairs (Vane)',
      'Vane',
      ['Assistant Secretary of State for Norse Affairs'],
    ],
    [
      'United States Representative at the United Nations ( Orne )',
      'Orne',
      ['United States Representative at the United Nations'],
    ],
    ['Ruth B. Lowe of the Policy Planning Staff', 'Ruth B. Lowe', ['of the Policy Planning Staff']],
    ['Dr. Edgar Vane, Minister of Labor', 'Edgar Vane', ['Dr.', 'Minister of Labor']],
    ['President’s Naval Aide (Orne) for President Hale', 'Orne', ['President’s Naval Aide']],
    ['Mr. Orne, Lima', 'Orne', ['Mr.']],
    ['President Hale ”', 'Hale', ['President']],
    ['Chairman Orlov', 'Orlov', ['Chairman']],
    [
      'Secretary General of the Baltic Organization Dahl',
      'Dahl',
      ['Secretary General of the Baltic Organization'],
    ],
    ['Botschafter Lindner', 'Lindner', ['Botschafter']],
    ['Edgar L. Vane, Jr.', 'Edgar L. Vane, Jr.', []],
    ['Mr. Orne', 'Orne', ['Mr.']],
    ['Earl of Norland', 'Earl of Norland', []],
  ])('of %s', (words, name, offices) => {
    const found = nameAndOffice(words);
    const at = ({ start, end }: { start: number; end: number }) => words.slice(start, end);
    expect([found && at(found.name), found?.offices.map(at)]).toEqual([name, offices]);
  });

  it.each([
    'Secretary of State',
    'Shah of Norland',
    'Acting Assistant Secretary of State for Norse Affairs',
    'President',
    'Assistant Under–Secretary',
    'Special Group (Harbour Affairs)',
    'Executive Secretary of the Council',
  ])('%s is an office and nobody', (words) => {
    expect(nameAndOffice(words)).toBeUndefined();
  });

  it.each([
    ['Charles de Maur', 'maur', ['charles']],
    ['Çelik', 'celik', []],
    ['Li Wan-sheng', 'li', ['wan-sheng']],
    ['Edgar E.L. Vane, III', 'vane', ['edgar', 'e', 'l']],
    ['St. John', 'stjohn', []],
    ['Ahmad al-Zarwan', 'zarwan', ['ahmad']],
  ])('%s has the surname %s', (name, surname, forenames) => {
    expect(partsOf(name)).toMatchObject({ surname, forenames });
  });
});

describe('one person is one entry', () => {
  it('under title, office, surname and full name', () => {
    const { persons, corpus } = edition(
      [
        'Telegram From Secretary of State Rask to the Embassy in Norland',
        `${source} Drafted by Dean L. Rask (S) and cleared by Orne.`,
      ],
      [
        'Memorandum From Secretary of State Rask to President Hale',
        `${source} Secretary Rask approved it.`,
      ],
      ['Letter From Mr. Rask to President Hale', `${source} Drafted by Rask.`],
      ['Letter From D. L. Rask to President Hale', source],
    );
    expect(persons.join('\n')).toContain(
      'Dean L. Rask = Secretary of State Rask = Secretary Rask = Mr. Rask = Rask = D. L. Rask',
    );
    expect(corpus).toContain(
      '<persName type="variant" cert="medium"><roleName>Secretary of State</roleName> Rask</persName>',
    );
    expect(new Set(corpus.match(/#agent\.rask[^"]*/g))).toEqual(new Set(['#agent.rask']));
  });

  it('with a short form of the given name', () => {
    const { persons } = edition(
      ['Memorandum of Conversation', `${source} Drafted by William F. Lowe (EUR).`],
      ['Memorandum of Conversation', `${source} Drafted by Bill Lowe.`],
    );
    expect(persons).toEqual(['William F. Lowe = Bill Lowe']);
  });

  it('who held one office after the other, where no other has the name', () => {
    const { persons } = edition(
      ['Letter From Under Secretary of State Harlund to Consul Orne', source],
      ['Letter From Ambassador Harlund to Consul Orne', source],
    );
    expect(persons[0]).toBe('Under Secretary of State Harlund = Ambassador Harlund');
  });

  it('however its letters are composed', () => {
    const { persons } = edition(
      ['Letter From Ambassador Çelik to Consul Orne', source],
      ['Letter From Ambassador C\u0327elik to Consul Orne', source],
    );
    expect(persons).toEqual(['Ambassador Çelik', 'Consul Orne']);
  });
});

it('two who are written to are two, with "to" before each or before the first', () => {
  const { persons } = edition([
    'Memorandum From Secretary of State Rask to the Assistant Secretary of Defense (Slaine) and to the Administrator of the Harbour Agency (Hutton)',
    source,
  ]);
  expect(persons).toEqual([
    'Secretary of State Rask',
    'Assistant Secretary of Defense (Slaine)',
    'Administrator of the Harbour Agency (Hutton)',
  ]);
});

describe('two of one name are two', () => {
  it.each([
    ['with other forenames', 'Drafted by John F. Hale (EUR) and cleared by Robert F. Hale.', 2],
    ['with other initials', 'Drafted by Ruth B. Lowe (EUR) and cleared by Ruth C. Lowe.', 2],
    ['of two generations', 'Drafted by Edgar Vane, Jr., and cleared by Edgar Vane, Sr.', 2],
    [
      'but not with an initial that may be of the forename',
      'Drafted by Ruth B. Lowe (EUR) and cleared by R. Lowe.',
      1,
    ],
  ])('%s', (_, drafting, count) => {
    expect(edition(['Memorandum of Conversation', `${source} ${drafting}`]).persons).toHaveLength(
      count,
    );
  });

  it('where one writes to the other', () => {
    const { persons } = edition([
      'Letter From Ambassador Harlund to Under Secretary of State Harlund',
      source,
    ]);
    expect(persons).toEqual(['Ambassador Harlund', 'Under Secretary of State Harlund']);
  });

  it('where one rules and the other holds an office', () => {
    const { persons } = edition(
      ['Letter From President Hale to Consul Orne', source],
      ['Letter From Attorney General Hale to Consul Orne', source],
    );
    expect(persons).toEqual(['President Hale', 'Consul Orne', 'Attorney General Hale']);
  });

  it('who hold two offices at one time', () => {
    const letter = (sender: string) => [`Letter From ${sender} to Consul Orne`, source] as const;
    const { persons } = edition(
      letter('Under Secretary of State Harlund'),
      letter('Ambassador Harlund'),
      letter('Under Secretary of State Harlund'),
    );
    expect(persons.filter((name) => name.includes('Harlund'))).toHaveLength(2);
  });

  it('a lady and a gentleman', () => {
    const { persons } = edition(
      ['Letter From Mrs. Dahl to Consul Orne', source],
      ['Letter From Mr. Dahl to Consul Orne', source],
    );
    expect(persons).toEqual(['Mrs. Dahl', 'Consul Orne', 'Mr. Dahl']);
  });
});

describe('what cannot be decided', () => {
  const undecided = edition(
    ['Memorandum of Conversation', `${source} Drafted by John F. Hale (EUR).`],
    ['Memorandum of Conversation', `${source} Drafted by Robert Hale (INR).`],
    ['Memorandum of Conversation', `${source} Drafted by Hale.`],
  );

  it('is a person of its own who may be one of others, and is said', () => {
    expect(undecided.persons).toEqual(['John F. Hale', 'Robert Hale', 'Hale']);
    expect(undecided.perhaps).toEqual([['Hale', 'John F. Hale', 'Robert Hale']]);
    expect(undecided.said.map(({ reason }) => reason)).toEqual([
      '"Hale" (1 times) may be John F. Hale or Robert Hale: it has an entry of its own',
    ]);
    expect(undecided.corpus).toContain(
      '<person xml:id="agent.hale" corresp="#agent.john-f-hale #agent.robert-hale">',
    );
  });

  it('is whom the same document names in full', () => {
    const { persons } = edition(
      ['Memorandum of Conversation', `${source} Drafted by John F. Hale (EUR).`],
      ['Memorandum of Conversation', `${source} Drafted by Robert Hale (INR). Hale initialed it.`],
    );
    expect(persons).toEqual(['John F. Hale', 'Robert Hale = Hale']);
  });
});

describe('no person', () => {
  it.each([
    ['Memorandum From the Secretary of State to the President', source],
    ['Excerpt From Memorandum for the Record', source],
    ['Memorandum for the Record', source],
    ['Letter From the Shah of Norland to the Special Group (Harbour Affairs)', source],
  ])('is in %s', (head, note) => {
    expect(edition([head, note]).persons).toEqual([]);
  });

  it('is an office, which stands among the bodies', () => {
    const { corpus } = edition(['Memorandum From the Secretary of State to the President', source]);
    expect(corpus).toContain('<orgName><roleName>Secretary of State</roleName></orgName>');
    expect(corpus).not.toContain('<listPerson>');
  });
});

it('words that open a sentence are no part of a name', () => {
  const { edition: tree, file } = read(
    'Source: Linden Library. Drafted by Orne. Neither Orne nor Vane read it.',
  );
  resolve(tree, file);
  expect(tree.persons?.flatMap(({ forms }) => forms.map(({ words }) => words))).not.toContain(
    'Neither Orne',
  );
});
