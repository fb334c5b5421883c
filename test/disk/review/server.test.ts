import { request } from 'node:http';
import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { served, volume } from './session.ts';

describe('the server of the page', () => {
  let review: Awaited<ReturnType<typeof served>>;
  beforeAll(async () => {
    review = await served(volume(14));
  });
  afterAll(async () => {
    await review.server.close();
    rmSync(review.folder, { recursive: true });
  });

  /** The status of a request with headers that a browser would not let a page choose. */
  function status(
    path: string,
    headers: Readonly<Record<string, string>> = {},
    method = 'GET',
    body = '',
  ): Promise<number | undefined> {
    const url = new URL(review.server.url);
    return new Promise((settle, fail) => {
      const asked = request(
        {
          host: url.hostname,
          port: url.port,
          path,
          method,
          agent: false,
          headers: { host: url.host, ...headers },
        },
        (response) => {
          response.resume();
          settle(response.statusCode);
        },
      );
      asked.on('error', fail);
      asked.end(body);
    });
  }

  const home = () => new URL(review.server.url).pathname;
  const guarded = { 'content-type': 'application/json', 'x-cartulary': 'review' };
  const decision = () => {
    const [question] = review.session.overview().questions;
    const [place] = question?.places ?? [];
    const [choice] = question?.choices ?? [];
    const { document, part, start, end } = place ?? {};
    return JSON.stringify({ document, part, start, end, says: choice?.says, everywhere: false });
  };

  it('answers who knows the secret', async () => {
    expect(await status(home())).toBe(200);
    expect(await status(`${home()}overview`)).toBe(200);
  });

  it.each(['/', '/overview', '/wrong-secret/', '/wrong-secret/overview'])(
    'answers nobody else: %s',
    async (path) => {
      expect(await status(path)).toBe(404);
    },
  );

  it('refuses another name of the machine and another origin', async () => {
    expect(await status(home(), { host: 'example.org' })).toBe(403);
    expect(await status(home(), { host: 'localhost' })).toBe(403);
    expect(await status(home(), { origin: 'https://example.org' })).toBe(403);
    expect(await status(home(), { origin: 'null' })).toBe(403);
  });

  it.each([
    [{}],
    [{ 'content-type': 'application/json' }],
    [{ 'content-type': 'text/plain', 'x-cartulary': 'review' }],
  ])('writes nothing for a form: %j', async (headers) => {
    expect(await status(`${home()}decide`, headers, 'POST', decision())).toBe(403);
    expect(review.store.read()).toBe('');
  });

  it.each(['', '{}', '{"says": []}', 'x'.repeat(200_000)])(
    'writes nothing for what is no decision',
    async (body) => {
      const answer = await status(`${home()}decide`, guarded, 'POST', body).catch(() => 500);
      expect(answer).toBeGreaterThanOrEqual(400);
      expect(review.store.read()).toBe('');
    },
  );

  it('has a decision on the disk when it says so, and takes it back', async () => {
    expect(await status(`${home()}decide`, guarded, 'POST', decision())).toBe(200);
    expect(readFileSync(review.path, 'utf8')).toContain('on: 2026-11-29');
    expect(await status(`${home()}undo`, guarded, 'POST', '{}')).toBe(200);
    expect(readFileSync(review.path, 'utf8')).not.toContain('on: 2026-11-29\n    where');
    expect(review.session.overview()).toMatchObject({ decisions: 0, canRedo: true });
    expect(await status(`${home()}redo`, guarded, 'POST', '{}')).toBe(200);
    expect(review.session.overview().decisions).toBe(1);
  });
});

describe('a session', () => {
  it('settles all places of a question with one decision, and keeps it when a document comes in front', async () => {
    const text = volume(30);
    const review = await served(text);
    const before = review.session.overview();
    const question = before.questions.find(({ places }) => places.length > 1);
    const [place] = question?.places ?? [];
    if (question === undefined || place === undefined) throw new TypeError('there is no question');
    const says = question.choices[0]?.says ?? [];
    const affected = review.session.affected({ ...place, says, everywhere: true });
    expect(affected.length).toBeGreaterThanOrEqual(question.places.length);
    await review.session.decide({ ...place, says, everywhere: true });
    const after = review.session.overview();
    expect(after.questions.map(({ id }) => id)).not.toContain(question.id);
    expect(after.settled).toBeGreaterThan(before.settled);
    const [title = '', ...rest] = text.split('\n\n\n');
    const inserted = [
      title,
      '0. Letter From Consul Orne to the Mayor\n\nSource: Hale Library, Box 1.',
      ...rest,
    ];
    await review.session.refresh({
      path: 'notes.txt',
      bytes: new TextEncoder().encode(inserted.join('\n\n\n')),
      options: {},
    });
    expect(review.session.overview().questions.map(({ id }) => id)).not.toContain(question.id);
    expect(review.session.overview().messages).toEqual([]);
    await review.server.close();
    rmSync(review.folder, { recursive: true });
  });
});
