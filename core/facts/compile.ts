import { foldWord } from './character.ts';
import { tokenTexts } from './token.ts';
import { VULGAR_FRACTIONS } from './figure.ts';
import {
  TOPIC,
  type Entry,
  type Forms,
  type Keyword,
  PhraseNode,
  type Vocabulary,
  type VocabularyData,
  Word,
} from './vocabulary.ts';
import { MARK, WordMarks } from './word-marks.ts';

const split = (forms: Forms): string[] =>
  forms
    .split('|')
    .map((form) => form.trim())
    .filter(Boolean);

/** Turns the data of a language into the tree that texts are looked up in. */
export function compileVocabulary(
  data: VocabularyData,
  separators: { decimal: string; group: string },
): Vocabulary {
  const root = new Map<string, PhraseNode>();
  const meanings = new Set<Word>();

  function wordAt(form: string): Word {
    const [first, ...rest] = tokenTexts(form);
    let node = root.get(first!);
    if (!node) root.set(first!, (node = new PhraseNode()));
    for (const text of rest) {
      node.next ??= new Map();
      let child: PhraseNode | undefined = node.next.get(text);
      if (!child) node.next.set(text, (child = new PhraseNode()));
      node = child;
    }
    if (!node.word) meanings.add((node.word = new Word()));
    return node.word;
  }
  function add<T>(
    entries: readonly T[] | undefined,
    forms: (entry: T) => Forms,
    set: (word: Word, entry: T) => void,
  ) {
    for (const entry of entries ?? []) for (const form of split(forms(entry))) set(wordAt(form), entry);
  }
  const numbered = (
    key: 'month' | 'hijri' | 'persian' | 'weekday',
    list: readonly Forms[] | undefined,
  ): void =>
    list?.forEach((forms, index) => {
      for (const form of split(forms)) wordAt(form)[key] = index + 1;
    });
  const valued = (
    key: 'card' | 'ord' | 'amount' | 'multiple' | 'order' | 'decade' | 'halfHour' | 'relative',
    list: readonly (readonly [number, Forms])[] | undefined,
  ): void =>
    add(
      list,
      ([, forms]) => forms,
      (word, [value]) => {
        word[key] = value;
      },
    );

  valued('card', data.cardinals);
  valued('ord', data.ordinals);
  valued('amount', data.amounts);
  valued('multiple', data.multiples);
  valued('order', data.orders);
  valued('decade', data.decades);
  valued('halfHour', data.halfHours);
  valued('relative', data.relativeDays);
  add(
    data.relativePeriods,
    ([, , forms]) => forms,
    (word, [span, offset]) => {
      word.relative = offset;
      word.span = span;
    },
  );
  add(
    data.magnitudes,
    ([, forms]) => forms,
    (word, [value, , count]) => {
      word.magnitude = value;
      if (count !== undefined) word.count = count;
    },
  );
  add(
    data.fractions,
    ([, forms]) => forms,
    (word, [value, , count]) => {
      word.denominator = value;
      if (count !== undefined) word.count = count;
    },
  );
  add(
    data.units,
    ([, forms]) => forms,
    (word, [unit, , count]) => {
      word.unit = unit;
      if (/^[A-Z]{3}$/.test(unit)) wordAt(unit.toLowerCase()).unit = unit;
      if (count !== undefined) word.count = count;
    },
  );
  numbered('month', data.months);
  numbered('hijri', data.hijriMonths);
  numbered('persian', data.persianMonths);
  numbered('weekday', data.weekdays);
  for (const [key, forms] of Object.entries(data.keywords ?? {}) as [Keyword, Forms][]) {
    for (const form of split(forms)) (wordAt(form).keys ??= new Set()).add(key);
  }
  for (const form of split(data.weak ?? '')) wordAt(form).weak = true;

  for (const word of meanings) {
    word.starts = isStarter(word);
    word.opens = opensFact(word);
    word.topics = topicsOf(word);
  }

  const compounds = (data.compounds ?? [])
    .flatMap(([value, forms]) => split(forms).map((form) => [foldWord(form), value] as const))
    .sort((a, b) => b[0].length - a[0].length);
  const stems = <T>(list: readonly (readonly [T, Forms])[] | undefined): (readonly [string, T])[] =>
    (list ?? []).flatMap(([value, forms]) => split(forms).map((form) => [foldWord(form), value] as const));
  const words = withPrefixes(root, data);
  const decadeSuffixes = new Set(split(data.decadeSuffixes ?? ''));
  const romanSuffixes = split(data.romanSuffixes ?? '');
  return {
    lang: data.lang,
    words,
    marks: marksOf(words, compounds, decadeSuffixes, romanSuffixes),
    ...separators,
    // The Maghreb writes numbers as the French do; in Europe all may, whatever the rule.
    spaces: /\s/.test(separators.group) || data.grammar === 'arabic' || data.grammar === 'plain',
    grammar: data.grammar ?? 'none',
    anyEnding: data.grammar === undefined || data.numbersOnly === true,
    datePatterns: data.datePatterns ?? [],
    firstStorey: data.firstStorey,
    unitFirst: data.unitFirst === true,
    myriads: data.myriads === true,
    ordinalSuffixes: new Set(split(data.ordinalSuffixes ?? '')),
    romanSuffixes,
    decadeSuffixes,
    compounds,
    compoundUnits: stems(data.compoundUnits),
    compoundMagnitudes: stems(data.compoundMagnitudes),
  };
}

/** Whether a number, date, time or quantity can begin with the word. */
function opensFact(word: Word): boolean {
  const { keys } = word;
  return (
    word.starts || word.unit !== undefined || keys?.has('century') === true || keys?.has('hour') === true
  );
}

/** Whether the word is a number or date, or part of one. */
function isValue(word: Word): boolean {
  return (
    (word.card ??
      word.ord ??
      word.magnitude ??
      word.amount ??
      word.denominator ??
      word.multiple ??
      word.order) !== undefined ||
    (word.month ??
      word.hijri ??
      word.persian ??
      word.weekday ??
      word.decade ??
      word.halfHour ??
      word.relative) !== undefined
  );
}

/** The subjects that a word speaks of. */
function topicsOf({ keys, decade, month, hijri, persian }: Word): number {
  const period = decade !== undefined || keys?.has('century') === true;
  const clock = (['hour', 'am', 'pm', 'noon', 'midnight', 'zone'] as const).some((key) => keys?.has(key));
  return (
    (period ? TOPIC.period : 0) |
    ((month ?? hijri ?? persian) === undefined ? 0 : TOPIC.month) |
    (keys?.has('bc') === true || keys?.has('ad') === true ? TOPIC.era : 0) |
    (clock ? TOPIC.clock : 0) |
    (keys?.has('storey') === true ? TOPIC.storey : 0)
  );
}

function marksOf(
  words: ReadonlyMap<string, Entry>,
  compounds: readonly (readonly [form: string, value: number])[],
  decadeSuffixes: ReadonlySet<string>,
  romanSuffixes: readonly string[],
): WordMarks {
  const marks = new WordMarks(words, romanSuffixes);
  for (const [text, { node }] of words) {
    for (const word of tellingWords(text, node, words)) marks.add(word, MARK.starts);
  }
  for (const [form] of compounds) marks.addCompound(form);
  for (const fraction of VULGAR_FRACTIONS) marks.add(fraction, MARK.starts | MARK.fraction);
  for (const suffix of decadeSuffixes) marks.add(suffix, MARK.decade);
  return marks;
}

/** The words that the phrases that begin with a word are known by, those that say something without a number. */
function tellingWords(first: string, node: PhraseNode, words: ReadonlyMap<string, Entry>): string[] {
  return startingPhrases([first], node).flatMap((phrase) => {
    const told = phrase.map((text) => words.get(text)?.node.word);
    // Behind the first one, which is often a preposition.
    const rest = phrase.slice(1);
    if (rest.some((text) => words.get(text)?.node.word?.starts)) return [];
    const order = [...rest, first].filter((text) => /\p{L}/u.test(text));
    // The rarest: words that mean nothing alone before those that the grammar leans on, and these before units.
    const rank = (text: string): number => {
      const word = told[phrase.indexOf(text)];
      return word === undefined ? 0 : word.unit === undefined ? 1 : 2;
    };
    return order.sort((a, b) => rank(a) - rank(b)).slice(0, 1);
  });
}

/** The phrases of a tree that say something without a number, `words` being those up to its root. */
function startingPhrases(words: readonly string[], { next }: PhraseNode): string[][] {
  return [...(next ?? [])].flatMap(([text, child]) => {
    const phrase = [...words, text];
    return [...(child.word?.starts ? [phrase] : []), ...startingPhrases(phrase, child)];
  });
}

/** Whether a word can say something without a number beside it. */
function isStarter(word: Word): boolean {
  const { keys } = word;
  const dual = word.unit !== undefined && word.count !== undefined;
  return isValue(word) || dual || keys?.has('noon') === true || keys?.has('midnight') === true;
}

/** Every first word also with the clitics that may be written to it; a word of its own has precedence. */
function withPrefixes(root: ReadonlyMap<string, PhraseNode>, data: VocabularyData): Map<string, Entry> {
  const words = new Map<string, Entry>();
  for (const [text, node] of root) words.set(text, { node, and: false, article: false, prefix: 0 });
  for (const { text: prefix, and = false, article = false } of data.prefixes ?? []) {
    const folded = foldWord(prefix);
    for (const [text, node] of root) {
      const key = folded + text;
      if (
        text.length < 2 ||
        (text.length < 3 && node.word?.unit !== undefined) ||
        words.has(key) ||
        !/^\p{L}/u.test(text)
      )
        continue;
      words.set(key, { node, and, article, prefix: folded.length });
    }
  }
  return words;
}
