/**
 * Words that would do something if they were not kept words all hold this one (inputs/xml.ts): it may
 * stand in texts, in values and in strings, and nowhere else.
 */
const mark = 'canary';

// Comments, scripts and styles with what is in them; then tags, with their attributes.
const markup =
  /<!--[^]*?-->|<(script|style)\b([^>]*)>([^]*?)<\/\1\s*>|<\/?([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;

const attribute = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+))|([^\s=/]+)/g;

function isHarmful(name: string, value: string): boolean {
  const isCode = /^on/i.test(name) && value.includes(mark);
  const isLink = /^(?:href|src|action|formaction)$/i.test(name) && /^\s*javascript:/i.test(value);
  return isCode || isLink || name.toLowerCase().includes(mark);
}

function harmInAttributes(written: string): string[] {
  return [...written.matchAll(attribute)].flatMap(([whole, name = '', a, b, c, bare = '']) =>
    isHarmful(name + bare, a ?? b ?? c ?? '') ? [whole] : [],
  );
}

/** What of a page would act that was only to be read. */
export function harmInPage(html: string): string[] {
  return [...html.matchAll(markup)].flatMap(([, element, of = '', inside = '', tag = '', rest]) => {
    if (element !== undefined) {
      return [...harmInAttributes(of), ...(element === 'script' ? harmInCode(inside) : [])];
    }
    const isTag = tag.toLowerCase().includes(mark);
    return [...(isTag ? [`<${tag}>`] : []), ...harmInAttributes(rest ?? '')];
  });
}

// A string, or a comment up to the end of its line: Typst ends lines where Unicode does.
const quoted = /"(?:[^"\\]|\\[^])*"|\/\/[^\n\v\f\r\x85\u2028\u2029]*/g;

/** What of a code, JavaScript, JSON or Typst, would act that was to be in a string. */
export function harmInCode(code: string): string[] {
  const outside = code.replace(quoted, '""');
  return [...outside.matchAll(/.{0,40}canary.{0,20}/gi)].map(([found]) => found);
}
