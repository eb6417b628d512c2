import type { NamedText, NameLexicon } from '../../facts/index.ts';
import { BODIES } from '../../facts/lang/bodies.ts';
import { ARABIC_CLITICS } from '../../facts/lang/clitics.ts';
import { groupBy } from '../../model/lists.ts';
import type { Stretch } from './unit.ts';

const CLITICS = new RegExp(`^${ARABIC_CLITICS}`, 'u');
/** Longer words begin like none of those listed but by chance. */
const LONGEST = 24;
const NONE: readonly number[] = [];

/** By the number of a word in its lexicon, which lines of `BODIES` have it. */
const known = new WeakMap<NameLexicon, Map<number, readonly number[]>>();

function bodiesOf(id: number, lexicon: NameLexicon): readonly number[] {
  let all = known.get(lexicon);
  if (!all) known.set(lexicon, (all = new Map()));
  let bodies = all.get(id);
  if (!bodies) all.set(id, (bodies = find(lexicon.numbers.text(id), lexicon.base)));
  return bodies;
}

function find(text: string, base: string): readonly number[] {
  if (text.length > LONGEST) return NONE;
  const word = text.toLowerCase();
  const found = linesOf(word, base);
  if (base !== 'ar') return found;
  const bare = word.replace(CLITICS, '');
  return bare === word ? found : [...found, ...linesOf(bare, base)];
}

/** What is looked for at the beginning of a word, or as all of it, and the line that it is of. */
interface Entry {
  readonly name: string;
  readonly whole: boolean;
  readonly line: number;
}

/** The entries of a language by their first letter. */
const tables = new Map<string, ReadonlyMap<string, readonly Entry[]>>();

function tableOf(base: string): ReadonlyMap<string, readonly Entry[]> {
  let table = tables.get(base);
  if (!table) {
    const entries = BODIES.flatMap((names, line) =>
      (names[base]?.split(' ') ?? []).map((entry) => {
        const whole = entry.endsWith('$');
        return { name: whole ? entry.slice(0, -1) : entry, whole, line };
      }),
    );
    tables.set(base, (table = groupBy(entries, ({ name }) => name.charAt(0))));
  }
  return table;
}

function linesOf(word: string, base: string): readonly number[] {
  const entries = tableOf(base).get(word.charAt(0));
  if (!entries) return NONE;
  const found = entries.filter(({ name, whole }) => (whole ? word === name : word.startsWith(name)));
  return found.length === 0 ? NONE : found.map(({ line }) => line);
}

/** Whether the words of bodies and places are known in a language. */
function isKnown({ lexicon: { base } }: NamedText): boolean {
  return BODIES[0]![base] !== undefined;
}

/**
 * A common noun that a name of a version with capitals is made of, and that the other version has no word for: the Council of
 * which the other one knows no совет, комитет or комиссия. None where only the beginning of a sentence may be why it has a
 * capital.
 */
export function bodyInstead(named: NamedText, other: NamedText): Stretch | undefined {
  const { capitals, lexicon, places } = named;
  if (capitals.length === 0 || !isKnown(named) || !isKnown(other)) return undefined;
  for (const [at, { word, initial, text, start, end }] of capitals.entries()) {
    if (initial && capitals[at + 1]?.joined !== true) continue;
    const bodies = bodiesOf(word.id, lexicon);
    if (bodies.length === 0 || places.some((place) => place.start <= start && end <= place.end)) continue;
    const { words, lexicon: theirs } = other;
    if (!words.some((id) => bodiesOf(id, theirs).some((body) => bodies.includes(body))))
      return { text, start, end };
  }
  return undefined;
}
