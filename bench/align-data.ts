import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AlignInput } from '../core/align/index.ts';

/** Segments by version that belong together, by their indices or numbers. */
export type Bead = readonly (readonly number[])[];

/** Versions with the beads that are right. */
export interface Task {
  readonly corpus: string;
  readonly versions: readonly AlignInput[];
  /** Numbers the gold uses for the segments of each version. */
  readonly numbers: readonly (readonly number[])[];
  readonly gold: readonly Bead[];
}

/** Right pairs of one text in several versions, in the indices of the segments. */
export interface Text {
  readonly corpus: string;
  readonly versions: readonly AlignInput[];
  /** Beads of the versions `a` and `b`, for every two versions. */
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly beads: readonly Bead[] }[];
}

interface Lines {
  readonly input: AlignInput;
  readonly numbers: readonly number[];
}

const GOLD = /^(.+)\.([^.]+)-([^.]+)\.gold$/;

/** The pairs of versions in a folder of corpora: `NAME.LANG` (a segment a line), `NAME.LANG-LANG.gold` (`[0,1]:[0]` a line). */
export function tasksIn(folder: string): Task[] {
  return readdirSync(folder)
    .sort()
    .flatMap((corpus) =>
      readdirSync(join(folder, corpus))
        .sort()
        .flatMap((file) => {
          const parts = GOLD.exec(file);
          if (!parts) return [];
          const [, name, ...langs] = parts;
          const read = langs.map((lang) => linesOf(join(folder, corpus, `${name}.${lang}`), lang));
          return [
            {
              corpus: `${corpus} ${langs.join('-')}`,
              versions: read.map(({ input }) => input),
              numbers: read.map(({ numbers }) => numbers),
              gold: beadsIn(join(folder, corpus, file)),
            },
          ];
        }),
    );
}

/** The texts in a folder of corpora that have gold for every two of three or more versions. */
export function textsIn(folder: string): Text[] {
  return readdirSync(folder)
    .sort()
    .flatMap((corpus) => {
      const files = readdirSync(join(folder, corpus)).sort();
      const golds = files.flatMap((file) => {
        const parts = GOLD.exec(file);
        return parts ? [{ file, name: parts[1]!, langs: [parts[2]!, parts[3]!] as const }] : [];
      });
      const names = [...new Set(golds.map(({ name }) => name))];
      return names.flatMap((name) => {
        const own = golds.filter((gold) => gold.name === name);
        const langs = [...new Set(own.flatMap(({ langs }) => langs))].sort();
        if (langs.length < 3 || own.length < (langs.length * (langs.length - 1)) / 2) return [];
        const lines = langs.map((lang) => linesOf(join(folder, corpus, `${name}.${lang}`), lang));
        const places = lines.map(({ numbers }) => new Map(numbers.map((number, index) => [number, index])));
        const pairs = own.map(({ file, langs: pair }) => {
          const [a, b] = pair.map((lang) => langs.indexOf(lang)) as [number, number];
          const beads = beadsIn(join(folder, corpus, file)).map((bead) =>
            bead.map((cell, side) => cell.map((number) => places[side === 0 ? a : b]!.get(number)!)),
          );
          return { a, b, beads };
        });
        return [{ corpus, versions: lines.map(({ input }) => input), pairs }];
      });
    });
}

function beadsIn(path: string): Bead[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => (line.match(/\[[^\]]*\]/g) ?? []).slice(0, 2).map((cell) => JSON.parse(cell) as number[]));
}

/** Lines that are not blank, with their numbers among all lines. */
function linesOf(path: string, lang: string): Lines {
  const numbers: number[] = [];
  const segments: { text: string; paragraph: number }[] = [];
  let paragraph = 0;
  readFileSync(path, 'utf8')
    .replace(/\n$/, '')
    .split('\n')
    .forEach((text, number) => {
      if (text.trim() === '') paragraph++;
      else {
        numbers.push(number);
        segments.push({ text, paragraph });
      }
    });
  return { input: { lang, segments }, numbers };
}

/** A string that two beads share only when they are the same. */
export function keyOf(bead: Bead): string {
  return bead.map((cell) => cell.join()).join(':');
}

/** Mean of precision and recall. */
export function harmonic(x: number, y: number): number {
  return x + y > 0 ? (2 * x * y) / (x + y) : 0;
}
