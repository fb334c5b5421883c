import { createHash } from 'node:crypto';
import type { Node, Point } from 'unist';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';

/** A reading as it is kept: places count from where its text begins. */
export interface KeptReading {
  /** The node as JSON, for what is read is changed later. */
  readonly node: string;
  readonly messages: readonly KeptMessage[];
  readonly start: Start;
}

type Start = readonly [line: number, offset: number];

interface KeptMessage extends Pick<
  VFileMessage,
  'reason' | 'place' | 'ruleId' | 'source' | 'note'
> {
  readonly fatal: boolean | null;
}

/**
 * What heads and notes were read as. A text that is read again, wherever it stands now, is not read anew
 * where all that its reading depends on is the same. What the last edition had no use for is forgotten.
 */
export class NotesMemory {
  #known: Map<string, KeptReading>;
  #used = new Map<string, KeptReading>();

  constructor(known: Iterable<readonly [string, KeptReading]> = []) {
    this.#known = new Map(known);
  }

  /** Everything that is kept, by a digest of what it depends on. */
  get entries(): Iterable<readonly [string, KeptReading]> {
    return this.#known;
  }

  /** Forgets what was not asked for since the last call. */
  forgetUnused(): void {
    this.#known = this.#used;
    this.#used = new Map();
  }

  /**
   * @param on all that the reading depends on
   * @param start where the text begins in the file
   * @param read reads it, and reports in the file that it is given
   */
  read<N extends Node>(
    on: readonly unknown[],
    start: Point,
    file: VFile,
    read: (file: VFile) => N,
  ): N {
    const key = createHash('sha256').update(JSON.stringify(on)).digest('base64');
    const known = this.#known.get(key) ?? this.#used.get(key);
    const own = new VFile({ path: file.path });
    const node = known === undefined ? read(own) : (moved(known, start, own) as N);
    file.messages.push(...own.messages);
    this.#used.set(key, known ?? kept(node, own, start));
    return node;
  }
}

function kept(node: Node, { messages }: VFile, { line, offset = 0 }: Point): KeptReading {
  return {
    node: JSON.stringify(node),
    messages: messages.map(({ reason, place, ruleId, source, note, fatal }) => ({
      ...{ reason, place: place && structuredClone(place), ruleId, source, note },
      fatal: fatal ?? null,
    })),
    start: [line, offset],
  };
}

/** A reading where its text stands now. */
function moved(known: KeptReading, start: Point, file: VFile): Node {
  const [line, offset] = known.start;
  const by = { line: start.line - line, offset: (start.offset ?? 0) - offset };
  const move = (point: Point): void => {
    point.line += by.line;
    if (point.offset !== undefined) point.offset += by.offset;
  };
  for (const { reason, place, ruleId, source, note, fatal } of known.messages) {
    const now = place && structuredClone(place);
    if (now) ('start' in now ? [now.start, now.end] : [now]).forEach(move);
    const message = file.message(reason, { place: now, ruleId, source });
    Object.assign(message, { note, fatal: fatal ?? undefined });
  }
  const node = JSON.parse(known.node) as Node;
  moveNode(node, move);
  return node;
}

function moveNode(node: Node, move: (point: Point) => void): void {
  if (node.position !== undefined) [node.position.start, node.position.end].forEach(move);
  if ('children' in node) for (const child of node.children as Node[]) moveNode(child, move);
}
