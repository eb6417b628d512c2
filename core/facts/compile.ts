import { foldWord } from './character.ts';
import { CliticWords } from './first-words.ts';
import { tokenTexts } from './token.ts';
import { VULGAR_FRACTIONS } from './figure.ts';
import { isCurrency } from './units.ts';
import {
  TOPIC,
  type DateOrder,
  type Entry,
  type FirstWords,
  type Forms,
  type Keyword,
  PhraseNode,
  type Vocabulary,
  type VocabularyData,
  Word,
} from './vocabulary.ts';
import { MARK, WordMarks } from './word-marks.ts';

function split(forms: Forms): string[] {
  return forms
    .split('|')
    .map((form) => form.trim())
    .filter(Boolean);
}

/** The tree of phrases that texts are looked up in, while it is built. */
class PhraseTree {
  readonly root = new Map<string, PhraseNode>();
  readonly words = new Set<Word>();

  /** What a form means so far. */
  at(form: string): Word {
    const [first, ...rest] = tokenTexts(form);
    let node = this.root.get(first!);
    if (!node) this.root.set(first!, (node = new PhraseNode()));
    for (const text of rest) {
      node.next ??= new Map();
      let child: PhraseNode | undefined = node.next.get(text);
      if (!child) node.next.set(text, (child = new PhraseNode()));
      node = child;
    }
    if (!node.word) this.words.add((node.word = new Word()));
    return node.word;
  }

  /** Lets `set` say what each of the forms means. */
  each(forms: Forms, set: (word: Word) => void): void {
    for (const form of split(forms)) set(this.at(form));
  }
}

type Numbered = 'month' | 'hijri' | 'persian' | 'weekday';
type Counted = 'magnitude' | 'denominator' | 'unit' | 'rate';
type Valued = 'card' | 'ord' | 'amount' | 'multiple' | 'order' | 'decade' | 'halfHour' | 'relative';

function addNumbered(tree: PhraseTree, key: Numbered, list: readonly Forms[] = []): void {
  for (const [index, forms] of list.entries()) tree.each(forms, (word) => (word[key] = index + 1));
}

function addValued(tree: PhraseTree, key: Valued, list: readonly (readonly [number, Forms])[] = []): void {
  for (const [value, forms] of list) tree.each(forms, (word) => (word[key] = value));
}

/** The same for words that may say how many there are: ألفين is two thousands. */
function addCounted<Key extends Counted>(
  tree: PhraseTree,
  key: Key,
  list: readonly (readonly [Word[Key], Forms, count?: number])[] = [],
): void {
  for (const [value, forms, count] of list) {
    tree.each(forms, (word) => {
      word[key] = value;
      if (count !== undefined) word.count = count;
    });
  }
}

function addNumbers(tree: PhraseTree, data: VocabularyData): void {
  addValued(tree, 'card', data.cardinals);
  addValued(tree, 'ord', data.ordinals);
  addValued(tree, 'amount', data.amounts);
  addValued(tree, 'multiple', data.multiples);
  addValued(tree, 'order', data.orders);
  addCounted(tree, 'magnitude', data.magnitudes);
  addCounted(tree, 'denominator', data.fractions);
  tree.each(data.singulars ?? '', (word) => (word.singular = true));
  tree.each(data.constructDuals ?? '', (word) => (word.constructDual = true));
}

function addUnits(tree: PhraseTree, { units = [], currencies = [], rates = [] }: VocabularyData): void {
  // Before the units: a sign that several share is that of the better known.
  addCounted(tree, 'unit', currencies);
  for (const entry of units) {
    addCounted(tree, 'unit', [entry]);
    const [unit] = entry;
    if (isCurrency(unit)) tree.at(unit.toLowerCase()).unit = unit;
  }
  addCounted(tree, 'rate', rates);
}

function addTimes(tree: PhraseTree, data: VocabularyData): void {
  addNumbered(tree, 'month', data.months);
  addNumbered(tree, 'hijri', data.hijriMonths);
  addNumbered(tree, 'persian', data.persianMonths);
  addNumbered(tree, 'weekday', data.weekdays);
  addValued(tree, 'decade', data.decades);
  addValued(tree, 'halfHour', data.halfHours);
  addValued(tree, 'relative', data.relativeDays);
  for (const [span, offset, forms] of data.relativePeriods ?? []) {
    tree.each(forms, (word) => {
      word.relative = offset;
      word.span = span;
    });
  }
  for (const [hours, forms] of data.zones ?? []) {
    tree.each(forms, (word) => {
      word.zones = [hours].flat();
      (word.keys ??= new Set()).add('zone');
    });
  }
}

function addKeywords(tree: PhraseTree, { keywords = {}, weak = '', notNumbers = '' }: VocabularyData): void {
  for (const [key, forms] of Object.entries(keywords) as [Keyword, Forms][])
    tree.each(forms, (word) => (word.keys ??= new Set()).add(key));
  tree.each(weak, (word) => (word.weak = true));
  // the longest phrase is read, and these mean nothing
  tree.each(notNumbers, () => undefined);
}

/** All that the words and phrases of a language mean. */
function phrasesOf(data: VocabularyData): Map<string, PhraseNode> {
  const tree = new PhraseTree();
  addNumbers(tree, data);
  addTimes(tree, data);
  addUnits(tree, data);
  addKeywords(tree, data);
  for (const word of tree.words) {
    word.starts = isStarter(word);
    word.opens = opensFact(word);
    word.topics = topicsOf(word);
  }
  return tree.root;
}

function foldedForms(forms: Forms = ''): Set<string> {
  return new Set(split(forms).map(foldWord));
}

/** Turns the data of a language into the tree that texts are looked up in. */
export function compileVocabulary(
  data: VocabularyData,
  separators: { decimal: string; group: string },
  dateOrder: DateOrder,
): Vocabulary {
  const compounds = (data.compounds ?? [])
    .flatMap(([value, forms]) => split(forms).map((form) => [foldWord(form), value] as const))
    .sort((a, b) => b[0].length - a[0].length);
  const stems = <T>(list: readonly (readonly [T, Forms])[] | undefined): (readonly [string, T])[] =>
    (list ?? []).flatMap(([value, forms]) => split(forms).map((form) => [foldWord(form), value] as const));
  const phrases = phrasesOf(data);
  const words = new CliticWords(phrases, data);
  const decadeSuffixes = new Set(split(data.decadeSuffixes ?? ''));
  const indefinite = foldedForms(data.indefinite);
  const romanSuffixes = split(data.romanSuffixes ?? '');
  return {
    lang: data.lang,
    words,
    marks: marksOf(phrases, words, compounds, decadeSuffixes, romanSuffixes, indefinite),
    ...separators,
    // The Maghreb writes numbers as the French do; in Europe all may, whatever the rule.
    spaces: /\s/.test(separators.group) || data.grammar === 'arabic' || data.grammar === 'plain',
    grammar: data.grammar ?? 'none',
    anyEnding: data.grammar === undefined || data.numbersOnly === true,
    datePatterns: data.datePatterns ?? [],
    oldDates: data.oldDates,
    firstStorey: data.firstStorey,
    indefinite,
    definite: foldedForms(data.definite),
    partOf: foldedForms(data.partOf),
    articlePrefix: data.prefixes?.find(({ article, and }) => article && !and)?.text,
    andPrefix: data.prefixes?.find(({ article, and }) => and && !article)?.text,
    byPrefix: data.byPrefix,
    capitalDates: data.capitalDates === true,
    monthLast: data.monthLast === true,
    dateOrder,
    clockOrdinals: data.clockOrdinals,
    yearForms: data.yearForms,
    weekdaySigns: data.weekdaySigns ?? {},
    cardinalSuffixes: new Set(split(data.cardinalSuffixes ?? '')),
    several: foldedForms(data.several),
    vagueAmounts: foldedForms(data.vagueAmounts),
    collectives: foldedForms(data.collectives),
    unitFirst: data.unitFirst,
    myriads: data.myriads,
    clockInMarks: data.clockInMarks === true,
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
    word.starts ||
    word.unit !== undefined ||
    (['century', 'decadeBefore', 'hour'] as const).some((key) => keys?.has(key) === true)
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
      word.order ??
      word.rate) !== undefined ||
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
  const period = decade !== undefined || (['century', 'decadeBefore'] as const).some((key) => keys?.has(key));
  const clock = (['hour', 'am', 'pm', 'noon', 'midnight', 'zone'] as const).some((key) => keys?.has(key));
  return (
    (period ? TOPIC.period : 0) |
    ((month ?? hijri ?? persian) === undefined ? 0 : TOPIC.month) |
    ((['bc', 'ad', 'hijri', 'solarHijri'] as const).some((key) => keys?.has(key)) ? TOPIC.era : 0) |
    (clock ? TOPIC.clock : 0) |
    (keys?.has('storey') === true ? TOPIC.storey : 0)
  );
}

function marksOf(
  phrases: ReadonlyMap<string, PhraseNode>,
  words: FirstWords,
  compounds: readonly (readonly [form: string, value: number])[],
  decadeSuffixes: ReadonlySet<string>,
  romanSuffixes: readonly string[],
  indefinite: ReadonlySet<string>,
): WordMarks {
  const marks = new WordMarks(words, romanSuffixes, (text, entry) => cliticMarks(text, entry, words));
  for (const [text, node] of phrases) {
    if (node.next) for (const word of tellingWords(text, node, words)) marks.add(word, MARK.starts);
    marks.add(text, spanMarks(node.word, 0));
    addLater(node, marks);
  }
  for (const [form] of compounds) marks.addCompound(form);
  for (const fraction of VULGAR_FRACTIONS) marks.add(fraction, MARK.starts | MARK.fraction);
  for (const suffix of decadeSuffixes) marks.add(suffix, MARK.decade);
  for (const article of indefinite) marks.add(article, MARK.span);
  return marks;
}

/** Marks the words that go on with phrases. */
function addLater({ next }: PhraseNode, marks: WordMarks): void {
  for (const [text, child] of next ?? []) {
    marks.add(text, MARK.later);
    addLater(child, marks);
  }
}

/** The marks of a word with a clitic. What its phrases are known by behind it, they are known by without the clitic. */
function cliticMarks(text: string, { node, prefix }: Entry, words: FirstWords): number {
  const first = tellingWords(text, node, words).includes(text);
  return spanMarks(node.word, prefix) | (first ? MARK.starts : 0);
}

/** The marks of a unit of time that can be one of it without a number, with a clitic in one word with it, and of what is at its side. */
function spanMarks(word: Word | undefined, prefix: number): number {
  if (!word?.keys) return 0;
  const { keys } = word;
  // beside a part of the day one hour may be that of one o'clock: час дня
  const span = (['span', 'ago', 'am', 'pm'] as const).some((key) => keys.has(key)) ? MARK.span : 0;
  if (keys.has('one')) return prefix > 0 ? MARK.one | MARK.span : MARK.one | span;
  return span;
}

/** The words that the phrases that begin with a word are known by, those that say something without a number. */
function tellingWords(first: string, node: PhraseNode, words: FirstWords): string[] {
  return startingPhrases([first], node).flatMap((phrase) => {
    // Behind the first one, which is often a preposition.
    const rest = phrase.slice(1);
    if (rest.some((text) => words.get(text)?.node.word?.starts)) return [];
    const order = [...rest, first].filter((text) => /\p{L}/u.test(text));
    // The rarest: long words before short, and of two as long a unit last. The short ones between are often those of every
    // sentence: around the clock, rund um die Uhr, a la semana.
    const isUnit = (text: string): boolean => words.get(text)?.node.word?.unit !== undefined;
    const weight = (text: string): number => text.length - (isUnit(text) ? 1.5 : 0);
    return order.sort((a, b) => weight(b) - weight(a)).slice(0, 1);
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
