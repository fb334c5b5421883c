import { randomBytes, timingSafeEqual } from 'node:crypto';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { Decision, PersonDecision } from '../../review/page/index.ts';
import type { ReviewSession } from './review-session.ts';
import { z } from 'zod';
import { correctionSchema } from '../../review/corrections/index.ts';

/** The files of the page, by name, with their types. */
export type PageFiles = ReadonlyMap<
  string,
  { readonly type: string; readonly content: Uint8Array }
>;

export interface ReviewServer {
  /** Its address, with the secret that it asks for. */
  readonly url: string;
  readonly close: () => Promise<void>;
  /** Tells the open pages that something has changed. */
  readonly announce: () => void;
}

const decisionSchema = z.strictObject({
  document: z.string(),
  part: z.enum(['head', 'note']),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  says: z
    .array(correctionSchema.omit({ where: true, by: true, on: true, because: true }))
    .min(1)
    .max(20),
  everywhere: z.boolean(),
  by: z.string().trim().max(200).optional(),
  because: z.string().trim().max(2000).optional(),
});

const personSchema = z.strictObject({
  names: z.array(z.string().trim().min(1).max(500)).min(2).max(2),
  one: z.boolean(),
  by: z.string().trim().max(200).optional(),
  because: z.string().trim().max(2000).optional(),
});

/** More than any decision has. */
const largest = 100_000;

/** Only what this program wrote runs in the page, and it talks to this program alone. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Serves the page on which readings are decided on, to this machine alone. Who does not know the secret
 * in its address gets nothing; a request under another name of the machine, or from another origin, is
 * refused; what writes needs a header that no form and no foreign page can send.
 */
export async function serveReview(
  session: ReviewSession,
  files: PageFiles,
  { port }: { readonly port: number },
): Promise<ReviewServer> {
  const secret = randomBytes(24).toString('base64url');
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    respond(request, response, { session, files, secret, listeners }).catch(() => {
      if (!response.headersSent) refuse(response, 500, 'The request could not be answered.');
      else response.destroy();
    });
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', listening);
  });
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${taken}/${secret}/`,
    announce: () => {
      for (const listener of listeners) listener.write('data: changed\n\n');
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

interface Serving {
  readonly session: ReviewSession;
  readonly files: PageFiles;
  readonly secret: string;
  readonly listeners: Set<ServerResponse>;
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  serving: Serving,
): Promise<void> {
  const host = `127.0.0.1:${request.socket.localPort ?? 0}`;
  const { origin } = request.headers;
  if (request.headers.host !== host || (origin !== undefined && origin !== `http://${host}`)) {
    refuse(response, 403, 'Only the page itself is answered.');
    return;
  }
  const [, given = '', ...rest] = new URL(request.url ?? '/', `http://${host}`).pathname.split('/');
  if (!isSame(given, serving.secret)) {
    refuse(response, 404, 'There is no such page.');
    return;
  }
  const path = rest.join('/');
  if (request.method === 'GET') get(path, request, response, serving);
  else if (request.method === 'POST') await post(path, request, response, serving);
  else refuse(response, 405, 'Only GET and POST are answered.');
}

function isSame(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function get(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  { session, files, listeners }: Serving,
): void {
  if (path === 'overview') json(response, session.overview());
  else if (path.startsWith('document/')) {
    const document = session.document(decodeURIComponent(path.slice('document/'.length)));
    if (document === undefined) refuse(response, 404, 'There is no such document.');
    else json(response, document);
  } else if (path === 'events') {
    response.writeHead(200, { ...guarded, 'content-type': 'text/event-stream' });
    response.write(': open\n\n');
    listeners.add(response);
    request.on('close', () => listeners.delete(response));
  } else {
    const file = files.get(path === '' ? 'index.html' : path);
    if (file === undefined) refuse(response, 404, 'There is no such page.');
    else response.writeHead(200, { ...guarded, 'content-type': file.type }).end(file.content);
  }
}

async function post(
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  { session, listeners }: Serving,
): Promise<void> {
  const { 'content-type': type, 'x-cartulary': header } = request.headers;
  if (type !== 'application/json' || header !== 'review') {
    refuse(response, 403, 'Only the page itself may write.');
    return;
  }
  const body = await bodyOf(request);
  if (body === undefined) {
    response.setHeader('connection', 'close');
    refuse(response, 413, 'The request is too long.');
    return;
  }
  const answer = answers[path];
  if (answer === undefined) {
    refuse(response, 404, 'There is no such page.');
    return;
  }
  try {
    json(response, await answer(session, body));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    refuse(response, 409, `The decision is not written: ${reason}`);
    return;
  }
  if (path !== 'affected') for (const one of listeners) one.write('data: changed\n\n');
}

/** What is done for each address that is written to. */
const answers: Readonly<Record<string, (session: ReviewSession, body: string) => unknown>> = {
  undo: async (session) => ({ done: await session.undo() }),
  redo: async (session) => ({ done: await session.redo() }),
  affected: (session, body) => session.affected(decisionOf(body)),
  decide: async (session, body) => ({ written: await session.decide(decisionOf(body)) }),
  person: async (session, body) => {
    await session.decidePerson(personSchema.parse(JSON.parse(body)) as PersonDecision);
    return { written: true };
  },
};

function decisionOf(body: string): Decision {
  return decisionSchema.parse(JSON.parse(body)) as Decision;
}

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largest) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const guarded = {
  'cache-control': 'no-store',
  'content-security-policy': policy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

function json(response: ServerResponse, value: unknown): void {
  response
    .writeHead(200, { ...guarded, 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(value));
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response
    .writeHead(status, { ...guarded, 'content-type': 'text/plain; charset=utf-8' })
    .end(`${reason}\n`);
}
