import type { Agency, Delivery, Receipt } from '../tree.ts';
import { dating } from './citation.ts';
import { type Element, block, inline, optionalBlock } from './element.ts';
import { type Facts, only } from './facts.ts';
import { nameOf, named } from './names.ts';
import type { Register } from './register.ts';
import { deciderOf, pointerTo } from './responsibility.ts';
import { reading } from './text.ts';

/** "Drafted and approved by Ball": one `change` a person and action. */
function changes(agency: Agency, register: Register): Element[] {
  const { actions, office, when, manner, certainty: cert, children } = agency;
  const agent = children.find(({ type }) => type === 'person' || type === 'body');
  if (agent?.type !== 'person' && agent?.type !== 'body') return [];
  const officeName = office === undefined ? [] : [' ', named('body', office, register)];
  const how = manner === undefined ? [] : [' ', inline('note', { type: 'manner' }, manner)];
  const resp = deciderOf(agency, register);
  return actions.map((type) =>
    inline('change', { type, when, cert, resp }, nameOf(agent, register), ...officeName, ...how),
  );
}

/** When the document was written, as its head or dateline says. */
function writtenOn({ written: { date } }: Facts): Element | undefined {
  return date && inline('date', dating(date), reading(date));
}

/** Where it was sent from; a `placeName` here would be a sender (TEI Guidelines 2.4.6). */
function sentFrom({ written: { place } }: Facts, register: Register): Element | undefined {
  if (place === undefined) return undefined;
  const { attributes, children } = nameOf(place, register);
  return inline('settlement', attributes, ...children);
}

/** `creation`: date, place and genesis of the base text (TEI Guidelines 2.4.1, 12.7). */
function creation(facts: Facts, register: Register): Element | undefined {
  const { agencies } = facts;
  const { place } = facts.written;
  const list = optionalBlock(
    'listChange',
    { ordered: 'true' },
    ...agencies.flatMap((agency) => changes(agency, register)),
  );
  const where = place && nameOf(place, register);
  return optionalBlock('creation', {}, writtenOn(facts), where, list);
}

function times({ children }: Receipt): Element[] {
  return children.flatMap((child) => {
    if (child.type === 'date') return [inline('date', dating(child), reading(child))];
    return child.type === 'time' ? [inline('time', { when: child.when }, reading(child))] : [];
  });
}

/** "Also sent to General Booth", "copies to Paris": the addressee is the post of the one or in the other. */
const standsForPost = { info: 'person', copy: 'place' } as const;

function delivered(delivery: Delivery, register: Register): Element | undefined {
  const { distribution, certainty: cert, children } = delivery;
  const name = children.find(
    (child) => child.type === 'place' || child.type === 'body' || child.type === 'person',
  );
  if (name?.type !== 'place' && name?.type !== 'body' && name?.type !== 'person') return undefined;
  const element = nameOf(name, register);
  const isPost = name.type === standsForPost[distribution];
  return block(
    'correspAction',
    { type: 'received', subtype: distribution, cert, resp: deciderOf(delivery, register) },
    !isPost
      ? element
      : name.type === 'person'
        ? { ...element, name: 'orgName' }
        : named('body', reading(name), register),
  );
}

/** `correspDesc`: from whom, to whom, and who else was sent the text (2.4.6). */
function correspDesc(facts: Facts, register: Register): Element | undefined {
  const correspondents = only(facts.head?.children ?? [], 'correspondent');
  const names = (direction: 'from' | 'to') =>
    correspondents
      .filter((correspondent) => correspondent.direction === direction)
      .map((correspondent) => nameOf(correspondent, register));
  const receipt = facts.receipts.flatMap(times);
  const senders = names('from');
  const sent = senders.length > 0 ? [...senders, sentFrom(facts, register), writtenOn(facts)] : [];
  return optionalBlock(
    'correspDesc',
    {},
    optionalBlock('correspAction', { type: 'sent' }, ...sent),
    optionalBlock('correspAction', { type: 'received' }, ...names('to'), ...receipt),
    ...facts.deliveries.map((delivery) => delivered(delivery, register)),
  );
}

/** `textClass`: the kind of document and its security markings (2.4.3). */
function textClass({ head, markings }: Facts, register: Register): Element | undefined {
  const kind = head?.kind;
  const kindResp = head?.data?.kindResp;
  return optionalBlock(
    'textClass',
    {},
    optionalBlock(
      'keywords',
      { scheme: 'edition.xml#document-kinds' },
      kind === undefined
        ? undefined
        : inline(
            'term',
            {
              ref: register.pointer('kinds', kind),
              cert: head?.certainty,
              resp: kindResp && pointerTo(kindResp, register),
            },
            kind,
          ),
    ),
    optionalBlock(
      'keywords',
      { scheme: 'edition.xml#security-markings' },
      ...markings.map((marking) => {
        const term = reading(marking);
        const ref = register.pointer('markings', term);
        const resp = deciderOf(marking, register);
        return inline('term', { type: marking.category, ref, cert: marking.certainty, resp }, term);
      }),
    ),
  );
}

/** `profileDesc`: what is said of the text rather than of one copy of it. */
export function profileDesc(facts: Facts, register: Register): Element | undefined {
  return optionalBlock(
    'profileDesc',
    {},
    creation(facts, register),
    correspDesc(facts, register),
    textClass(facts, register),
  );
}
