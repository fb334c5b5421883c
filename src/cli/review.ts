import { Command, InvalidArgumentError } from 'commander';
import { VFile } from 'vfile';
import { readInputFile } from '../disk/read-file.ts';
import type { ReviewServer } from '../disk/review/review-server.ts';
import type { ReviewSession, Sources } from '../disk/review/review-session.ts';
import { report } from '../messages/index.ts';
import { projectNeeded, readProject, watchedFiles } from './project.ts';

interface Options {
  readonly port: number;
}

const help = `
The page shows what the reading of the notes is unsure of, one question after
the other. What you decide is written into corrections.yaml before the page says
so; the next "cartulary build" makes the edition of it. Only this machine can
see the page, and only at the address that is printed.

Examples:
  $ cartulary review`;

function portNumber(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port < 65_536) return port;
  throw new InvalidArgumentError('It is a number from 0 to 65535.');
}

async function start(session: ReviewSession, port: number): Promise<ReviewServer> {
  const [{ serveReview }, { readReviewPage }] = await Promise.all([
    import('../disk/review/review-server.ts'),
    import('../disk/review/page-files.ts'),
  ]);
  const files = await readReviewPage();
  try {
    return await serveReview(session, files, { port });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw report(new VFile({ path: 'review' }), 'port-not-free', undefined, { port, reason });
  }
}

async function action({ port }: Options): Promise<void> {
  const project = await projectNeeded('nothing');
  const { EditionMemory } = await import('../edition.ts');
  const memory = new EditionMemory();
  const sources = async (): Promise<Sources> => {
    const { settings, authorities, convention } = await readProject(project, true);
    const bytes = await readInputFile(project.notes);
    const convened = convention && { convention };
    return { path: project.notes, bytes, options: { settings, authorities, memory, ...convened } };
  };
  const [{ ReviewSession: Session }, { CorrectionStore }, { PersonStore }, { onChange }] =
    await Promise.all([
      import('../disk/review/review-session.ts'),
      import('../disk/review/correction-store.ts'),
      import('../disk/review/person-store.ts'),
      import('../disk/serve.ts'),
    ]);
  const today = () => new Date().toISOString().slice(0, 10);
  const own = project.authorities.find((name) => name !== 'repositories');
  const stores = {
    corrections: new CorrectionStore(project.corrections),
    persons: new PersonStore(own ?? 'persons.xml'),
  };
  const session = new Session(stores, await sources(), today);
  const server = await start(session, port);
  const stop = onChange(watchedFiles(project), async () => {
    // What cannot be read now is read when it is saved again.
    await sources().then(
      (read) => session.refresh(read),
      () => undefined,
    );
    server.announce();
  });
  process.stdout.write(`${server.url}  (Ctrl-C ends it)\n`);
  process.once('SIGINT', () => {
    stop();
    void server.close();
  });
}

export function reviewCommand(): Command {
  return new Command('review')
    .description('decide in the browser on what the reading of the notes is unsure of')
    .option('-p, --port <number>', 'where to listen; 0 takes any port that is free', portNumber, 0)
    .addHelpText('after', help)
    .action(action);
}
