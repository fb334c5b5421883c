import {
  type Alternatives,
  type Item,
  type Part,
  PhraseError,
  type Sequence,
  isBorder,
  isEndless,
  isOfWord,
  looksBack,
  mayBeLeftOut,
} from './phrase-tree.ts';

/** Stands in the text of a phrase where a pattern is put in; no text has it. */
const slot = '\u{F8FF}';

const word = /\p{L}+/uy;
const tableName = /\p{Lu}[\p{Lu}\d]*(?:_[\p{Lu}\d]+)+|\p{Lu}{2}[\p{Lu}\d]*/uy;
const condition = /\[(not )?(before|after) ?/uy;
const captured = /<(\w+): ?/uy;
const closing = { '(': ')', '{': '}', '[': ']', '<': '>' } as const;

/**
 * Reads a phrase.
 *
 * @param text the phrase, or the strings between the patterns that are put in
 * @throws PhraseError
 */
export function parsePhrase(
  text: string | readonly string[],
  inserted: readonly string[],
): Alternatives {
  const whole = typeof text === 'string' ? text : text.join(slot);
  const parser = new Parser(whole, inserted);
  const options = parser.alternatives(false);
  if (!parser.isAtEnd()) parser.fail(`"${parser.sign()}" closes nothing`);
  return options;
}

class Parser {
  private at = 0;
  private slots = 0;
  private readonly text: string;
  private readonly inserted: readonly string[];

  constructor(text: string, inserted: readonly string[]) {
    this.text = text;
    this.inserted = inserted;
  }

  isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  sign(): string {
    return this.text.charAt(this.at);
  }

  fail(reason: string, at = this.at): never {
    throw new PhraseError(reason, this.text.replaceAll(slot, '$'), at + 1);
  }

  /** @param inWord whether letters right before go on in them: `memorand{um|a}` */
  alternatives(inWord: boolean): Alternatives {
    const options = [this.sequence(inWord)];
    while (this.sign() === '|') {
      this.at++;
      options.push(this.sequence(inWord));
    }
    return options;
  }

  private sequence(inWord: boolean): Sequence {
    const start = this.at;
    const items: Item[] = [];
    while (!this.isAtEnd() && !'|)}]>'.includes(this.sign())) {
      const from = this.at;
      if (this.sign() === ' ') {
        this.at++;
        continue;
      }
      const item = this.item(inWord && items.length === 0);
      if (!items.every(mayBeLeftOut) && item.every(looksBack)) {
        this.fail('What must come before stands at the front', from);
      }
      if (items.length === 0 && item[0]?.type === 'gap')
        this.fail('"…" stands between words', from);
      items.push(item);
    }
    if (items.length === 0) this.fail('Nothing stands here', start);
    if (items.every(mayBeLeftOut)) this.fail('All of this may be left out', start);
    return items;
  }

  private item(inWord: boolean): Item {
    const parts: Part[] = [];
    while (!this.isAtEnd() && !' |)}]>'.includes(this.sign())) {
      const before = parts.at(-1);
      const from = this.at;
      const part = this.part(before === undefined ? inWord : isOfWord(before));
      if (before !== undefined && isEndless(before) && !isBorder(part)) {
        this.fail('A word or a number that goes on stands before a space or a sign', from);
      }
      parts.push(part);
    }
    return parts;
  }

  private part(inWord: boolean): Part {
    const sign = this.sign();
    if (sign === '(' || sign === '{') return this.group(sign, inWord);
    if (sign === '[') return this.condition();
    if (sign === '<') return this.captured(inWord);
    if (sign === '"') return this.exact();
    const name = this.match(tableName)?.[0];
    if (name !== undefined) return this.table(name);
    const letters = this.match(word)?.[0];
    if (letters !== undefined) return this.word(letters, inWord);
    this.at++;
    return this.signPart(sign);
  }

  private table(name: string): Part {
    return { type: 'table', name, phrase: this.text, column: this.at - name.length + 1 };
  }

  private signPart(sign: string): Part {
    if (sign === slot) return { type: 'inserted', source: this.inserted[this.slots++] ?? '' };
    if (sign === '#') return { type: 'number' };
    if (sign === '…') return { type: 'gap' };
    if (sign === '^' || sign === '$') return { type: 'edge', sign };
    if (sign === '*') this.fail('"*" goes on with a word and stands right behind one', this.at - 1);
    if (sign !== '\\') return { type: 'sign', text: sign };
    if (this.isAtEnd()) this.fail('"\\" stands before the sign that is meant', this.at - 1);
    return { type: 'sign', text: this.text.charAt(this.at++) };
  }

  private word(text: string, inWord: boolean): Part {
    const goesOn = this.sign() === '*';
    if (goesOn) this.at++;
    return { type: 'word', text, folds: !inWord && /^\p{Ll}/u.test(text), goesOn };
  }

  private exact(): Part {
    const end = this.text.indexOf('"', this.at + 1);
    if (end < 0) this.fail('This quotation mark is not closed');
    const text = this.text.slice(this.at + 1, end);
    this.at = end + 1;
    return { type: 'word', text, folds: false, goesOn: false };
  }

  private group(sign: '(' | '{', inWord: boolean): Part {
    const start = this.at++;
    const options = this.alternatives(inWord);
    this.close(sign, start);
    return { type: 'group', optional: sign === '(', options };
  }

  private captured(inWord: boolean): Part {
    const start = this.at;
    const name = this.match(captured)?.[1];
    if (name === undefined) this.fail('A group is written <name: …>');
    const options = this.alternatives(inWord);
    this.close('<', start);
    return { type: 'group', optional: false, name, options };
  }

  private condition(): Part {
    const start = this.at;
    const words = this.match(condition);
    if (words === null)
      this.fail('A condition is [before …], [after …], [not before …] or [not after …]');
    const options = this.alternatives(false);
    this.close('[', start);
    const side = words[2] === 'after' ? 'after' : 'before';
    return { type: 'condition', side, not: words[1] !== undefined, options };
  }

  private close(sign: keyof typeof closing, start: number): void {
    if (this.sign() !== closing[sign])
      this.fail(`"${sign}" is not closed by "${closing[sign]}"`, start);
    this.at++;
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match !== null) this.at += match[0].length;
    return match;
  }
}
