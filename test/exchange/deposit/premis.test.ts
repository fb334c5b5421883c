import { describe, expect, test } from 'vitest';
import { type History, premis } from '../../../src/exchange/deposit/premis.ts';
import { type Markup, at, elements, readMarkup, reading } from '../../../src/xml/index.ts';
import { edition } from './edition.ts';

function recorded(changes: Partial<History> = {}): Markup {
  return readMarkup(premis({ ...edition.history, ...changes }));
}

function events(root: Markup, ...names: readonly string[]) {
  return elements(root, 'event').map((event) => names.map((name) => reading(at(event, name))));
}

describe('PREMIS', () => {
  test.each([
    [0, 'valid'],
    [3, '3 errors'],
  ])('with %i errors says how validation ended: %s', (errors, outcome) => {
    expect(events(recorded({ errors }), 'eventType', 'eventOutcomeInformation')).toContainEqual([
      'validation',
      outcome,
    ]);
  });

  test.each([
    [undefined, undefined, 'unknown', 'unknown'],
    ['2024-05-01T00:00:00.000Z', undefined, '2024-05-01T00:00:00.000Z', '2024-05-01T00:00:00.000Z'],
    [undefined, '2024-06-01T00:00:00.000Z', 'unknown', '2024-06-01T00:00:00.000Z'],
  ])('built %s, deposited %s: dates both', (built, deposited, made, date) => {
    const said = recorded({ built, date: deposited });
    expect(events(said, 'eventType', 'eventDateTime')).toEqual([
      ['creation', made],
      ['validation', date],
      ['message digest calculation', date],
      ['information package creation', date],
    ]);
  });

  // PREMIS 3.0, schema: a record has one object or more, then events, then agents.
  test('has the object first, then the events, then the agent', () => {
    const root = recorded();
    const names = elements(root).map(({ name }) => name);
    expect(names).toEqual(['object', 'event', 'event', 'event', 'event', 'agent']);
    expect(elements(root, 'object')[0]?.attributes.get('xsi:type')).toBe('intellectualEntity');
  });

  test('every event points at the object and at the agent', () => {
    const root = recorded();
    const identified = (kind: string) =>
      reading(at(root, kind, `${kind}Identifier`, `${kind}IdentifierValue`));
    const linked = events(root, 'linkingAgentIdentifier', 'linkingObjectIdentifier');
    const expected = [`local ${identified('agent')}`, `local ${identified('object')}`];
    expect(linked).toEqual(Array(4).fill(expected));
  });
});
