import { type Stats, createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';

/**
 * Answers with a file: nothing where the browser has it as it is (RFC 9110, section 13.1.2), a part
 * where it asks for one (section 14), as readers of PDF do.
 */
export async function sendFile(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  file: string,
  contentType: string,
): Promise<void> {
  const found = await stat(file);
  const tag = entityTag(found);
  response.setHeader('cache-control', 'no-cache');
  response.setHeader('etag', tag);
  response.setHeader('accept-ranges', 'bytes');
  if (headers['if-none-match']?.split(/,\s*/).includes(tag) === true) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader('content-type', contentType);
  const isStale = headers['if-range'] !== undefined && headers['if-range'] !== tag;
  const part = isStale ? undefined : partOf(headers.range, found.size);
  if (part === 'outside') {
    response.writeHead(416, { 'content-range': `bytes */${found.size}` }).end();
    return;
  }
  const { start, end } = part ?? { start: 0, end: found.size - 1 };
  if (part) response.setHeader('content-range', `bytes ${start}-${end}/${found.size}`);
  response.writeHead(part ? 206 : 200, { 'content-length': end - start + 1 });
  if (method === 'HEAD' || found.size === 0) response.end();
  else await pipeline(createReadStream(file, { start, end }), response);
}

/** It changes with the file. */
function entityTag({ size, mtimeMs }: Stats): string {
  return `"${size.toString(16)}-${Math.floor(mtimeMs).toString(16)}"`;
}

interface Part {
  readonly start: number;
  readonly end: number;
}

/** `bytes=0-99`, `bytes=100-`, `bytes=-100`; several parts at once are answered with the whole. */
function partOf(range: string | undefined, size: number): Part | 'outside' | undefined {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (first === undefined || last === undefined || first + last === '') return undefined;
  const start = first === '' ? Math.max(size - Number(last), 0) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start > end ? 'outside' : { start, end };
}
