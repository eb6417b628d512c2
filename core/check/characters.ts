import { conversionsIn } from '../text/conversion.ts';
import { scriptOf } from '../text/language.ts';
import { spanOf } from './cell.ts';
import type { CellTraits } from './cell-traits.ts';
import { type Check, type CheckCell, type CheckSegment, type Finding } from './check.ts';
import { fix } from './fix.ts';
import { TRAIT } from './traits.ts';
import { CYRILLIC_TO_LATIN, GREEK_TO_LATIN, LATIN_TO_CYRILLIC, LATIN_TO_GREEK } from './marks/lookalike.ts';

/** Controls other than tab and line breaks, and characters no text should hold. Lone surrogates come from broken cutting. */
const CONTROL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufff9-\ufffb\ufffe\uffff]/gu;
const REPLACEMENT = /\ufffd+|\p{Cs}/gu;
const PRIVATE = /\p{Co}/gu;
/** UTF-8 read as Windows-1252 or Latin-1: Ã©, Ð¿Ñ€, Ø§Ù„, â€™. */
const MOJIBAKE =
  /(?:[ÃÂ][\u0080-\u009f\u00a1-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])+|(?:[ÐÑØÙ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]){2,}|â€[\u0080-\u009f™œš“”¦¢˜\u00a6]/gu;
/** Tatweel that stretches a word: between two Arabic letters. The abbreviation هـ and the prefixes الـ، لـ stand alone. */
const TATWEEL = /\u0640(?<=\p{Script=Arabic}\p{M}*.)\u0640*(?=\p{Script=Arabic})/gu;
/** Arabic presentation forms; the ligatures with a meaning of their own (ﷺ, ﷲ …) and the ornate brackets are characters. */
const PRESENTATION = /[\ufb50-\ufdcf\ufe70-\ufefc]+/gu;
const INVISIBLE = /(?<=\p{L})(?:\u200b|\ufeff|\u2060)+(?=\p{L})|\ufeff/gu;
const ORPHAN_MARK = /(?:^|(?<=[\s\u00a0]))\p{Mn}+/gu;
/** A word with letters of two scripts out of three. */
const MIXED_WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const GREEK = /\p{Script=Greek}/u;
/** A Latin c or o alone between Cyrillic words is the preposition с or о. */
const LONE = /(?<=[\u0400-\u04ff][\s\u00a0])[coCO](?=[\s\u00a0][\u0400-\u04ff])/gu;

/**
 * Finds: letters of another script inside a word that only look right (Latin c in сlово), control, replacement and private
 * use characters, text decoded with the wrong encoding, words stretched with tatweel and Arabic presentation forms
 * (`info`), invisible characters inside words, combining marks without a letter.
 * Leaves alone: words that join scripts openly (SIM-карта, iPhone'ом, β-carotene), zero-width joiners and soft hyphens,
 * the Hijri sign هـ and prefixes before a foreign word (الـGPS), ligatures that are characters (ﷺ), the letter of a
 * conversion before a word (%sАвтор).
 * Type: characters; style for tatweel. Severity: warning; a lost character is an error. Options: none.
 * Examples: 'хорошее cлово' with a Latin c; 'الســلام'; 'itâ€™s'.
 */
export const characters: Check = {
  name: 'characters',
  type: 'characters',
  severity: 'warning',
  traits: TRAIT.rare | TRAIT.mixed,
  rows(context) {
    const scripts = context.versions.map(({ lang }) => scriptOf(lang));
    return (row, index) => {
      const { traits } = context;
      const found: Finding[] = [];
      row.cells.forEach((cell, column) => {
        const flags = traits.flags(index, column);
        const beside = flags & TRAIT.mixed && joinsScripts(traits, index, column);
        if (!cell || !(flags & TRAIT.rare || beside)) return;
        for (const segment of cell.segments) {
          if (flags & TRAIT.rare) rare(cell, segment, found);
          if (beside) mixed(cell, segment, scripts[column]!, found);
        }
      });
      return found;
    };
  },
};

/** Whether a cell with Latin letters has those of a script that looks like it. */
function joinsScripts(traits: CellTraits, row: number, column: number): boolean {
  return traits.letters(row, column, 'Cyrl') + traits.letters(row, column, 'Grek') > 0;
}

/** `U+200B` */
function codeOf(text: string): string {
  return `U+${text.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

function rare(cell: CheckCell, segment: CheckSegment, found: Finding[]): void {
  const { text } = segment;
  const each = (
    pattern: RegExp,
    make: (piece: string) => Omit<Finding, 'spans' | 'suggestions'>,
    mend?: (piece: string) => string | undefined,
  ): void => {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const better = mend?.(match[0]);
      found.push({
        spans: [spanOf(cell, segment, start, end)],
        ...make(match[0]),
        suggestions:
          better === undefined
            ? []
            : [fix(better === '' ? 'fix.deleteCharacter' : 'fix.replace', cell, segment, start, end, better)],
      });
    }
  };
  const remove = (): string => '';
  each(
    CONTROL,
    (piece) => ({ message: { key: 'characters.control', params: { code: codeOf(piece) } } }),
    remove,
  );
  each(REPLACEMENT, () => ({ message: { key: 'characters.replacement', params: {} }, severity: 'error' }));
  each(PRIVATE, (piece) => ({ message: { key: 'characters.private', params: { code: codeOf(piece) } } }));
  each(MOJIBAKE, (piece) => ({
    message: { key: 'characters.mojibake', params: { text: piece } },
    severity: 'error',
  }));
  each(
    TATWEEL,
    () => ({ message: { key: 'characters.tatweel', params: {} }, severity: 'info', type: 'style' }),
    remove,
  );
  each(
    PRESENTATION,
    (piece) => ({ message: { key: 'characters.presentation', params: { text: piece } }, severity: 'info' }),
    (piece) => piece.normalize('NFKC'),
  );
  each(
    INVISIBLE,
    (piece) => ({
      message: { key: 'characters.invisible', params: { code: codeOf(piece) } },
      severity: 'info',
    }),
    remove,
  );
  each(
    ORPHAN_MARK,
    (piece) => ({ message: { key: 'characters.combining', params: { code: codeOf(piece) } } }),
    remove,
  );
}

function mixed(cell: CheckCell, segment: CheckSegment, script: string, found: Finding[]): void {
  const { text } = segment;
  const conversions = conversionsIn(text);
  for (const match of text.matchAll(MIXED_WORD)) {
    // `%sАвтор`: the letter of the conversion is no part of the word
    const behind = conversions.find(({ start, end }) => start < match.index && end > match.index)?.end;
    const start = behind ?? match.index;
    const word = match[0].slice(start - match.index);
    if (!LATIN.test(word)) continue;
    const cyrillic = CYRILLIC.test(word);
    if (!cyrillic && !GREEK.test(word)) continue;
    const toLatin = cyrillic ? CYRILLIC_TO_LATIN : GREEK_TO_LATIN;
    const fromLatin = cyrillic ? LATIN_TO_CYRILLIC : LATIN_TO_GREEK;
    const better = disguised(word, toLatin, fromLatin, script === (cyrillic ? 'Cyrl' : 'Grek'));
    if (!better) continue;
    const end = start + word.length;
    const wrong = [...word].filter((letter, index) => letter !== [...better][index]).join('');
    found.push({
      spans: [spanOf(cell, segment, start, end)],
      message: { key: 'characters.mixed', params: { word, letters: wrong } },
      suggestions: [fix('fix.replace', cell, segment, start, end, better)],
    });
  }
  if (script !== 'Cyrl') return;
  for (const match of text.matchAll(LONE)) {
    const better = LATIN_TO_CYRILLIC[match[0]]!;
    // «группа C и»: a capital is a sign of something.
    if (match[0] !== match[0].toLowerCase()) continue;
    found.push({
      spans: [spanOf(cell, segment, match.index, match.index + 1)],
      message: { key: 'characters.mixed', params: { word: match[0], letters: match[0] } },
      suggestions: [fix('fix.replace', cell, segment, match.index, match.index + 1, better)],
    });
  }
}

/**
 * The word in one script, if all its letters of the other one are look-alikes; where both ways would do, the language's own
 * script decides. Undefined for words that join two scripts openly.
 */
function disguised(
  word: string,
  toLatin: Readonly<Record<string, string>>,
  fromLatin: Readonly<Record<string, string>>,
  own: boolean,
): string | undefined {
  const swap = (
    table: Readonly<Record<string, string>>,
    foreign: RegExp | ((letter: string) => boolean),
  ): string | undefined => {
    let swapped = '';
    for (const letter of word) {
      const is = typeof foreign === 'function' ? foreign(letter) : foreign.test(letter);
      const other = is ? table[letter] : letter;
      if (other === undefined) return undefined;
      swapped += other;
    }
    return swapped;
  };
  const native = swap(fromLatin, LATIN);
  const latin = swap(toLatin, (letter) => !LATIN.test(letter));
  if (own) return native ?? (word.length > 2 ? latin : undefined);
  return latin ?? native;
}
