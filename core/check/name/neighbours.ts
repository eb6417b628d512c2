import type { NamedText } from '../../facts/index.ts';
import { ARABIC_ARTICLE } from '../../facts/lang/clitics.ts';
import { RUSSIAN_RELATIONAL } from '../../facts/lang/ru.endings.ts';
import { FLAG } from '../../facts/name/lexicon.ts';
import { bestMatchOf } from '../../facts/name/match.ts';
import { isSpelledOut } from './acronym.ts';
import { areTogether, mayHold } from './orphan.ts';
import type { NameUnit, Stretch } from './unit.ts';

/** Log odds from which a word is surely a name, and below which no word is. */
const SURELY = 2;
const SURELY_NOT = -2;
/** What may stand between two names of a list. */
const LIST = /^(?:, | and | и |, and )$/u;
const LIST_UNCASED = /^(?: |، ?|, )$/u;
const AND = /^و/u;
/** Shorter words are too often no names; as are those with an article. */
const SHORTEST = 4;
const LATIN = /\p{Script=Latin}/u;
/** What a place must weigh, and what any other name. */
const PLACE = 0.9;
const WORD = 0.6;

/** A name of a version with capitals and what stands in its place in one without. */
export interface StandIn {
  readonly name: Stretch;
  readonly word: Stretch;
}

/** A word of a name, or a place; the words of the other version from and to which it is found there. */
interface Item extends Stretch {
  readonly unit: NameUnit;
  readonly from: number;
  readonly to: number;
  /** Surely not found, though it is no ordinary word and no acronym. */
  readonly gone: boolean;
}

/**
 * The word that stands in the place of a name in a version without capitals: it is next to the word for what is next to the
 * name, in a name of several words or in a list, and no other name's: كارين أوستلوند for Karin Bergdahl, لاتشين in
 * ولاتشين وأغدام for Лачинский и Физулинский.
 */
export function standIn(units: readonly NameUnit[], named: NamedText, other: NamedText): StandIn | undefined {
  const items = units.flatMap((unit) => itemsOf(unit, named, other));
  const taken = new Set<number>();
  for (const { from, to } of items) for (let at = from; at >= 0 && at <= to; at++) taken.add(at);
  for (const [index, item] of items.entries()) {
    if (!item.gone) continue;
    for (const [neighbour, step] of [
      [items[index - 1], 1],
      [items[index + 1], -1],
    ] as const) {
      if (!neighbour || neighbour.from < 0) continue;
      const listed = neighbour.unit !== item.unit;
      const [one, two] = step > 0 ? [neighbour, item] : [item, neighbour];
      if (listed && !LIST.test(named.text.slice(one.end, two.start))) continue;
      const known = step > 0 ? neighbour.to : neighbour.from;
      const at = known + step;
      if (taken.has(at) || !mayBeName(other, at)) continue;
      if (!areNeighbours(other, Math.min(known, at), listed) || isParted(item, named, other, at)) continue;
      return { name: item, word: listed && step > 0 ? itemAt(other, at) : stretchOf(other, at) };
    }
  }
  return undefined;
}

/** A gap between two names of a list is no longer than this. */
const LIST_GAP = 6;

/**
 * The word of a list in a version without capitals that stands between the words for two names that follow each other in the
 * list of the other version: لاتشين in كلبجار ولاتشين وأغدام for Kelbajar and Aghdam.
 */
export function extraItem(
  units: readonly NameUnit[],
  named: NamedText,
  other: NamedText,
): Stretch | undefined {
  for (let index = 1; index < units.length; index++) {
    const [one, two] = [units[index - 1]!, units[index]!];
    if (two.start - one.end > LIST_GAP || !LIST.test(named.text.slice(one.end, two.start))) continue;
    const [before, behind] = [itemsOf(one, named, other).at(-1), itemsOf(two, named, other)[0]];
    if (!before || !behind || before.to < 0 || behind.from !== before.to + 2) continue;
    const at = before.to + 1;
    if (!mayBeName(other, at) || !areNeighbours(other, before.to, true) || !areNeighbours(other, at, true))
      continue;
    const word = itemAt(other, at);
    const home = other.places.some(({ start, end }) => start <= word.start && word.end <= end);
    if (!home && !units.some((unit) => isLike(unit, word, named, other))) return word;
  }
  return undefined;
}

/** Whether a word of the other version may be a name of this one. */
function isLike(unit: NameUnit, { text }: Stretch, named: NamedText, other: NamedText): boolean {
  return mayHold(text, other.lang, unit.words, named.lang);
}

function itemsOf(unit: NameUnit, named: NamedText, other: NamedText): Item[] {
  const { words } = other;
  const hit = unit.home === undefined ? undefined : other.places.find(({ home }) => home === unit.home);
  if (hit) {
    const { text, start, end } = unit;
    return [
      { unit, text, start, end, from: words.startingAt(hit.start), to: words.endingAt(hit.end), gone: false },
    ];
  }
  return unit.words.flatMap(({ text, word, start }) => {
    if (!word || start === undefined) return [];
    const { logOdds, word: found } = bestMatchOf(word, named.lexicon, other);
    const at = found && logOdds >= SURELY ? words.startingAt(found.start) : -1;
    const weighty = unit.solid >= (unit.home === undefined ? WORD : PLACE) || RUSSIAN_RELATIONAL.test(text);
    const plain =
      weighty && text.length >= SHORTEST && word.kind?.ambiguous !== true && isSpelledOut(text, named.lang);
    const gone = plain && logOdds <= SURELY_NOT;
    return [{ unit, text, start, end: start + text.length, from: at, to: at, gone }];
  });
}

/** Whether a name is written as two words, of which the one at a place is the first or the second: هولي وود for Hollywood. */
function isParted(name: Stretch, { lang }: NamedText, other: NamedText, at: number): boolean {
  return [at - 1, at].some(
    (first) => first >= 0 && first + 1 < other.words.count && areTogether(other, first, [name], lang),
  );
}

function stretchOf({ text, words: { starts, ends } }: NamedText, at: number): Stretch {
  const start = starts[at]!;
  const end = ends[at]!;
  return { text: text.slice(start, end), start, end };
}

/** A word of a list behind another one, without the conjunction that it has where no comma stands between them. */
function itemAt(other: NamedText, at: number): Stretch {
  const { text, start, end } = stretchOf(other, at);
  const isJoined = other.text.slice(other.words.ends[at - 1], start) === ' ' && AND.test(text);
  return isJoined ? { text: text.slice(1), start: start + 1, end } : { text, start, end };
}

/** Whether a word and the next one are of one name, or parts of a list, which tells its parts by و or commas. */
function areNeighbours(other: NamedText, first: number, listed: boolean): boolean {
  const { text, words } = other;
  const gap = text.slice(words.ends[first]!, words.starts[first + 1]!);
  if (!listed) return gap === ' ';
  return LIST_UNCASED.test(gap) && (gap !== ' ' || AND.test(stretchOf(other, first + 1).text));
}

function mayBeName(other: NamedText, at: number): boolean {
  const { count, ids } = other.words;
  const id = ids[at]!;
  if (at < 0 || at >= count || (other.lexicon.flags[id]! & FLAG.function) !== 0) return false;
  const { text } = stretchOf(other, at);
  return text.length >= SHORTEST && !ARABIC_ARTICLE.test(text) && !LATIN.test(text);
}
