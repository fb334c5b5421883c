import { tokensOf } from './white-space.ts';

/** A datatype of XML Schema with the facets that a grammar sets. */
export interface Datatype {
  readonly name: string;
  readonly facets: readonly Facet[];
}

export interface Facet {
  readonly name: string;
  readonly value: string;
}

interface Lexical {
  /** Where it has a `month` and a `day`, they have to be those of the calendar. */
  readonly form: RegExp;
  /** What is wanted, as said to a reader. */
  readonly wording: string;
}

interface Calendar {
  readonly year?: string;
  readonly month?: string;
  readonly day?: string;
}

const zone = '(Z|[+-](0\\d|1[0-4]):[0-5]\\d)?';
const year = '(?<year>-?\\d{4,})';
const month = '(?<month>0[1-9]|1[0-2])';
const day = '(?<day>0[1-9]|[12]\\d|3[01])';
const clock = '([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?';
const whole = (form: string): RegExp => new RegExp(`^(${form})$`, 'u');

/** The written forms of the datatypes that TEI uses (XML Schema Part 2, section 3). */
const lexicals: Readonly<Record<string, Lexical>> = {
  ID: { form: /^[\p{L}_][\p{L}\p{N}\p{M}_.·-]*$/u, wording: 'an identifier' },
  NCName: { form: /^[\p{L}_][\p{L}\p{N}\p{M}_.·-]*$/u, wording: 'a name without a colon' },
  Name: { form: /^[\p{L}_:][\p{L}\p{N}\p{M}_.·:-]*$/u, wording: 'a name' },
  boolean: { form: /^(true|false|0|1)$/, wording: 'true or false' },
  language: { form: /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/, wording: 'a language tag such as en' },
  date: { form: whole(`${year}-${month}-${day}${zone}`), wording: 'a day such as 1962-06-12' },
  gYear: { form: whole(`${year}${zone}`), wording: 'a year such as 1962' },
  gYearMonth: { form: whole(`${year}-${month}${zone}`), wording: 'a month such as 1962-06' },
  gMonth: { form: whole(`--${month}${zone}`), wording: 'a month of any year such as --06' },
  gMonthDay: { form: whole(`--${month}-${day}${zone}`), wording: 'a day of any year, --06-12' },
  gDay: { form: whole(`---${day}${zone}`), wording: 'a day of any month such as ---12' },
  time: { form: whole(`${clock}${zone}`), wording: 'a time such as 19:00:00' },
  dateTime: {
    form: whole(`${year}-${month}-${day}T${clock}${zone}`),
    wording: 'a day and time such as 1962-06-12T19:00:00',
  },
  decimal: { form: /^[+-]?(\d+(\.\d*)?|\.\d+)$/, wording: 'a number' },
  integer: { form: /^[+-]?\d+$/, wording: 'a whole number' },
  nonNegativeInteger: { form: /^(\+?\d+|-0+)$/, wording: 'a whole number, 0 or more' },
  positiveInteger: { form: /^\+?0*[1-9]\d*$/, wording: 'a whole number, 1 or more' },
};

/** What the datatype wants, as said to a reader. */
export function wordingOf({ name, facets }: Datatype): string {
  const pattern = facets.find((facet) => facet.name === 'pattern');
  return pattern ? `a value of the form ${pattern.value}` : (lexicals[name]?.wording ?? name);
}

/** Whether a value is of the datatype. Datatypes and facets that are not known permit anything. */
export function permits({ name, facets }: Datatype, value: string): boolean {
  const trimmed = name === 'string' ? value : tokensOf(value).join(' ');
  return hasForm(trimmed, lexicals[name]?.form) && facets.every((facet) => meets(trimmed, facet));
}

function hasForm(value: string, form: RegExp | undefined): boolean {
  if (form === undefined) return true;
  const match = form.exec(value);
  return match !== null && isOnCalendar(match.groups ?? {});
}

/** A day without a year is on the calendar if it is in a leap year. */
function isOnCalendar({ year: ofYear = '2000', month: ofMonth, day: ofDay }: Calendar): boolean {
  if (ofMonth === undefined || ofDay === undefined) return true;
  const lastDay = new Date(Date.UTC(Number(ofYear), Number(ofMonth), 0)).getUTCDate();
  return Number(ofDay) <= lastDay;
}

function meets(value: string, facet: Facet): boolean {
  switch (facet.name) {
    case 'minLength':
      return Array.from(value).length >= Number(facet.value);
    case 'minInclusive':
      return Number(value) >= Number(facet.value);
    case 'maxInclusive':
      return Number(value) <= Number(facet.value);
    case 'pattern':
      return javascriptPattern(facet.value)?.test(value) ?? true;
    default:
      return true;
  }
}

/** A pattern of XML Schema (Part 2, appendix F) as JavaScript writes it, where it can. */
function javascriptPattern(pattern: string): RegExp | undefined {
  const word = '\\p{L}\\p{M}\\p{N}\\p{S}';
  const written = pattern.replace(/\[[^\]]*\]|\\w/g, (part) =>
    part === '\\w' ? `[${word}]` : part.replaceAll('\\w', word),
  );
  try {
    return new RegExp(`^(?:${written})$`, 'u');
  } catch {
    return undefined;
  }
}
