import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const root = new URL('../../', import.meta.url);

/** What is installed for development and copied into the web edition. */
const carried = [
  '@fontsource-variable/alegreya',
  '@fontsource-variable/source-sans-3',
  '@fontsource/alegreya-sc',
  'minisearch',
];

const object = z.record(z.string(), z.unknown());
const dependencies = z.record(z.string(), z.string());

const manifestSchema = z.looseObject({
  name: z.string(),
  dependencies,
  devDependencies: dependencies,
});
const lockSchema = z.looseObject({ packages: z.record(z.string(), object) });
const billSchema = z.looseObject({ metadata: object });

async function read<Shape>(name: string, shape: z.ZodType<Shape>): Promise<Shape> {
  return shape.parse(JSON.parse(await readFile(new URL(name, root), 'utf8')));
}

function without(value: Readonly<Record<string, unknown>>, key: string) {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}

/** The package as one that needs all that is released with it, and nothing for its development. */
function released(manifest: z.infer<typeof manifestSchema>) {
  const also = carried.map((name) => [name, manifest.devDependencies[name]] as const);
  return {
    ...without(manifest, 'devDependencies'),
    dependencies: { ...manifest.dependencies, ...Object.fromEntries(also) },
  };
}

function releasedPackages(packages: z.infer<typeof lockSchema>['packages'], own: object) {
  const kept = Object.entries(packages)
    .filter(([path, { dev }]) => !dev || carried.some((name) => path === `node_modules/${name}`))
    .map(([path, entry]) => [path, path === '' ? own : without(entry, 'dev')] as const);
  return Object.fromEntries(kept);
}

/** Asks npm in a folder that holds no more than the two files it reads. */
async function askNpm(name: string, files: Readonly<Record<string, object>>): Promise<string> {
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Error('Run this as: npm run sbom');
  const place = await mkdtemp(join(tmpdir(), 'cartulary-sbom-'));
  try {
    // npm calls the package after its folder.
    const folder = join(place, name);
    await mkdir(folder);
    for (const [file, content] of Object.entries(files)) {
      await writeFile(join(folder, file), JSON.stringify(content));
    }
    const asked = [npm, 'sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'];
    return execFileSync(process.execPath, asked, { cwd: folder, encoding: 'utf8' });
  } finally {
    await rm(place, { recursive: true });
  }
}

// `npm sbom --omit dev` leaves out what a package of development needs as well: the XSLT processor,
// for one. So npm is asked about the package without its development.
const manifest = await read('package.json', manifestSchema);
const lock = await read('package-lock.json', lockSchema);
const own = released(manifest);
const text = await askNpm(manifest.name, {
  'package.json': own,
  'package-lock.json': { ...lock, packages: releasedPackages(lock.packages, own) },
});
// Number and time are optional in CycloneDX 1.5, and no two runs have them in common.
const bill = billSchema.parse(JSON.parse(text));
const settled = {
  ...without(bill, 'serialNumber'),
  metadata: without(bill.metadata, 'timestamp'),
};
await writeFile(new URL('sbom.cdx.json', root), `${JSON.stringify(settled, undefined, 2)}\n`);
