import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bag as bagOf } from '../../../src/exchange/deposit/bag.ts';
import { openBag } from '../../../src/exchange/deposit/bag-source.ts';
import { checkBag } from '../../../src/exchange/deposit/check-bag.ts';
import { type Files, deposit, zip } from '../../../src/exchange/deposit/index.ts';
import { bytes, edition, inMemory, text } from './edition.ts';

const { bag: sound = new Map<string, Uint8Array>() } = deposit(edition, false);

async function faults(files: Files) {
  const messages = await checkBag(inMemory(files));
  return messages.map(({ ruleId, file }) => [ruleId, file]);
}

function withFile(path: string, content: string): Files {
  return new Map([...sound, [path, bytes(content)] as const]);
}

function without(path: string): Files {
  return new Map([...sound].filter(([name]) => name !== path));
}

/** The bag with a change in its payload manifest, whose own checksum is not looked at. */
function listing(change: (manifest: string) => string): Files {
  const untagged = new Map([...sound].filter(([name]) => !name.startsWith('tagmanifest')));
  return new Map([
    ...untagged,
    ['manifest-sha512.txt', bytes(change(text(sound, 'manifest-sha512.txt')))] as const,
  ]);
}

describe('a sound bag', () => {
  test('has no fault', async () => {
    expect(await faults(sound)).toEqual([]);
  });

  test('law: whatever its files are called and hold', async () => {
    const name = fc.stringMatching(/^[^/\\~\0:]{1,12}$/).filter((text) => !/^\.+$/.test(text));
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(name, fc.uint8Array(), { noNullPrototype: true }),
        async (files) => {
          const payload = new Map(
            Object.entries(files).map(([path, content]) => [path.normalize('NFC'), content]),
          );
          expect(await faults(bagOf(payload, []))).toEqual([]);
        },
      ),
    );
  });

  test('law: one bit flipped in any file is found, but for the list that no other list vouches for', async () => {
    const paths = [...sound.keys()].filter((path) => !path.startsWith('tagmanifest'));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.nat(), fc.nat(7), async (path, at, bit) => {
        const content = Uint8Array.from(sound.get(path) ?? []);
        const place = at % content.length;
        content[place] = (content[place] ?? 0) ^ (1 << bit);
        expect(await faults(new Map([...sound, [path, content] as const]))).not.toEqual([]);
      }),
    );
  });

  test('of version 0.97 with MD5 checksums has none either', async () => {
    const old = new Map([
      ['bagit.txt', bytes('BagIt-Version: 0.97\r\nTag-File-Character-Encoding: UTF-8\r\n')],
      ['manifest-md5.txt', bytes('5D41402ABC4B2A76B9719D911017C592 *data/hello.txt\r\n')],
      ['data/hello.txt', bytes('hello')],
    ]);
    expect(await faults(old)).toEqual([]);
  });
});

describe('a bag with a fault', () => {
  test.each<[string, Files, string, string]>([
    [
      'a file changed',
      withFile('data/tei/d1.xml', '<TEI!>'),
      'bag-file-changed',
      'data/tei/d1.xml',
    ],
    ['a file missing', without('data/tei/d1.xml'), 'bag-file-missing', 'data/tei/d1.xml'],
    ['one file too many', withFile('data/tei/d2.xml', ''), 'bag-file-unlisted', 'data/tei/d2.xml'],
    [
      'a tag file changed',
      withFile('bag-info.txt', 'Rights: none\n'),
      'bag-file-changed',
      'bag-info.txt',
    ],
    ['no declaration', without('bagit.txt'), 'bag-declaration-wrong', 'bagit.txt'],
    ['no manifest', without('manifest-sha512.txt'), 'bag-without-manifest', 'bagit.txt'],
    [
      'a path that leaves it',
      listing((lines) => `${lines}${'0'.repeat(128)}  data/../../etc/passwd\n`),
      'bag-path-leaves',
      'manifest-sha512.txt',
    ],
    [
      'a path from the root',
      listing((lines) => `${lines}${'0'.repeat(128)}  /etc/passwd\n`),
      'bag-path-leaves',
      'manifest-sha512.txt',
    ],
    [
      'a path outside its payload',
      listing((lines) => `${lines}${'0'.repeat(128)}  bagit.txt\n`),
      'bag-path-leaves',
      'manifest-sha512.txt',
    ],
    [
      'a file listed twice',
      listing((lines) => `${lines}${'0'.repeat(128)}  data/tei/d1.xml\n`),
      'bag-file-listed-twice',
      'manifest-sha512.txt',
    ],
    [
      'a line that is none',
      listing((lines) => `${lines}what?\n`),
      'bag-line-unreadable',
      'manifest-sha512.txt',
    ],
    [
      'checksums of an unknown kind',
      withFile('manifest-crc7.txt', text(sound, 'manifest-sha512.txt')),
      'bag-algorithm-unknown',
      'manifest-crc7.txt',
    ],
    [
      'a file to be fetched from outside it',
      withFile('fetch.txt', 'https://example.org/passwd - ../../etc/passwd\n'),
      'bag-path-leaves',
      'fetch.txt',
    ],
    [
      'a tag file to be fetched',
      withFile('fetch.txt', 'https://example.org/bagit.txt 55 bagit.txt\n'),
      'bag-path-leaves',
      'fetch.txt',
    ],
    [
      'a file to be fetched that no manifest lists',
      withFile('fetch.txt', 'https://example.org/d9.xml 12 data/tei/d9.xml\n'),
      'bag-fetch-unlisted',
      'fetch.txt',
    ],
    [
      'a line that says nothing to fetch',
      withFile('fetch.txt', 'data/tei/d1.xml\n'),
      'bag-fetch-line-unreadable',
      'fetch.txt',
    ],
    [
      'a file that is listed to be fetched and is not there',
      new Map([
        ...without('data/tei/d1.xml'),
        ['fetch.txt', bytes('https://example.org/d1.xml - data/tei/d1.xml\n')] as const,
      ]),
      'bag-file-missing',
      'data/tei/d1.xml',
    ],
    [
      'a payload of another size',
      new Map([
        ...listing((lines) => lines),
        ['bag-info.txt', bytes('Payload-Oxum: 1.1\n')] as const,
      ]),
      'bag-payload-wrong',
      'bag-info.txt',
    ],
  ])('%s: is told what and where', async (_name, files, id, place) => {
    expect(await faults(files)).toContainEqual([id, place]);
  });

  test('two names that are composed otherwise are both named', async () => {
    const files = bagOf(new Map([['r\u00E9sum\u00E9.pdf', bytes('ours')]]), []);
    const alike = new Map([...files, ['data/re\u0301sume\u0301.pdf', bytes('other')] as const]);
    for (const order of [alike, new Map([...alike].toReversed())]) {
      const messages = await checkBag(inMemory(order));
      const [message] = messages.filter(({ ruleId }) => ruleId === 'bag-names-alike');
      expect(message?.reason).toContain('data/r\u00E9sum\u00E9.pdf');
      expect(message?.reason).toContain('data/re[U+0301]sume[U+0301].pdf');
    }
  });

  test('a file that was fetched already is no fault', async () => {
    const fetched = withFile('fetch.txt', 'https://example.org/d1.xml - data/tei/d1.xml\n');
    expect(await faults(fetched)).toEqual([]);
  });

  test('a version of the future is named', async () => {
    const future = withFile(
      'bagit.txt',
      'BagIt-Version: 9.9\nTag-File-Character-Encoding: UTF-8\n',
    );
    expect(await faults(future)).toContainEqual(['bag-declaration-wrong', 'bagit.txt']);
  });

  test('a line of a manifest is named by its number', async () => {
    const [message] = await checkBag(inMemory(listing((lines) => `what?\n${lines}`)));
    expect(message).toMatchObject({ line: 1, ruleId: 'bag-line-unreadable' });
  });
});

describe('on disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cartulary-bag-'));
  const place = join(folder, 'bag');

  beforeAll(() => {
    for (const [path, content] of sound) {
      mkdirSync(dirname(join(place, path)), { recursive: true });
      writeFileSync(join(place, path), content);
    }
    writeFileSync(join(folder, 'bag.zip'), zip(sound, 'bag'));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  async function faultsAt(path: string) {
    const source = await openBag(path);
    return source && (await checkBag(source)).map(({ ruleId, file }) => [ruleId, file]);
  }

  test('a folder and its zip file are sound', async () => {
    expect(await faultsAt(place)).toEqual([]);
    expect(await faultsAt(join(folder, 'bag.zip'))).toEqual([]);
  });

  test('what is neither folder nor zip file is no bag', async () => {
    expect(await openBag(join(place, 'bagit.txt'))).toBeUndefined();
    expect(await openBag(join(folder, 'nothing'))).toBeUndefined();
  });

  test('a link is refused', async () => {
    symlinkSync('/etc/hostname', join(place, 'data', 'link'));
    expect(await faultsAt(place)).toContainEqual(['bag-link', 'data/link']);
    rmSync(join(place, 'data', 'link'));
  });
});

describe('zip files', () => {
  const place = join(tmpdir(), `cartulary-bag-${process.pid}.zip`);

  afterAll(() => {
    rmSync(place, { force: true });
  });

  test('a file that stands twice is a fault', async () => {
    // The name of one of two files of equal length becomes that of the other, where it stands twice.
    const files = new Map([
      ...sound,
      ['data/a1', bytes('one')],
      ['data/a2', bytes('two')],
    ] as const);
    const packed = Buffer.from(zip(files, 'bag'));
    const name = Buffer.from('bag/data/a2');
    for (let at = packed.indexOf(name); at >= 0; at = packed.indexOf(name, at + 1)) {
      packed.write('bag/data/a1', at);
    }
    writeFileSync(place, packed);
    const source = await openBag(place);
    if (source === undefined) throw new TypeError('there is no bag');
    const messages = await checkBag(source);
    expect(messages.map(({ ruleId }) => ruleId)).toContain('bag-name-twice');
  });

  test('what would fill the memory is not unpacked', async () => {
    const dense = new Map([...sound, ['data/zeros', new Uint8Array(30_000_000)] as const]);
    writeFileSync(place, zip(dense, 'bag'));
    await expect(openBag(place)).rejects.toMatchObject({ ruleId: 'bag-too-large' });
  });
});
