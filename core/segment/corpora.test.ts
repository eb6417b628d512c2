import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeDocument } from '../text/index.ts';
import { segmentDocument } from './segment.ts';
import type { SrxRules } from './srx.ts';
import { checkRules } from './srx-engine.ts';
import { readSrx } from './srx-file.ts';

/** Evaluation data that may not be handed on lies beside the project; without it these tests are skipped. */
const DATA = resolve('../shared/data/segment');
const missing = !existsSync(DATA);
// eslint-disable-next-line no-console -- the reason for skipping belongs into the test's output
if (missing) console.warn(`Segmentation is not compared with corpora: there is no ${DATA}`);

interface Corpus {
  readonly lang: string;
  readonly docs: readonly {
    readonly text: string;
    readonly sentences: readonly (readonly [number, number])[];
  }[];
}

function load<T>(file: string): T {
  return JSON.parse(readFileSync(resolve(DATA, file), 'utf8')) as T;
}

function starts(text: string, lang: string, rules?: SrxRules): number[] {
  const document = makeDocument({ id: lang, lang, name: 'a', format: 'text', encoding: 'utf-8', text });
  return segmentDocument(document, rules).map((segment) => segment.start);
}

/** Cuts paragraphs into lines of at most 72 units, as e-mail does; offsets stay the same. */
function wrapped(text: string): string {
  let column = 0;
  return text.replace(/(\n+)|( )(?=(\S*))|./gu, (piece, breaks?: string, blank?: string, word = '') => {
    if (breaks !== undefined) column = 0;
    else if (blank !== undefined && column + 1 + word.length > 72) {
      column = 0;
      return '\n';
    } else column += piece.length;
    return piece;
  });
}

/** F1 in percent of the boundaries inside paragraphs. */
function score(corpus: Corpus, change: (text: string) => string = (text) => text, rules?: SrxRules): number {
  let right = 0;
  let found = 0;
  let wanted = 0;
  for (const { text, sentences } of corpus.docs) {
    const firsts = new Set([
      0,
      ...[...text.matchAll(/\n\n+/g)].map((match) => match.index + match[0].length),
    ]);
    const inside = (offset: number): boolean => !firsts.has(offset);
    const gold = new Set(sentences.map(([start]) => start).filter(inside));
    const own = starts(change(text), corpus.lang, rules).filter(inside);
    right += own.filter((offset) => gold.has(offset)).length;
    found += own.length;
    wanted += gold.size;
  }
  return (200 * right) / (found + wanted);
}

describe.skipIf(missing)('segmentation of corpora', () => {
  it.each([
    ['ar.Arabic-PUD', 99.7],
    ['ru.Russian-PUD', 99.6],
    ['ru.Russian-GSD', 99.3],
    ['ru.Russian-Taiga', 73.1],
    ['en.English-PUD', 100],
    ['en.English-EWT', 87.1],
    ['de.German-GSD', 96],
    ['es.Spanish-GSD', 97.5],
    ['fr.French-GSD', 97.6],
    ['fa.Persian-Seraji', 98.2],
    ['he.Hebrew-HTB', 98.4],
    ['hi.Hindi-PUD', 99.7],
    ['ja.Japanese-GSD', 96.9],
    ['tr.Turkish-IMST', 97.5],
    ['uk.Ukrainian-IU', 98.2],
    ['zh.Chinese-GSDSimp', 99.3],
  ])('%s: at least %d', (name, least) => {
    expect(score(load<Corpus>(`${name}.dev.json`))).toBeGreaterThanOrEqual(least);
  });

  it.each(['ar.Arabic-PUD', 'ru.Russian-PUD', 'en.English-PUD', 'de.German-GSD'])(
    '%s loses nothing by being wrapped',
    (name) => {
      const corpus = load<Corpus>(`${name}.dev.json`);
      const whole = { ...corpus, docs: [joined(corpus)] };
      expect(score(whole, wrapped)).toBeCloseTo(score(whole), 5);
    },
  );

  it('gets every hard case right', () => {
    const cases =
      load<{ id: string; lang: string; text: string; offsets_utf16: [number, number][] }[]>('hard.json');
    const wrong = cases.filter(
      ({ text, lang, offsets_utf16 }) =>
        starts(text, lang).join() !== offsets_utf16.map(([start]) => start).join(),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

/** All documents of a corpus in one. */
function joined(corpus: Corpus): Corpus['docs'][number] {
  let text = '';
  const sentences: [number, number][] = [];
  for (const document of corpus.docs) {
    for (const [start, end] of document.sentences) sentences.push([start + text.length, end + text.length]);
    text += `${document.text}\n\n`;
  }
  return { text, sentences };
}

describe.skipIf(missing)("other tools' rules", () => {
  it.each([
    ['lt', 'en.English-PUD', 99.8],
    ['okapi', 'ru.Russian-PUD', 97.8],
    ['omegat', 'ar.Arabic-PUD', 99.4],
  ])('%s.srx can be run for all its languages and cuts %s as it does elsewhere', (file, name, least) => {
    const rules = readSrx(readFileSync(resolve(DATA, 'srx', `${file}.srx`), 'utf8'));
    for (const lang of ['en', 'ru', 'ar', 'de', 'fr', 'es', 'pl', 'ja', 'zh', 'nl', 'it', 'uk'])
      checkRules(rules, lang);
    expect(score(load<Corpus>(`${name}.dev.json`), undefined, rules)).toBeGreaterThanOrEqual(least);
  });
});
