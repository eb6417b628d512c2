import type { NamedText, NameLexicon } from '../../facts/index.ts';
import { COMPASS, COMPASS_WORDS } from '../../facts/lang/compass.ts';
import type { Finding } from '../check.ts';
import { disagreement, spansIn } from './finding.ts';
import type { NameVersion } from './missing.ts';
import type { Stretch } from './unit.ts';

/** A word for a point of the compass, or for more than one. */
interface Bearing extends Stretch {
  readonly points: number;
  /** It is part of a name or stands beside one. */
  readonly named: boolean;
}

/** Places that are named after a point of the compass in some languages, and shortened or named otherwise in others. */
const POINTS_OF_PLACES: Readonly<Record<string, number>> = {
  KP: COMPASS.north,
  KR: COMPASS.south,
  ZA: COMPASS.south,
  TL: COMPASS.east,
  EH: COMPASS.west,
};

/** By the number of a word: its points, and that they are known. */
const knownPoints = new WeakMap<NameLexicon, Uint8Array>();
const KNOWN = 16;

/** The points of the compass that the words of a lexicon name, by their numbers; 0 for words not asked for yet. */
function pointsIn(lexicon: NameLexicon): Uint8Array {
  const { size } = lexicon.numbers;
  let points = knownPoints.get(lexicon);
  if (!points || points.length < size) {
    const before = points;
    knownPoints.set(lexicon, (points = new Uint8Array(2 * size)));
    if (before) points.set(before);
  }
  return points;
}

function pointsOfText(text: string, base: string): number {
  const words = COMPASS_WORDS[base];
  if (!words || text.length > LONGEST) return 0;
  const lower = text.toLowerCase().replace(MARKS, '');
  if (!anyPoint(base, words).test(lower)) return 0;
  let points = 0;
  for (const point of POINTS) if (words[point].test(lower)) points |= COMPASS[point];
  const both = points === 0 ? words.both?.exec(lower)?.groups : undefined;
  if (both) for (const point of POINTS) if (both[point] !== undefined) points |= COMPASS[point];
  return points;
}

/** What matches all words of a language for points of the compass, as nearly all words are none. */
function anyPoint(base: string, words: (typeof COMPASS_WORDS)[string]): RegExp {
  let any = anyPoints.get(base);
  if (!any) {
    const sources = POINTS.map((point) => words[point].source);
    if (words.both) sources.push(words.both.source);
    anyPoints.set(base, (any = new RegExp(sources.join('|'), 'u')));
  }
  return any;
}

const anyPoints = new Map<string, RegExp>();
const POINTS = ['north', 'south', 'east', 'west'] as const;
const LONGEST = 24;
/** Vowel signs of Arabic, and tatweel. */
const MARKS = /[\u064b-\u0652\u0640]/g;
const NOTHING_SAID: readonly Bearing[] = [];

/** The words of a text for points of the compass, and North Korea, whatever it is called. */
function bearingsOf(named: NamedText): readonly Bearing[] {
  const { text, words, lexicon, places } = named;
  const { count, ids, starts, ends } = words;
  const known = pointsIn(lexicon);
  let found: Bearing[] | undefined;
  for (let at = 0; at < count; at++) {
    const id = ids[at]!;
    const points = known[id]! || (known[id] = KNOWN | pointsOfText(lexicon.numbers.text(id), lexicon.base));
    if (points !== KNOWN) (found ??= []).push(bearingAt(starts[at]!, ends[at]!, points & ~KNOWN, named));
  }
  for (const { home, start, end } of places)
    if (home === 'KP' && !isWithin(found, start, end))
      (found ??= []).push({ points: COMPASS.north, text: text.slice(start, end), start, end, named: true });
  return found ?? NOTHING_SAID;
}

function bearingAt(
  start: number,
  end: number,
  points: number,
  { text, places, capitals }: NamedText,
): Bearing {
  const named =
    places.some((place) => isBeside(place, start, end)) ||
    capitals.some((word) => word.role === 'name' && !word.initial && isBeside(word, start, end));
  return { points, text: text.slice(start, end), start, end, named };
}

/** Whether any of the words lies between two places. */
function isWithin(bearings: readonly Bearing[] | undefined, start: number, end: number): boolean {
  return bearings?.some((one) => start <= one.start && one.end <= end) ?? false;
}

/** Whether a name is next to a word, or the word is part of it. */
function isBeside(
  name: { readonly start: number; readonly end: number },
  start: number,
  end: number,
): boolean {
  return name.start <= end + 1 && start <= name.end + 1;
}

/** What a version says of the points of the compass. */
interface Said {
  readonly version: NameVersion;
  readonly bearings: readonly Bearing[];
  /** The points that it names, and those that its places have in their names elsewhere. */
  readonly points: number;
  readonly allowed: number;
}

function saidIn(version: NameVersion, bearings: readonly Bearing[]): Said {
  const points = bearings.reduce((all, one) => all | one.points, 0);
  let allowed = points;
  for (const { home } of version.named.places) allowed |= POINTS_OF_PLACES[home] ?? 0;
  return { version, bearings, points, allowed };
}

/** The words of a version for points that another version has not; none unless the other one has such words in turn. */
function against(a: Said, b: Said): readonly Bearing[] {
  if ((b.points & ~a.allowed) === 0) return NOTHING_SAID;
  return a.bearings.filter(({ points }) => (points & ~b.allowed) !== 0);
}

/**
 * Versions that name different points of the compass: South Korea, Северная Корея. A version that names none says nothing
 * about it.
 */
export function compassFinding(versions: readonly NameVersion[]): Finding | undefined {
  const said: Said[] = [];
  for (let at = 0; at < versions.length; at++) {
    const version = versions[at]!;
    const bearings = bearingsOf(version.named);
    if (bearings.length > 0) said.push(saidIn(version, bearings));
    // Of those that are left one at least must name points, or there are none to differ from.
    if (said.length + versions.length - at - 1 < 2) return undefined;
  }
  const pairs = said.flatMap((a, index) =>
    said.slice(index + 1).flatMap((b) => {
      const [first] = against(a, b);
      const [second] = against(b, a);
      return first && second ? [{ a, b, first, second }] : [];
    }),
  );
  const [pair] = pairs;
  if (!pair) return undefined;
  const { a, b, first, second } = pair;
  const odd =
    said.length > 2 && pairs.length === said.length - 1
      ? said.find((one) => pairs.every((two) => two.a === one || two.b === one))
      : undefined;
  if (!odd) return disagreement(a.version, first, b.version, second);
  const [own, other] = odd === a ? [first, second] : [second, first];
  const { lang } = odd.version.cell;
  const rest = pairs.flatMap((two) =>
    two.a === odd ? spansIn(two.b.version, two.second) : spansIn(two.a.version, two.first),
  );
  return {
    odd: lang,
    ...((own.named || other.named) && { severity: 'error' as const }),
    spans: [...spansIn(odd.version, own), ...rest],
    message: {
      key: 'value.differs',
      params: { lang, found: own.text, expected: other.text },
    },
  };
}
