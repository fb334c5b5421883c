import { mkdir, mkdtemp, rename, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, onChange, serve } from '../../src/disk/serve.ts';

let folder: string;
let server: Server;

beforeAll(async () => {
  const outer = await mkdtemp(join(tmpdir(), 'cartulary-serve-'));
  folder = join(outer, 'output');
  await mkdir(join(folder, 'html'), { recursive: true });
  await writeFile(join(outer, 'secret.txt'), 'outside');
  await writeFile(join(outer, 'output-other.txt'), 'outside');
  await writeFile(join(folder, 'html/index.html'), '<p>é</p>');
  await writeFile(join(folder, 'html/12 a.html'), 'twelve');
  await symlink(join(outer, 'secret.txt'), join(folder, 'html/link.html'));
  await symlink(join(folder, 'html/12 a.html'), join(folder, 'html/twelve.html'));
  server = await serve(folder);
});
afterAll(() => server.close());

/** Asks for a path as it is, without the tidying that `fetch` does. */
function ask(
  path: string,
  method = 'GET',
  headers: Record<string, string> = {},
): Promise<{ status: number; type: string; text: string }> {
  return new Promise((done, failed) => {
    const asked = request(server.url, { path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        const type = response.headers['content-type'] ?? '';
        done({ status: response.statusCode ?? 0, type, text });
      });
    });
    asked.on('error', failed).end();
  });
}

describe('a browser that comes back', () => {
  const fetched = (headers: Record<string, string> = {}, path = 'html/index.html') =>
    fetch(`${server.url}${path}`, { headers, redirect: 'manual' });

  test('is told that a file is as it was, until it changes', async () => {
    const tag = (await fetched()).headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]+"$/);
    expect((await fetched({ 'if-none-match': tag })).status).toBe(304);
    expect((await fetched({ 'if-none-match': '"other"' })).status).toBe(200);
  });

  test.each([
    ['bytes=0-1', 206, '<p', 'bytes 0-1/9'],
    ['bytes=7-', 206, 'p>', 'bytes 7-8/9'],
    ['bytes=-2', 206, 'p>', 'bytes 7-8/9'],
    ['bytes=9-12', 416, '', 'bytes */9'],
    ['bytes=0-1,4-5', 200, '<p>é</p>', null],
  ])('may ask for a part: %s', async (range, status, text, where) => {
    const answer = await fetched({ range });
    expect(answer.status).toBe(status);
    expect(await answer.text()).toBe(text);
    expect(answer.headers.get('content-range')).toBe(where);
  });

  test('is led from the address of the edition to its pages', async () => {
    const answer = await fetched({}, '');
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/html/']);
  });
});

describe('serve', () => {
  test('gives files with their type, and the index of a folder', async () => {
    expect(await ask('/html/')).toEqual({
      status: 200,
      type: 'text/html; charset=utf-8',
      text: '<p>é</p>',
    });
    expect(await ask('/html/12%20a.html?x=1')).toMatchObject({ status: 200, text: 'twelve' });
    expect(await ask('/html/index.html', 'HEAD')).toMatchObject({ status: 200, text: '' });
  });

  test.each([
    '/nothing.html',
    '/html',
    '/../secret.txt',
    '/html/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/../output-other.txt',
    '/html/%00',
    '/%zz',
  ])('finds nothing at %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404 });
  });

  test('answers no other method', async () => {
    expect(await ask('/html/', 'POST')).toMatchObject({ status: 405 });
  });

  test('says when the port is taken', async () => {
    const port = Number(new URL(server.url).port);
    await expect(serve(folder, { port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

test('onChange rebuilds when a file is written and when it is replaced', async () => {
  const notes = join(folder, 'notes.txt');
  await writeFile(notes, 'one');
  let builds = 0;
  let built: () => void = () => undefined;
  const stop = onChange([notes], async () => {
    builds += 1;
    built();
    await Promise.resolve();
  });
  const next = () => new Promise<void>((done) => (built = done));

  const first = next();
  await writeFile(notes, 'two');
  await first;
  const second = next();
  await writeFile(join(folder, 'notes.new'), 'three');
  await rename(join(folder, 'notes.new'), notes);
  await second;
  stop();
  expect(builds).toBe(2);
});

describe('nobody else is answered', () => {
  test.each(['example.org', 'example.org:80', 'localhost.example.org', '192.168.1.7'])(
    'who asks for %s',
    async (host) => {
      expect((await ask('/html/', 'GET', { host })).status).toBe(421);
    },
  );

  test.each(['localhost', 'localhost:8080', '127.0.0.1:8080', '[::1]:8080'])(
    'but who asks for %s',
    async (host) => {
      expect((await ask('/html/', 'GET', { host })).status).toBe(200);
    },
  );
});

test('links are followed inside the folder, and not out of it', async () => {
  expect((await ask('/html/link.html')).status).toBe(404);
  expect(await ask('/html/twelve.html')).toMatchObject({ status: 200, text: 'twelve' });
});
