import { InputError } from '../model/index.ts';

/** A character or code point as an escape that every place of a JavaScript pattern with the flag `u` or `v` takes. */
export function hex(char: string | number): string {
  const code = typeof char === 'number' ? char : char.codePointAt(0)!;
  return code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`;
}

/** White space as ICU passes over it, and comments to the end of their line. */
const COMMENTS = /(?:[\t-\r \u0085\u200e\u200f\u2028\u2029]|#[^\n\r\u0085\u2028\u2029]*)+/y;
const CONTROL_ESCAPES: Readonly<Record<string, number>> = { t: 9, n: 10, f: 12, r: 13, a: 7, e: 27 };

/** Walks through a pattern, code point by code point. */
export class PatternReader {
  position = 0;
  readonly pattern: string;
  readonly #line: number | undefined;

  constructor(pattern: string, line?: number) {
    this.pattern = pattern;
    this.#line = line;
  }

  atEnd(): boolean {
    return this.position >= this.pattern.length;
  }

  peek(expected: string): boolean {
    return this.pattern.startsWith(expected, this.position);
  }

  take(expected: string): boolean {
    if (!this.peek(expected)) return false;
    this.position += expected.length;
    return true;
  }

  /** The next code point. */
  next(): string {
    if (this.atEnd()) throw this.malformed('a pattern that ends too early');
    const char = String.fromCodePoint(this.pattern.codePointAt(this.position)!);
    this.position += char.length;
    return char;
  }

  /** What a sticky expression matches here, or undefined; the reader moves behind it. */
  match(sticky: RegExp): RegExpExecArray | undefined {
    sticky.lastIndex = this.position;
    const match = sticky.exec(this.pattern);
    if (!match) return undefined;
    this.position += match[0].length;
    return match;
  }

  /** Passes over white space and comments, which say nothing under the flag `x`; whether there were any. */
  skipComments(): boolean {
    return this.match(COMMENTS) !== undefined;
  }

  /** Everything before `end`, and moves behind it; at the end of the pattern an error unless `open`. */
  until(end: string, open = false): string {
    const at = this.pattern.indexOf(end, this.position);
    if (at < 0 && !open) throw this.malformed(`no “${end}”`);
    const stop = at < 0 ? this.pattern.length : at;
    const text = this.pattern.slice(this.position, stop);
    this.position = at < 0 ? stop : stop + end.length;
    return text;
  }

  /** The code point of an escape, the reader standing behind the backslash and `letter`. */
  escapedCodePoint(letter: string): number {
    const control = CONTROL_ESCAPES[letter];
    if (control !== undefined) return control;
    switch (letter) {
      case 'x':
        return this.take('{') ? this.hexNumber(this.until('}')) : this.hexDigits(2);
      case 'u':
        return this.take('{') ? this.hexNumber(this.until('}')) : this.surrogatePair(this.hexDigits(4));
      case 'U':
        return this.hexDigits(8);
      case 'c':
        return this.next().toUpperCase().charCodeAt(0) ^ 64;
      case '0':
        return parseInt(this.match(/[0-7]{1,3}/y)?.[0] ?? '0', 8);
      default:
        if (/[A-Za-z]/.test(letter)) throw this.unsupported(`the escape “\\${letter}”`);
        return letter.codePointAt(0)!;
    }
  }

  private hexDigits(count: number): number {
    const digits = this.pattern.slice(this.position, this.position + count);
    this.position += count;
    return this.hexNumber(digits.length === count ? digits : '');
  }

  private hexNumber(digits: string): number {
    const value = /^[0-9a-fA-F]+$/.test(digits) ? parseInt(digits, 16) : NaN;
    if (!(value <= 0x10ffff)) throw this.malformed(`the code point “${digits}”`);
    return value;
  }

  /** Java writes characters outside the BMP as two escapes. */
  private surrogatePair(high: number): number {
    if (high < 0xd800 || high > 0xdbff || !this.peek('\\u')) return high;
    const low = /^[dD][c-fC-F][0-9a-fA-F]{2}/.exec(this.pattern.slice(this.position + 2));
    if (!low) return high;
    this.position += 6;
    return (high - 0xd800) * 0x400 + (parseInt(low[0], 16) - 0xdc00) + 0x10000;
  }

  unsupported(what: string): InputError {
    return this.error(
      'srx-unsupported',
      `The rule “${this.pattern}” uses ${what}, which is not supported. Write it another way.`,
    );
  }

  malformed(what: string): InputError {
    return this.error(
      'srx-pattern',
      `The rule “${this.pattern}” is no regular expression: ${what}. Correct it.`,
    );
  }

  backtracking(): InputError {
    return this.error(
      'srx-backtracking',
      `The rule “${this.pattern}” repeats a repetition, which may take for ever. Take one of the two away.`,
    );
  }

  private error(code: string, message: string): InputError {
    return new InputError(code, message, this.#line === undefined ? {} : { line: this.#line }, {
      pattern: this.pattern,
    });
  }
}
