import { readFileSync, writeFileSync } from 'node:fs';
import { nameLetters } from '../core/facts/name/letters.ts';
import { BASE64, MIDDLE, type ShapeData, ShapeModel } from '../core/facts/name/shape.ts';
import { tableRows } from './table.ts';
import { shuffle } from './shuffle.ts';

/**
 * Trains what tells a foreign name from the words of a language without capitals, by pairs of letters, and writes it.
 *
 *     tsx bench/train-shape.ts --write OUTPUT.ts NAMES.tsv WORDS.txt…     trains on all and writes
 *     tsx bench/train-shape.ts NAMES.tsv WORDS.txt…                       trains on three quarters, measures on the rest
 *
 * The table of names has a header, and in its columns: id, source language, target language, source, target, label; those of
 * the source language with label 1 are taken. The lists of words have one a line, as they stand in texts.
 */
const SHORTEST = 4;
const ROUNDS = 15;
const RATE = 0.2;
const DECAY = 2e-4;
const STEP = 0.15;
const EDGE = '^';

type Example = readonly [word: string, isName: boolean];

/** Whether a word is long enough to tell something, and in Arabic letters only. */
function isExample(letters: string): boolean {
  return letters.length >= SHORTEST && /^\p{Script=Arabic}+$/u.test(letters);
}

function namesOf(file: string): Set<string> {
  const names = tableRows(file)
    .slice(1)
    .flatMap(([, , , name, , label]) => (label === '1' ? [nameLetters(name!)] : []));
  return new Set(names.filter(isExample));
}

function wordsOf(files: readonly string[], names: ReadonlySet<string>): Set<string> {
  const words = files.flatMap((file) => readFileSync(file, 'utf8').split('\n')).map(nameLetters);
  return new Set(words.filter((letters) => isExample(letters) && !names.has(letters)));
}

function train(examples: readonly Example[]): ShapeData {
  const letters = EDGE + [...new Set(examples.flatMap(([word]) => Array.from(word)))].sort().join('');
  const size = letters.length;
  const numbers = new Map(Array.from(letters, (letter, number) => [letter, number]));
  const weights = new Float64Array(size * size);
  const prepared = examples.map(([word, isName]) => {
    const path = [0, ...Array.from(word, (letter) => numbers.get(letter)!), 0];
    return { isName, slots: path.slice(1).map((number, at) => path[at]! * size + number) };
  });
  let bias = 0;
  let seed = 1;
  const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
  for (let round = 0; round < ROUNDS; round++) {
    const rate = RATE / (1 + round * 0.3);
    shuffle(prepared, random);
    for (const { slots, isName } of prepared) {
      const sum = slots.reduce((total, slot) => total + weights[slot]!, bias);
      const change = ((isName ? 1 : 0) - 1 / (1 + Math.exp(-sum))) * rate;
      bias += change * 0.1;
      for (const slot of slots) weights[slot]! += change - rate * DECAY * weights[slot]!;
    }
  }
  const code = (weight: number): string =>
    BASE64[Math.max(0, Math.min(BASE64.length - 1, MIDDLE + Math.round(weight / STEP)))]!;
  return {
    letters,
    bias: Number(bias.toFixed(2)),
    step: STEP,
    weights: Array.from(weights, code).join(''),
  };
}

function source({ letters, bias, step, weights }: ShapeData, names: number, words: number): string {
  return `import type { ShapeData } from '../name/shape.ts';

/**
 * What tells foreign names from Arabic words, made by \`bench/train-shape.ts\` from ${names} person names of Wikidata (CC0, paired
 * up by Merhav and Ash, COLING 2018) and ${words} words: a third of the Arabic interface of Firefox and Thunderbird (MPL 2.0), the
 * others drawn from the Ayaspell dictionary (MPL 1.1) with articles and conjunctions before them. Generated: do not edit.
 */
export const ARABIC_SHAPES: ShapeData = {
  letters: '${letters}',
  bias: ${bias},
  step: ${step},
  weights:
    '${weights}',
};
`;
}

const args = process.argv.slice(2);
const output = args[0] === '--write' ? args.splice(0, 2)[1] : undefined;
const [namesFile, ...lists] = args;
if (!namesFile || lists.length === 0) {
  console.error('usage: tsx bench/train-shape.ts [--write OUTPUT.ts] NAMES.tsv WORDS.txt…');
  process.exit(2);
}
const names = namesOf(namesFile);
const words = wordsOf(lists, names);
const examples: Example[] = [
  ...[...names].map((name): Example => [name, true]),
  ...[...words].map((word): Example => [word, false]),
];
if (output) writeFileSync(output, source(train(examples), names.size, words.size));
else {
  const held = (_: Example, at: number): boolean => at % 4 === 0;
  const model = new ShapeModel(train(examples.filter((one, at) => !held(one, at))));
  const scores = (isName: boolean): number[] =>
    examples.filter((one, at) => held(one, at) && one[1] === isName).map(([word]) => model.logOdds(word));
  const wrong = scores(false).sort((a, b) => b - a);
  const right = scores(true);
  for (const rate of [0.01, 0.02, 0.05, 0.1]) {
    const least = wrong[Math.floor(wrong.length * rate)]!;
    const found = right.filter((score) => score > least).length / right.length;
    console.log(`${rate}: from ${least.toFixed(2)}, ${(100 * found).toFixed(1)} % of the names`);
  }
}
