import { encode } from '../../../src/edition.ts';
import { decode } from '../../../src/notes/decode.ts';
import { type Settings, readSettings } from '../../../src/settings.ts';
import { Broken, type Law } from '../law.ts';
import { complaints, expectPlaces, schemas, validators } from './judges.ts';

const notes = new TextEncoder().encode(
  'Letters\n\n\n7. Letter From Vane to Ames\n\nSource: Adams Library, Vane Papers. Secret.',
);

/** As the command line does it: a file that cannot be read is not looked into. */
function settingsIn(input: Uint8Array): Settings | undefined {
  const file = decode(input, 'edition.yaml');
  if (file.messages.some(({ fatal }) => fatal)) return undefined;
  const before = file.messages.length;
  const settings = readSettings(file);
  expectPlaces(file);
  if ((settings === undefined) === file.messages.length > before) return settings;
  throw new Broken('settings are refused without a word, or taken with one');
}

const isRead: Law = {
  name: 'settings are read, or it is said where they are wrong',
  every: 1,
  // Keys are compared each with each; settings are short enough for it.
  limit: { milliseconds: 3000, microsecondsPerByte: 0 },
  hold(input) {
    settingsIn(input);
  },
};

/** What has to be true of every file of settings. */
export async function settingsLaws(): Promise<Law[]> {
  const { rules } = await validators(await schemas());
  const isValid: Law = {
    name: 'settings that are taken give valid TEI',
    every: 4,
    limit: { milliseconds: 3500, microsecondsPerByte: 0 },
    hold(input) {
      const settings = settingsIn(input);
      if (settings === undefined) return;
      const { tei } = encode(notes, { settings });
      for (const xml of [tei?.corpus ?? '', ...(tei?.documents ?? []).map(({ xml }) => xml)]) {
        for (const { ruleId, text } of complaints(rules, xml)) {
          throw new Broken(`the TEI is not valid: ${ruleId}`, text);
        }
      }
    },
  };
  return [isRead, isValid];
}
