import { relative } from 'node:path';
import process from 'node:process';
import { Command, InvalidArgumentError } from 'commander';
import { type Account, Campaign } from './campaign.ts';
import { type Finding, keep } from './finding.ts';
import { targetNames } from './targets.ts';

const help = `
The seconds are shared among text, settings, TEI and authority files. The inputs
of a seed are always the same. A finding is kept in test/fuzz/findings, where the
tests hold the laws on it from then on; with a finding the command ends with 1.`;

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It is a whole number.');
  return Number(text);
}

function tellFinding({ what, detail }: Finding, path: string): void {
  const lines = detail.split('\n').slice(0, 12);
  process.stdout.write(`${relative('.', path)}: ${[what, ...lines].join('\n    ')}\n`);
}

function tellAccount(name: string, { tried, findings, slowest }: Account): void {
  const { milliseconds, bytes, law } = slowest;
  const longest = `${Math.round(milliseconds)} ms for ${bytes} bytes (${law})`;
  process.stdout.write(`${name}: ${tried} inputs, ${findings} findings, longest ${longest}\n`);
}

async function run({ seconds, seed }: { seconds: number; seed: number }): Promise<void> {
  process.stdout.write(`seed ${seed}\n`);
  for (const name of targetNames) {
    const campaign = new Campaign(name, (finding, input) => {
      tellFinding(finding, keep(name, input));
    });
    const account = await campaign.run(seed, (seconds * 1000) / targetNames.length);
    tellAccount(name, account);
    if (account.findings > 0) process.exitCode = 1;
  }
}

await new Command('npm run fuzz --')
  .description('Puts in what nobody would write, and holds what comes out to laws')
  .option('--seconds <number>', 'how long', wholeNumber, 60)
  .option('--seed <number>', 'which inputs', wholeNumber, Math.floor(Math.random() * 1_000_000))
  .addHelpText('after', help)
  .action(run)
  .parseAsync();
