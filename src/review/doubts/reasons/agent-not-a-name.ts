import { anyOf, noNames, titlesAlone } from '../../../lexicon/en/doubts.ts';
import { monthNumber } from '../../../lexicon/en/months.ts';
import { bodyWords, officeWords } from '../../../lexicon/en/offices.ts';
import { posts } from '../../../lexicon/en/posts.ts';
import { type PlacedAgency, agenciesOf } from '../agencies.ts';
import type { Reason } from '../reason.ts';

/** Words of a clause: a name that has one goes too far. */
const clause =
  /(?:^| )(?:as|at|by|draft|except|from|in|is|not|on|participation|specifically|that|to|was|who|with)(?: |$)/u;
/** `Secretary of State`, `the Under Secretary` */
const title = new RegExp(
  `^(?:[Tt]he )?(?:(?:Acting|Assistant|Deputy|Under) )*(?:${anyOf(titlesAlone)})$`,
  'u',
);
/** Titles that stand before a name as if they were part of it. */
const rank =
  /^(?:Acting|Admiral|Ambassador|Assistant|Brigadier|Captain|Colonel|Commander|Deputy|Dr|Governor|Lieutenant|Major|Minister|Mr|Mrs|Premier|President|Prince|Queen|Rear|Secretary|Senator|Sir|Under|Vice)$/u;
const surname =
  /^(?:Air|Chancellor|Country|Desk|Father|Field|First|Foreign|General|Judge|Justice|King|Legal|Marshal|Miss|Press|Prime|Second|Special|Staff|Third)$/u;

/** The longest name of a body that lists nothing has about this many words. */
const longest = 9;

// typed in the Office of the Under Secretary for Security Assistance, Science, and Technology
//                                                                     ^-----^
/** What is read as the name of who made the text looks like no name. */
export const agentNotAName: Reason = {
  id: 'agent-not-a-name',
  find: ({ sentences }) =>
    sentences.flatMap((view) =>
      agenciesOf(view)
        .filter((agency) => isOdd(agency) || isOddOffice(agency.node.office))
        .map(({ node, start, end }) => ({
          group: 'agent',
          view,
          start,
          end,
          node,
          alternatives: [{ as: 'nothing' }],
        })),
    ),
};

function isOdd({ name, nature }: PlacedAgency): boolean {
  if (clause.test(name.replace(/ on (?=\p{Lu})/u, ' ')) || /[’']$/u.test(name)) return true;
  const words = name.split(/\s+/u);
  if (words.length === 1 && noNames.has(name)) return true;
  return nature === 'person' ? isOddPerson(name, words) : isOddBody(name, words);
}

function isOddPerson(name: string, words: readonly string[]): boolean {
  if (/^\p{Ll}|\d/u.test(name)) return true;
  if (words.length === 1) {
    return posts.has(name) || monthNumber(name) !== undefined || /^\p{Lu}{3,}$/u.test(name);
  }
  if (title.test(name)) return false;
  return bodyWords.test(name) || words.some((word) => isOffice(word));
}

function isOffice(word: string): boolean {
  return officeWords.has(word) && !rank.test(word) && !surname.test(word);
}

function isOddBody(name: string, words: readonly string[]): boolean {
  const lists = /assistant|chief|director|intelligence|organi[sz]ations/iu.test(name);
  return (words.length > longest && !lists) || /\bof the \p{Lu}$/u.test(name);
}

/** Whether an office is a person, or half an office: `signed by Barbour for Dulles`. */
function isOddOffice(office: string | undefined): boolean {
  if (office === undefined) return false;
  const isWord = /^\p{Lu}\p{Ll}+$/u.test(office);
  const isKnown = bodyWords.test(office) || posts.has(office) || departments.test(office);
  return title.test(office) || (isWord && !isKnown) || office.endsWith('-') || office.length > 60;
}

const departments = /^(?:Agriculture|Budget|Congress|Eximbank|Policy)$/u;
