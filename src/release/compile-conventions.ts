import { readFileSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { VFile } from 'vfile';
import { type Convention, vocabularyOf } from '../conventions/index.ts';
import { readConvention } from '../conventions/read.ts';

const source = fileURLToPath(new URL('../../conventions/', import.meta.url));
const target = fileURLToPath(new URL('../../dist/conventions/', import.meta.url));

const names = (await readdir(source, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted();

const files = new Map(
  await Promise.all(
    names.map(async (name) => {
      const path = `${source}${name}/convention.yaml`;
      return [name, new VFile({ path, value: await readFile(path, 'utf8') })] as const;
    }),
  ),
);

/** Reads one that ships, and before it what it extends. */
function read(name: string): Convention | undefined {
  const file = files.get(name);
  return (
    file &&
    readConvention(file, name, read, true, (path) =>
      readFileSync(`${source}${name}/${path}`, 'utf8'),
    )
  );
}

await mkdir(target, { recursive: true });
for (const [name, file] of files) {
  const convention = read(name);
  if (convention === undefined)
    throw new AggregateError(file.messages, `${name}: ${file.messages.join('\n')}`);
  vocabularyOf(convention);
  await writeFile(`${target}${name}.json`, JSON.stringify(convention));
}
