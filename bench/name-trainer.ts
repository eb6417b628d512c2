import { groupBy } from '#core';
import type { NameScript } from '../core/facts/name/letters.ts';
import { contextSide, contextSlot, gramHash, operationHash, SIDES } from '../core/facts/name/gram.ts';
import { CONTEXT_UNIT, CONTEXT_ZERO, type EditModelData } from '../core/facts/name/model.ts';
import { shuffle } from './shuffle.ts';

/** Two spellings of one name, letters only. */
export type NamePair = readonly [source: string, target: string];

/** The shapes of operations: letters taken from the source, letters put into the target. The first and the last two have floors. */
const SHAPES = [
  [1, 1],
  [1, 2],
  [1, 3],
  [2, 1],
  [2, 2],
  [1, 0],
  [0, 1],
] as const;
const FLOORED = [0, 5, 6];
/** Probabilities that expectation maximisation starts from, by shape, and what unlisted operations keep. */
const START = [1e-3, 2e-5, 1e-7, 2e-5, 2e-7, 1e-2, 1e-2];
const REST = [1e-6, 0, 0, 0, 0, 1e-5, 1e-5];
const EM_ROUNDS = 7;
/** An operation must be expected so often in the pairs to be listed; less in the first rounds. */
const RAREST = [0.1, 0.1, 1, 1, 2.5, 2.5, 2.5];
const EPOCHS = 6;
const RATE = 0.3;
const CONTEXT_RATE = 0.2;
const SHRINK = 1e-4;
const CONTEXT_SHRINK = 1e-5;
/** Names like the true one that each pair is told apart from: the same first two letters, nearly as long. */
const HARD = 3;
const SLOTS = 1 << 14;
const LARGEST = 40;

interface Word {
  readonly grams: readonly (readonly string[])[];
  readonly hashes: readonly (readonly number[])[];
  readonly codes: readonly number[];
  readonly length: number;
}

const words = new Map<string, Word>();

function wordOf(letters: string): Word {
  let word = words.get(letters);
  if (word) return word;
  const text = `^${letters}$`;
  const grams = [0, 1, 2, 3].map((n) =>
    Array.from({ length: text.length + 1 }, (_, i) => (i + n <= text.length ? text.slice(i, i + n) : '')),
  );
  const hashes = grams.map((row) => row.map(gramHash));
  const codes = [0, ...Array.from(text, (letter) => letter.charCodeAt(0)), 0];
  words.set(letters, (word = { grams, hashes, codes, length: text.length }));
  return word;
}

/** An operation at a place in two words. */
interface Use {
  readonly shape: number;
  readonly x: Word;
  readonly i: number;
  readonly y: Word;
  readonly j: number;
}

const nameOf = ({ shape, x, i, y, j }: Use): string => {
  const [a, b] = SHAPES[shape]!;
  return `${x.grams[a]![i]!} ${y.grams[b]![j]!}`;
};

/** Logarithm of the weight of all chains from one word to the other; `see` gets the share of each operation in them. */
function chains(
  source: string,
  target: string,
  weigh: (use: Use) => number,
  see?: (use: Use, share: number) => void,
): number {
  const x = wordOf(source);
  const y = wordOf(target);
  const width = y.length + 1;
  const forward = new Float64Array((x.length + 1) * width);
  forward[0] = 1;
  const uses: { readonly use: Use; readonly from: number; readonly to: number; readonly weight: number }[] =
    [];
  for (let i = 0; i <= x.length; i++) {
    for (let j = 0; j <= y.length; j++) {
      const from = i * width + j;
      if (forward[from] === 0) continue;
      for (const [shape, [a, b]] of SHAPES.entries()) {
        if (i + a > x.length || j + b > y.length) continue;
        const use = { shape, x, i, y, j };
        const weight = weigh(use);
        if (weight === 0) continue;
        const to = from + a * width + b;
        forward[to]! += forward[from]! * weight;
        if (see) uses.push({ use, from, to, weight });
      }
    }
  }
  const total = forward[forward.length - 1]!;
  if (see && total > 0) {
    const backward = new Float64Array(forward.length);
    backward[backward.length - 1] = 1;
    for (const { use, from, to, weight } of uses.toReversed()) {
      backward[from]! += weight * backward[to]!;
      const share = (forward[from]! * weight * backward[to]!) / total;
      if (share > 1e-3) see(use, share);
    }
  }
  return Math.log(Math.max(total, 1e-300));
}

/** Probabilities of operations by expectation maximisation. */
function estimate(pairs: readonly NamePair[]): Map<string, number> {
  let found = new Map<string, number>();
  for (let round = 0; round < EM_ROUNDS; round++) {
    const counts = new Map<string, number>();
    const known = found;
    const weigh = (use: Use): number =>
      round === 0 ? START[use.shape]! : (known.get(nameOf(use)) ?? REST[use.shape]!);
    for (const [source, target] of pairs) {
      chains(source, target, weigh, (use, share) => {
        const name = nameOf(use);
        counts.set(name, (counts.get(name) ?? 0) + share);
      });
    }
    const kept = [...counts].filter(([, count]) => count >= RAREST[round]!);
    const total = kept.reduce((sum, [, count]) => sum + count, 0);
    found = new Map(kept.map(([name, count]) => [name, count / total]));
  }
  return found;
}

/** Logarithms of the frequencies of letters. */
function letterLogs(texts: readonly string[]): (gram: string) => number {
  const counts = new Map<string, number>();
  let total = 0;
  for (const text of texts) {
    for (const letter of `^${text}$`) {
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
      total++;
    }
  }
  return (gram) =>
    Array.from(gram).reduce((sum, letter) => sum + Math.log((counts.get(letter) ?? 0.5) / total), 0);
}

interface Example {
  readonly pair: NamePair;
  readonly same: 0 | 1;
}

/** The pairs, each with several names that it is not. */
function examples(pairs: readonly NamePair[], random: () => number): Example[] {
  const truth = new Set(pairs.map((pair) => pair.join(' ')));
  const alike = groupBy(pairs, ([, target]) => target.slice(0, 2));
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const list: Example[] = [];
  for (const pair of pairs) {
    list.push({ pair, same: 1 });
    const [source, target] = pair;
    const others = alike
      .get(target.slice(0, 2))!
      .filter(([, other]) => Math.abs(other.length - target.length) <= 2);
    const wrong = [pick(pairs), ...Array.from({ length: HARD }, () => pick(others))];
    for (const other of wrong) {
      if (other && !truth.has(`${source} ${other[1]}`)) list.push({ pair: [source, other[1]], same: 0 });
    }
  }
  return list;
}

/** A gradient step that gets smaller the more the weight has moved. */
class Weights {
  readonly values: Float64Array;
  readonly #squares: Float64Array;
  readonly #sum: Float64Array;

  constructor(start: ArrayLike<number>, caution: number) {
    this.values = Float64Array.from(start);
    this.#squares = new Float64Array(start.length).fill(caution);
    this.#sum = new Float64Array(start.length);
  }

  step(index: number, gradient: number, rate: number): void {
    this.#squares[index]! += gradient * gradient;
    this.values[index]! -= (rate * gradient) / Math.sqrt(this.#squares[index]!);
  }

  /** Adds the weights as they are now to their average. */
  remember(): void {
    for (const [index, value] of this.values.entries()) this.#sum[index]! += value;
  }

  settle(times: number): void {
    for (const [index, sum] of this.#sum.entries()) this.values[index] = sum / times;
  }
}

/** All weights of a model in training. */
class EditTrainer {
  readonly #names: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  /** The weights of listed operations before training. */
  readonly #start: readonly number[];
  readonly #listed: Weights;
  readonly #contexts = new Weights(new Float64Array(SLOTS), 0.1);
  /** Of operations that are not listed, by shape. */
  readonly #floors = new Weights([-5, 0, 0, 0, 0, -4, -4], 1);
  /** Scale and bias of the log odds. */
  readonly #curve = new Weights([2, -1], 1);

  constructor(pairs: readonly NamePair[]) {
    const probabilities = estimate(pairs);
    const sourceLog = letterLogs(pairs.map(([from]) => from));
    const targetLog = letterLogs(pairs.map(([, to]) => to));
    this.#names = [...probabilities.keys()];
    this.#numbers = new Map(this.#names.map((name, index) => [name, index]));
    this.#start = this.#names.map((name) => {
      const [from, to] = name.split(' ') as [string, string];
      return Math.log(probabilities.get(name)!) - sourceLog(from) - targetLog(to);
    });
    this.#listed = new Weights(this.#start, 0.1);
  }

  /** Moves the weights towards an example, with steps `slower` times as long as at first. */
  learn({ pair, same }: Example, slower: number): void {
    const [source, target] = pair;
    const byNumber = new Map<number, number>();
    const bySlot = new Map<number, number>();
    const byShape = [0, 0, 0, 0, 0, 0, 0];
    const weigh = (use: Use): number => this.#weigh(use);
    const total = chains(source, target, weigh, (use, share) => {
      const number = this.#numbers.get(nameOf(use));
      if (number === undefined) byShape[use.shape]! += share;
      else byNumber.set(number, (byNumber.get(number) ?? 0) + share);
      for (const slot of slotsOf(use)) bySlot.set(slot, (bySlot.get(slot) ?? 0) + share);
    });
    const length = (source.length + target.length) / 2 + 2;
    const [scale, bias] = this.#curve.values as unknown as [number, number];
    const error = 1 / (1 + Math.exp(-(scale * total) / length - bias)) - same;
    const slope = (error * scale) / length;
    for (const [number, share] of byNumber) {
      const moved = this.#listed.values[number]! - this.#start[number]!;
      this.#listed.step(number, slope * share + SHRINK * moved, RATE * slower);
    }
    for (const [slot, share] of bySlot) {
      const gradient = slope * share + CONTEXT_SHRINK * this.#contexts.values[slot]!;
      this.#contexts.step(slot, gradient, CONTEXT_RATE * slower);
    }
    for (const shape of FLOORED)
      if (byShape[shape]! > 0) this.#floors.step(shape, slope * byShape[shape]!, RATE * slower);
    this.#curve.step(0, (error * total) / length, RATE * slower);
    this.#curve.step(1, error, RATE * slower);
  }

  /** Adds all weights as they are now to their averages. */
  remember(): void {
    for (const weights of this.#all) weights.remember();
  }

  /** Makes all weights the averages of those remembered so many times. */
  settle(times: number): void {
    for (const weights of this.#all) weights.settle(times);
  }

  /** The model as the project keeps it. */
  model(source: NameScript, target: NameScript): EditModelData {
    const operations = this.#names
      .map((name, index) => {
        const [from, to] = name.split(' ') as [string, string];
        return `${from || '_'} ${to || '_'} ${Math.round(this.#listed.values[index]! * 10)}`;
      })
      .sort();
    const floors = this.#floors.values;
    return {
      source,
      target,
      scale: rounded(this.#curve.values[0]!),
      bias: rounded(this.#curve.values[1]!),
      floors: [rounded(floors[0]!), rounded(floors[5]!), rounded(floors[6]!)],
      operations: operations.join('\n'),
      contexts: Array.from(this.#contexts.values, quantised).join(''),
    };
  }

  get #all(): readonly Weights[] {
    return [this.#listed, this.#contexts, this.#floors, this.#curve];
  }

  #weigh(use: Use): number {
    const number = this.#numbers.get(nameOf(use));
    if (number === undefined && !FLOORED.includes(use.shape)) return 0;
    const base = number === undefined ? this.#floors.values[use.shape]! : this.#listed.values[number]!;
    return Math.exp(slotsOf(use).reduce((sum, slot) => sum + this.#contexts.values[slot]!, base));
  }
}

const slots = [0, 0, 0, 0];

/** The slots of an operation with each of the letters beside it; the list is the same at every call. */
function slotsOf({ shape, x, i, y, j }: Use): readonly number[] {
  const [a, b] = SHAPES[shape]!;
  const operation = operationHash(x.hashes[a]![i]!, y.hashes[b]![j]!);
  slots[0] = contextSlot(operation, contextSide(x.codes[i]!, SIDES.sourceBefore), SLOTS - 1);
  slots[1] = contextSlot(operation, contextSide(x.codes[i + a + 1]!, SIDES.sourceBehind), SLOTS - 1);
  slots[2] = contextSlot(operation, contextSide(y.codes[j]!, SIDES.targetBefore), SLOTS - 1);
  slots[3] = contextSlot(operation, contextSide(y.codes[j + b + 1]!, SIDES.targetBehind), SLOTS - 1);
  return slots;
}

/** Numbers from 0 to 1, the same at every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Trains an edit model: operations and their probabilities by expectation maximisation over the pairs, then all weights, with
 * those of the letters beside an operation, so that pairs are told from names that only begin alike.
 */
export function trainModel(
  source: NameScript,
  target: NameScript,
  pairs: readonly NamePair[],
  seed = 7,
): EditModelData {
  const random = randomFrom(seed);
  const trainer = new EditTrainer(pairs);
  const list = examples(pairs, random);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(list, random);
    for (const example of list) trainer.learn(example, 1 - (0.8 * epoch) / EPOCHS);
    if (epoch >= EPOCHS / 2) trainer.remember();
  }
  trainer.settle(EPOCHS / 2);
  return trainer.model(source, target);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function quantised(value: number): string {
  const units = Math.max(-LARGEST, Math.min(LARGEST, Math.round(value / CONTEXT_UNIT)));
  return String.fromCharCode(CONTEXT_ZERO + units);
}
