import { diff_match_patch as DiffMatchPatch } from 'diff-match-patch';
import type { LanguageTag } from '../model/index.ts';

/** A stretch that both texts share, or that only one has. */
export interface DiffPart {
  readonly op: 'equal' | 'delete' | 'insert';
  readonly text: string;
  /** Offset in the text before, UTF-16 units; for an insertion the place where it goes. */
  readonly before: number;
  /** Offset in the text after; for a deletion the place where it was. */
  readonly after: number;
}

/** Code units that stand for words while comparing: all but surrogates, which the comparison could take for pairs. */
const FIRST = 1;
const SURROGATES = 0xd800;
const AFTER_SURROGATES = 0xe000;
const LAST = 0xffff;

/** Time after which a comparison of very long, very different texts stops looking for the smallest difference, in seconds. */
const PATIENCE = 0.5;

/**
 * The host's segmenter takes time in the square of the text's length, so it gets one stretch between blanks at a time; a
 * stretch longer than this, in UTF-16 units, is no language and counts as one word.
 */
const LONGEST = 5000;

/** Cuts a text into words, runs of blanks and single marks, numbered by what they say. */
class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #segmenter: Intl.Segmenter;

  constructor(lang: LanguageTag) {
    this.#segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  }

  /** One code unit a word, or nothing when there are more different words than code units. */
  encode(text: string): string | undefined {
    const units: string[] = [];
    for (const word of this.#wordsOf(text)) {
      let number = this.#numbers.get(word);
      if (number === undefined) {
        number = this.#words.length;
        this.#words.push(word);
        this.#numbers.set(word, number);
      }
      const unit =
        number + FIRST < SURROGATES ? number + FIRST : number + FIRST - SURROGATES + AFTER_SURROGATES;
      if (unit > LAST) return undefined;
      units.push(String.fromCharCode(unit));
    }
    return units.join('');
  }

  *#wordsOf(text: string): Generator<string> {
    for (const [stretch] of text.matchAll(/\s+|\S+/gu)) {
      if (stretch.trim() === '' || stretch.length > LONGEST) yield stretch;
      else for (const { segment } of this.#segmenter.segment(stretch)) yield segment;
    }
  }

  decode(units: string): string {
    let text = '';
    for (let index = 0; index < units.length; index++) {
      const unit = units.charCodeAt(index);
      text += this.#words[unit < SURROGATES ? unit - FIRST : unit - AFTER_SURROGATES + SURROGATES - FIRST]!;
    }
    return text;
  }
}

const OPS = { [-1]: 'delete', [0]: 'equal', [1]: 'insert' } as const;

/**
 * What changed between two wordings, in whole words: letters are never parted from their vowel marks, nor surrogates from
 * each other. The parts but the insertions give `before`, the parts but the deletions `after`.
 */
export function diffWords(before: string, after: string, lang: LanguageTag): DiffPart[] {
  const vocabulary = new Vocabulary(lang);
  const from = vocabulary.encode(before);
  const to = vocabulary.encode(after);
  if (from === undefined || to === undefined) {
    const whole = [
      { op: 'delete' as const, text: before, before: 0, after: 0 },
      { op: 'insert' as const, text: after, before: before.length, after: 0 },
    ];
    return before === after ? [{ op: 'equal', text: before, before: 0, after: 0 }] : whole;
  }
  const engine = new DiffMatchPatch();
  engine.Diff_Timeout = PATIENCE;
  const differences = engine.diff_main(from, to, false);
  engine.diff_cleanupSemantic(differences);
  let left = 0;
  let right = 0;
  return differences.map(([sign, units]) => {
    const op = OPS[sign as -1 | 0 | 1];
    const text = vocabulary.decode(units);
    const part: DiffPart = { op, text, before: left, after: right };
    if (op !== 'insert') left += text.length;
    if (op !== 'delete') right += text.length;
    return part;
  });
}
