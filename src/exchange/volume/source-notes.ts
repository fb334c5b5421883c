import { type Markup, at, descendants, elements } from '../../xml/index.ts';

/** Every spelling of the word that a source note begins with. */
const opening = /^\[?\s*sources?\s*[:.]/i;

/** What stands before the text of a document (TEI Guidelines 4.2). */
const front: ReadonlySet<string> = new Set([
  ...['argument', 'byline', 'dateline', 'docAuthor', 'docDate', 'epigraph', 'opener'],
]);

function words(element: Markup): string {
  return element.children
    .map((child) => ('value' in child ? child.value : words(child)))
    .join('')
    .trimStart();
}

/** Notes directly in a division and in what stands before its text: those in the text are of something else. */
function notesBefore(div: Markup): Markup[] {
  const [head] = elements(div, 'head');
  const before = elements(div).filter((child) => child === head || front.has(child.name));
  const all = [...elements(div), ...before.flatMap((child) => [...descendants(child)])];
  return all.filter(({ name }) => name === 'note').toSorted((a, b) => a.start - b.start);
}

/** In some volumes a file reference stands in an opener before the head. */
function segmentsBefore(div: Markup): Markup[] {
  const head = at(div, 'head');
  return elements(div, 'opener')
    .filter(({ start }) => head !== undefined && start < head.start)
    .flatMap((opener) => elements(opener, 'seg'));
}

function isTyped({ attributes }: Markup): boolean {
  return attributes.get('type') === 'source';
}

function opensAsOne(note: Markup): boolean {
  return !note.attributes.has('type') && opening.test(words(note));
}

/** What says that it is one, else what begins like one, else a file reference by the head. */
export function sourceNoteOf(div: Markup): Markup | undefined {
  const all = [...notesBefore(div), ...segmentsBefore(div)];
  return (
    all.find(isTyped) ??
    all.find(opensAsOne) ??
    all.find(({ attributes }) => !attributes.has('type') && attributes.get('rend') === 'inline')
  );
}

function isDocument({ name, attributes }: Markup): boolean {
  return name === 'div' && attributes.get('type') === 'document';
}

/** The documents of a volume, outer ones before those in them. */
export function documentsIn(root: Markup): Markup[] {
  return [...descendants(root)].filter(isDocument);
}

/** An element and what is in it, without the documents that stand in it. */
function* ownDescendants(element: Markup): Generator<Markup> {
  for (const child of elements(element)) {
    if (isDocument(child)) continue;
    yield child;
    yield* ownDescendants(child);
  }
}

/** Source notes of a document beside the one that is read: a second one, those of its attachments. */
export function furtherSourceNotes(div: Markup, read: Markup | undefined): Markup[] {
  const all = [...ownDescendants(div)];
  const divisions = [div, ...all.filter(({ name }) => name === 'div' || name === 'attachment')];
  const opened = divisions.flatMap(notesBefore).filter(opensAsOne);
  const typed = all.filter((element) => element.name === 'note' && isTyped(element));
  const within = (note: Markup) =>
    read !== undefined && read.start <= note.start && note.end <= read.end;
  return [...new Set([...typed, ...opened])].filter((note) => !within(note));
}
