import type { LanguageTag } from '../../model/index.ts';
import { gazetteerKey } from './gazetteer.ts';
import { type NameSpelling, nameSpelling, spellingLogOdds, spellingOf } from './token.ts';

/** Words are cut at anything but letters, marks and apostrophes. */
const WORDS = /[\p{L}\p{M}'’ʼʻ`\u0640]+/gu;
/** Names have few words; more than this many are compared as far as here. */
const MOST_WORDS = 12;

/** Words of names that come and go: particles, filiations, articles. */
const PARTICLES = new Set(
  (
    'al el ul ad an ar as at ash az bin ibn ben bint abu von van der den de la le di da del della du dos das y e und of the ' +
    'аль эль ас аш ибн бин бен фон ван дер ден де ла ле ди да дю и оглы кызы ' +
    'ال بن ابن بنت أبو ابو فون فان دي دو لا لو آل'
  ).split(' '),
);
/** Russian patronymics, which other languages leave out. */
const PATRONYMIC = /(?:ович|евич|ьич|овна|евна|ична|ovich|evich|ovna|evna|وفيتش|يفيتش|وفنا|يفنا)$/u;

/**
 * How likely two names, in any scripts, are the same: 0–1, symmetric. The words of the names are matched to each other
 * whatever their order; initials, particles and patronymics that one of them lacks weigh little. Countries, territories and
 * languages are also known by their names in other languages (Germany, Германия, ألمانيا).
 */
export function nameSimilarity(a: string, b: string, langA?: LanguageTag, langB?: LanguageTag): number {
  if (a === b) return a.trim() === '' ? 0 : 1;
  const key = gazetteerKey(a, langA);
  if (key !== undefined && key === gazetteerKey(b, langB)) return 1;
  const left = spellingsOf(a, langA);
  const right = spellingsOf(b, langB);
  if (left.length === 0 || right.length === 0) return 0;
  if (left.length === 1 && right.length === 1) return probability(spellingLogOdds(left[0]!, right[0]!));
  const apart = alignWords(left, right);
  const joined = joinedSimilarity(left, right);
  return Math.max(apart, joined);
}

function spellingsOf(name: string, lang: LanguageTag | undefined): NameSpelling[] {
  const spellings: NameSpelling[] = [];
  for (const match of name.matchAll(WORDS)) {
    const spelling = nameSpelling(match[0], lang);
    if (spelling) spellings.push(spelling);
    if (spellings.length === MOST_WORDS) break;
  }
  return spellings;
}

function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** The names as one word each: عبد الله and Abdullah, Нью-Йорк and نيويورك. */
function joinedSimilarity(left: readonly NameSpelling[], right: readonly NameSpelling[]): number {
  const whole = (words: readonly NameSpelling[]): NameSpelling =>
    words.length === 1
      ? words[0]!
      : spellingOf(words.map(({ letters }) => letters).join(''), words[0]!.script);
  return probability(spellingLogOdds(whole(left), whole(right)));
}

/** Matches the words of the names, the best pair first, and weighs what is matched against what is left. */
function alignWords(left: readonly NameSpelling[], right: readonly NameSpelling[]): number {
  const pairs: { i: number; j: number; score: number }[] = [];
  left.forEach((a, i) => {
    right.forEach((b, j) => {
      pairs.push({ i, j, score: wordSimilarity(a, b) });
    });
  });
  pairs.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const usedLeft = new Set<number>();
  const usedRight = new Set<number>();
  let matched = 0;
  let weight = 0;
  for (const { i, j, score } of pairs) {
    if (score < 0.1) break;
    if (usedLeft.has(i) || usedRight.has(j)) continue;
    usedLeft.add(i);
    usedRight.add(j);
    const share = Math.min(weightOf(left[i]!), weightOf(right[j]!));
    matched += share * score;
    weight += share;
  }
  const unmatched = (words: readonly NameSpelling[], used: ReadonlySet<number>): number =>
    words.reduce((sum, word, index) => sum + (used.has(index) ? 0 : weightOf(word)), 0);
  const restLeft = unmatched(left, usedLeft);
  const restRight = unmatched(right, usedRight);
  // What only one side has may be a first name left out; what both have too much is another name.
  const missing = Math.min(restLeft, restRight) + 0.25 * Math.abs(restLeft - restRight);
  return weight === 0 ? 0 : matched / (weight + missing);
}

function weightOf({ letters }: NameSpelling): number {
  if (PARTICLES.has(letters)) return 0.1;
  if (letters.length === 1) return 0.2;
  return PATRONYMIC.test(letters) ? 0.3 : 1;
}

function wordSimilarity(a: NameSpelling, b: NameSpelling): number {
  if (a.letters.length > 1 && b.letters.length > 1) return probability(spellingLogOdds(a, b));
  // An initial stands for every name that begins like it.
  const cut = (spelling: NameSpelling): NameSpelling =>
    spelling.letters.length === 1 ? spelling : spellingOf(Array.from(spelling.letters)[0]!, spelling.script);
  return 0.8 * probability(spellingLogOdds(cut(a), cut(b)));
}
