import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Register } from '../../src/tei/register.ts';
import { slug } from '../../src/tei/slug.ts';

describe('slug', () => {
  it.each([
    ['Department of State', 'department-of-state'],
    ['President’s Office Files', 'presidents-office-files'],
    ['  São  Tomé & Príncipe ', 'sao-tome-principe'],
    ['EUR/SOV', 'eur-sov'],
    ['ﬁle № 12', 'file-no-12'],
    ['İstanbul', 'istanbul'],
    ['Хрущёв', 'unnamed'],
    ['', 'unnamed'],
    ['-- § --', 'unnamed'],
  ])('%j gives %s', (name, expected) => {
    expect(slug(name)).toBe(expected);
  });

  it('cuts a long name between two words', () => {
    const name =
      'Public Papers of the Presidents of the United States: John F. Kennedy, Containing All';
    expect(slug(name)).toBe(
      'public-papers-of-the-presidents-of-the-united-states-john-f-kennedy-containing',
    );
    expect(slug('x'.repeat(200))).toBe('x'.repeat(80));
  });

  it('is letters, digits and single hyphens for any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(slug(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug(name).length).toBeLessThanOrEqual(80);
      }),
    );
  });
});

/** XML Names 1.0, production 4, in the part of it that identifiers here keep to. */
const ncName = /^[a-z][a-z0-9.-]*$/;

describe('the register', () => {
  it('has one entry for a name, whatever its case and white space', () => {
    const register = new Register();
    const pointers = ['Eyes Only', 'eyes  only', ' EYES ONLY\n'].map((name) =>
      register.pointer('markings', name),
    );
    expect(new Set(pointers)).toEqual(new Set(['edition.xml#marking.eyes-only']));
    expect(register.entries('markings')).toEqual([
      { id: 'marking.eyes-only', name: 'Eyes Only', work: undefined },
    ]);
  });

  it('tells two names of one slug apart', () => {
    const register = new Register();
    expect(
      ['EUR/SOV', 'EUR SOV', 'EUR–SOV'].map((name) => register.pointer('bodies', name)),
    ).toEqual([
      'edition.xml#agent.eur-sov',
      'edition.xml#agent.eur-sov-2',
      'edition.xml#agent.eur-sov-3',
    ]);
    expect(register.pointer('bodies', 'EUR SOV')).toBe('edition.xml#agent.eur-sov-2');
  });

  it('tells a person from a body, and names in other scripts from each other', () => {
    const register = new Register();
    expect(register.pointer('persons', 'Wren')).toBe('edition.xml#agent.wren');
    expect(register.pointer('bodies', 'Wren')).toBe('edition.xml#agent.wren-2');
    expect(register.pointer('persons', 'Орлов')).toBe('edition.xml#agent.unnamed');
    expect(register.pointer('persons', 'Хейл')).toBe('edition.xml#agent.unnamed-2');
  });

  it('tells works of one title apart by their authors', () => {
    const register = new Register();
    const ids = ['Nixon', 'Kissinger', undefined, 'NIXON'].map(
      (author) => register.enter('works', 'Memoirs', { level: 'm', author })?.id,
    );
    expect(ids).toEqual(['work.memoirs', 'work.memoirs-2', 'work.memoirs-3', 'work.memoirs']);
  });

  it('has no entry for a blank name', () => {
    const register = new Register();
    expect(register.pointer('persons', ' \n')).toBeUndefined();
    expect(register.entries('persons')).toEqual([]);
  });

  it('gives any names identifiers that are names in XML, each its own', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (names) => {
        const register = new Register();
        for (const name of names) register.enter('persons', name);
        for (const name of names) register.enter('bodies', name);
        const ids = [...register.entries('persons'), ...register.entries('bodies')].map(
          ({ id }) => id,
        );
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(ncName);
      }),
    );
  });
});
