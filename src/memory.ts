import { NotesMemory } from './notes/memory.ts';
import { PublishMemory } from './publish/memory.ts';
import { TeiMemory } from './tei/memory.ts';

/** `edition.xml` as it was made: its SHA-256, and what stands in it before its documents. */
export interface MadeCorpus {
  readonly made: string;
  readonly head: string;
}

/** What was made of an edition last, stage by stage. It never changes what comes out. */
export class EditionMemory {
  readonly notes: NotesMemory;
  readonly tei: TeiMemory;
  readonly published: PublishMemory;
  corpus: MadeCorpus | undefined;

  /** With what an earlier memory held; empty when left out. */
  constructor(
    notes?: NotesMemory['entries'],
    tei?: TeiMemory['entries'],
    published?: Partial<PublishMemory>,
    corpus?: MadeCorpus,
  ) {
    this.notes = new NotesMemory(notes);
    this.tei = new TeiMemory(tei);
    this.published = new PublishMemory(published);
    this.corpus = corpus;
  }
}
