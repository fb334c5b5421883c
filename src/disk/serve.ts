import { watch } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import { sendFile } from './send-file.ts';

export interface ServeOptions {
  /** 0 takes any port that is free. */
  readonly port?: number;
  /** Pages that are newer than the files in the folder, by path from it: `html/d31.html`. */
  readonly newer?: ReadonlyMap<string, string>;
}

/** A server that runs. */
export interface Server {
  /** Its address, with the port that it took: `http://localhost:8080/`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.epub': 'application/epub+zip',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.typ': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves the files of a folder to this machine alone, for a look at an edition.
 *
 * @throws the error of the system where the port is taken (`EADDRINUSE`) or not allowed (`EACCES`)
 */
export async function serve(
  folder: string,
  { port = 0, newer = new Map() }: ServeOptions = {},
): Promise<Server> {
  const server = createServer((request, response) => {
    answer(resolve(folder), newer, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, 'localhost', listening);
  });
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://localhost:${taken}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

async function answer(
  folder: string,
  newer: ReadonlyMap<string, string>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method, url = '/', headers } = request;
  if (!isThisMachine(headers.host)) {
    refuse(response, 421, 'Only this machine is answered, as localhost.');
    return;
  }
  if (method !== 'GET' && method !== 'HEAD') {
    refuse(response, 405, 'Only GET and HEAD are answered.');
    return;
  }
  const page = newer.get(decoded(url)?.slice(1) ?? '');
  if (page === undefined) await answerFile(folder, url, request, response);
  else {
    const type = contentTypes['.html'];
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(page);
  }
}

async function answerFile(
  folder: string,
  url: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = await find(folder, url);
  if (file !== undefined) {
    const type = contentTypes[extname(file)] ?? 'application/octet-stream';
    await sendFile(request, response, file, type);
  } else if (url === '/' && (await find(folder, '/html/')) !== undefined) {
    response.writeHead(302, { location: '/html/' }).end();
  } else refuse(response, 404, 'There is no such page.');
}

/** A page of the web that gives its own name the address of this machine asks for that name. */
function isThisMachine(host: string | undefined): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(host ?? '');
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${reason}\n`);
}

/** The file that an address means, if it is one and lies inside the folder. */
async function find(folder: string, url: string): Promise<string | undefined> {
  const path = decoded(url);
  if (path === undefined) return undefined;
  const target = join(folder, path);
  if (target !== folder && !target.startsWith(folder.endsWith(sep) ? folder : folder + sep)) {
    return undefined;
  }
  const file = path.endsWith('/') ? join(target, 'index.html') : target;
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() === true && (await isInside(file, folder)) ? file : undefined;
}

/** Links are followed where they stay inside. */
async function isInside(file: string, folder: string): Promise<boolean> {
  const [place, root] = await Promise.all([realpath(file), realpath(folder)]);
  return place.startsWith(root.endsWith(sep) ? root : root + sep);
}

function decoded(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

/** How long, in milliseconds, to wait for an editor to finish writing. */
const pause = 50;

/**
 * Calls `rebuild` after any of the files has changed, never twice at a time; what changes meanwhile
 * makes it run once more.
 *
 * @returns a function that stops the watching
 */
export function onChange(files: readonly string[], rebuild: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  const run = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    await rebuild().finally(() => (running = false));
    if (again) {
      again = false;
      await run();
    }
  };
  // Editors save by putting a new file in the place of the old: the folder sees that, the file not.
  const watchers = files.map((file) =>
    watch(dirname(resolve(file)), (_event, name) => {
      if (name !== basename(file)) return;
      clearTimeout(timer);
      timer = setTimeout(() => void run(), pause);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
