import type {
  Dateline,
  Leaf,
  Certainty,
  DocumentReference,
  Edition,
  Entry,
  Head,
  Ibid,
  Location,
  Node,
  Note,
  Paragraph,
  Printing,
  Reference,
  Title,
} from '../tree.ts';
import { type Part, authorOf, citationPart } from './citation.ts';
import { type Context, pointer } from './context.ts';
import { identifier, repaired } from './defects.ts';
import { type Attributes, type Content, inline } from './element.ts';
import { nameInText } from './names.ts';
import { printed } from './printed.ts';
import { withDecider } from './responsibility.ts';
import { reading } from './text.ts';

/** What can stand in a head, a note, a sentence. */
type Inline = Exclude<Node, Edition | Entry | Head | Note | Paragraph>;

/** Where a phrase stands: its document and, in a citation, the author cited. */
export interface Scene extends Context {
  readonly id: string;
  readonly author?: string | undefined;
}

interface Holder {
  readonly children: readonly Inline[];
}

type Encode<N> = (node: N, scene: Scene) => readonly Content[];
type Inlines = { [N in Inline as N['type']]: N };
type Encoding = { readonly [T in keyof Inlines]: Encode<Inlines[T]> };

function element(name: string, attributes: Attributes, node: Holder, scene: Scene) {
  return [inline(name, attributes, ...encoded(node.children, scene))];
}

/** Wrappers of the tree have no element in the text: the header tells what they mean. */
function transparent(node: Holder, scene: Scene): readonly Content[] {
  return encoded(node.children, scene);
}

function name(node: Parameters<typeof nameInText>[0], scene: Scene): readonly Content[] {
  return [nameInText(node, encoded(node.children, scene), scene.register)];
}

function part(node: Part, scene: Scene): readonly Content[] {
  const content = encoded(node.children, scene);
  return [citationPart(node, content, scene.author, scene.register)];
}

/** The words alone where resolving has made no witness of them. */
function location(node: Location, scene: Scene): readonly Content[] {
  const { siglum } = node;
  if (siglum === undefined) return transparent(node, scene);
  return element('bibl', { type: 'archival', corresp: `#${scene.id}.${siglum}` }, node, scene);
}

function printing(node: Printing, scene: Scene): readonly Content[] {
  const { key } = node;
  if (key === undefined) return transparent(node, scene);
  const attributes = { type: 'printed', corresp: `#${scene.id}.${key}` };
  return element('bibl', attributes, node, { ...scene, author: authorOf(node) });
}

function reference(node: Reference, scene: Scene): readonly Content[] {
  const type = node.to === 'series' ? 'reference' : 'cited';
  return element('bibl', { type }, node, { ...scene, author: authorOf(node) });
}

/** An ibid. that repeats nothing is a word like any other. */
function ibid(node: Ibid, scene: Scene): readonly Content[] {
  const target = node.target && pointer(`${scene.id}.${node.target}`, node, scene);
  if (!target) return transparent(node, scene);
  return element('ref', { type: 'ibid', target }, node, scene);
}

function documentReference(node: DocumentReference, scene: Scene): readonly Content[] {
  const target = node.target && pointer(node.target, node, scene);
  return element('ref', { type: 'document', n: node.number, target }, node, scene);
}

/** The words of a place of writing that stands with the name: the header tells what they mean. */
function leavesOf({ children }: Dateline): Leaf[] {
  return children.flatMap((child) =>
    child.type === 'text' || child.type === 'defect'
      ? [child]
      : child.children.flatMap((leaf) => leaf),
  );
}

/** What every node of the tree becomes in the text. */
const encoding: Encoding = {
  agency: transparent,
  author: part,
  body: name,
  collection: (node, scene) => element('rs', { type: 'collection' }, node, scene),
  correspondent: (node, scene) => {
    const words = node.children.flatMap((child) =>
      child.type === 'dateline' ? leavesOf(child) : [child],
    );
    return [nameInText(node, encoded(words, scene), scene.register)];
  },
  date: part,
  dateline: transparent,
  defect: (leaf) => printed(leaf, repaired(leaf.value, leaf.reading, leaf.certainty)),
  delivery: transparent,
  documentReference,
  editionStatement: part,
  ibid,
  identifier,
  location,
  marking: (node, scene) => element('term', { type: node.category }, node, scene),
  person: name,
  place: name,
  printing,
  quotation: (node, scene) => element('q', {}, node, scene),
  receipt: transparent,
  reference,
  roleName: (node, scene) => element('roleName', {}, node, scene),
  repository: (node, scene) => {
    const printed = reading(node);
    const ref = scene.register.pointer('repositories', node.name ?? printed);
    if (node.name !== undefined) scene.register.symbol(node.name, printed);
    return element('orgName', { type: 'repository', ref }, node, scene);
  },
  scope: part,
  sentence: (node, scene) => element('seg', { type: node.kind }, node, scene),
  statement: transparent,
  text: (leaf) => printed(leaf, leaf.value),
  time: (node, scene) => element('time', { when: node.when }, node, scene),
  title: (node, scene) => part(withoutSetting(node), scene),
};

/** A title is set in italics wherever it stands. */
function withoutSetting(node: Title): Title {
  const children = node.children.map((leaf) => {
    const plain = { ...leaf };
    delete plain.rend;
    return plain;
  });
  return { ...node, children };
}

function encode<T extends keyof Inlines>(type: T, node: Inlines[T], scene: Scene) {
  const content = encoding[type](node, scene);
  const certainty = 'certainty' in node && type !== 'defect' ? node.certainty : undefined;
  const sure = certainty === undefined ? content : withCertainty(content, certainty);
  return withDecider(sure, node, scene.register);
}

/** What has no element of its own says how certain it is on the first element in it. */
function withCertainty(content: readonly Content[], cert: Certainty): readonly Content[] {
  const first = content.findIndex((each) => typeof each !== 'string');
  return content.map((each, index) =>
    index === first && typeof each !== 'string'
      ? { ...each, attributes: { ...each.attributes, cert } }
      : each,
  );
}

/** What stands in a head, a note or a sentence, in order: text and elements. */
export function encoded(nodes: readonly Inline[], scene: Scene): Content[] {
  return nodes.flatMap((node) => encode(node.type, node, scene));
}
