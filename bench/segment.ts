import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { segmentDocument } from '../core/segment/index.ts';
import { makeDocument } from '../core/text/index.ts';
import { percent, printTable } from './table.ts';

/** A text with the places where its sentences stand. */
interface GoldText {
  readonly text: string;
  readonly sentences: readonly (readonly [start: number, end: number])[];
}

interface Corpus {
  readonly name: string;
  readonly lang: string;
  readonly texts: readonly GoldText[];
}

/** A case with a reason, as in a file of hard cases. */
interface HardCase {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly offsets_utf16: readonly (readonly [number, number])[];
}

const SAMPLES = fileURLToPath(new URL('../samples/', import.meta.url));
/** Column at which texts are wrapped to see whether line breaks disturb. */
const WRAP = 72;
/** White space and marks that a sentence may begin with without being another. */
const SKIPPED = /[\s\u200e\u200f\ufeff]/;

/**
 * Sentence segmentation: precision, recall and F1 (%) of sentence starts inside paragraphs, the F1 of the same text wrapped at
 * 72 columns, and the speed when warm. DATA is a folder of `*.json` with `{ lang, docs: [{ text, sentences: [[start, end]] }] }`
 * and perhaps a `hard.json`; a second argument limits the languages (`ar,ru`).
 */
export function run([folder, langs]: readonly string[]): void {
  const only = langs?.split(',');
  const corpora = (folder === undefined ? sampleCorpora() : corporaIn(folder)).filter(
    ({ lang }) => !only || only.includes(lang),
  );
  printTable(
    ['corpus', 'P', 'R', 'F1', `F1 at ${WRAP}`, 'MB/s'],
    corpora.map(({ name, lang, texts }) => {
      const plain = score(lang, texts);
      const wrapped = score(lang, texts.map(wrap));
      return [
        name,
        percent(plain.precision),
        percent(plain.recall),
        percent(plain.f1),
        percent(wrapped.f1),
        speed(lang, texts).toFixed(1),
      ];
    }),
  );
  if (folder !== undefined) runHard(folder);
}

function corporaIn(folder: string): Corpus[] {
  const corpora: Corpus[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.json') || file === 'hard.json') continue;
    const { lang, docs } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      lang: string;
      docs: GoldText[];
    };
    corpora.push({ name: file.replace('.json', ''), lang, texts: docs });
  }
  return corpora;
}

/** The texts of `samples/`, with their sentences found by what `gold.json` says of them. */
function sampleCorpora(): Corpus[] {
  const corpora: Corpus[] = [];
  for (const folder of readdirSync(SAMPLES, { withFileTypes: true })) {
    if (!folder.isDirectory()) continue;
    const path = join(SAMPLES, folder.name);
    const gold = JSON.parse(readFileSync(join(path, 'gold.json'), 'utf8')) as {
      segments: Record<string, string[]>;
    };
    for (const [lang, words] of Object.entries(gold.segments)) {
      const file = readdirSync(path).find((name) => name.endsWith(`.${lang}.txt`))!;
      const text = readFileSync(join(path, file), 'utf8');
      let from = 0;
      const sentences = words.map((sentence) => {
        const start = text.indexOf(sentence, from);
        from = start + sentence.length;
        return [start, from] as const;
      });
      corpora.push({ name: `${folder.name} ${lang}`, lang, texts: [{ text, sentences }] });
    }
  }
  return corpora;
}

/** Blanks become line breaks where a line would grow longer; offsets stay. */
function wrap({ text, sentences }: GoldText): GoldText {
  const units = [...text.matchAll(/[^ \n]+|\n+| /g)];
  let column = 0;
  let wrapped = '';
  units.forEach(({ 0: unit }, index) => {
    if (unit.startsWith('\n')) column = 0;
    else if (unit === ' ' && column + (units[index + 1]?.[0].length ?? 0) >= WRAP) {
      wrapped += '\n';
      column = 0;
      return;
    } else column += unit.length;
    wrapped += unit;
  });
  return { text: wrapped, sentences };
}

function skip(text: string, offset: number): number {
  let place = offset;
  while (place < text.length && SKIPPED.test(text[place]!)) place++;
  return place;
}

/** Starts of the sentences that the project's own code finds. */
function starts(lang: string, text: string): number[] {
  const input = { id: 'd', lang, name: 'd', format: 'text', encoding: 'utf-8', text };
  return segmentDocument(makeDocument(input)).map(({ start }) => skip(text, start));
}

function score(lang: string, texts: readonly GoldText[]): { precision: number; recall: number; f1: number } {
  let right = 0;
  let found = 0;
  let wanted = 0;
  for (const { text, sentences } of texts) {
    const firsts = new Set([...text.matchAll(/[\s\S]*?(?:\n\n|$)/g)].map(({ index }) => skip(text, index)));
    const gold = new Set(sentences.map(([start]) => skip(text, start)).filter((start) => !firsts.has(start)));
    const ours = starts(lang, text).filter((start) => !firsts.has(start));
    right += ours.filter((start) => gold.has(start)).length;
    found += ours.length;
    wanted += gold.size;
  }
  const precision = found > 0 ? right / found : 1;
  const recall = wanted > 0 ? right / wanted : 1;
  return { precision, recall, f1: right > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

/** Megabytes of UTF-8 a second over at least two megabytes, after as many to warm up. */
function speed(lang: string, texts: readonly GoldText[]): number {
  const text = texts.map((one) => one.text).join('\n\n');
  const size = Buffer.byteLength(text);
  const rounds = Math.ceil(2e6 / size);
  const pass = () => {
    for (let round = 0; round < rounds; round++) starts(lang, text);
  };
  pass();
  const begin = performance.now();
  pass();
  return (rounds * size) / 1e3 / (performance.now() - begin);
}

function runHard(folder: string): void {
  let cases: HardCase[];
  try {
    cases = JSON.parse(readFileSync(join(folder, 'hard.json'), 'utf8')) as HardCase[];
  } catch {
    return;
  }
  const wrong = cases.filter(({ lang, text, offsets_utf16: gold }) => {
    const ours = starts(lang, text);
    return ours.length !== gold.length || ours.some((start, index) => start !== skip(text, gold[index]![0]));
  });
  const names = wrong.length > 0 ? `; wrong: ${wrong.map(({ id }) => id).join(' ')}` : '';
  console.log(`hard cases: ${cases.length - wrong.length} of ${cases.length}${names}`);
}
