import type { Forms } from '../vocabulary.ts';
import type { UnitId } from '../units.ts';
import { decline } from './decline.ts';

/** The names of the units that a Slavic table needs: stems in the order of {@link METRIC}, and their endings. */
export interface UnitStems {
  /** Endings of masculine nouns of measure, `-` for none. */
  readonly endings: string;
  /** The prefix for a square and a cubic unit, as an adjective stem with its endings. */
  readonly square: readonly [stem: string, endings: string];
  readonly perHour: Forms;
  /** Stem of each unit, abbreviations behind `|`. */
  readonly stems: Readonly<Partial<Record<UnitId, Forms>>>;
}

/** Units whose squares are in use. */
const SQUARES: readonly UnitId[] = ['centimeter', 'meter', 'kilometer', 'foot', 'mile'];
const SPEEDS: readonly UnitId[] = ['kilometer', 'mile'];

/** Expands stems into the unit forms of a vocabulary: with all endings, as squares, and per hour. */
export function slavicUnits({ endings, square, perHour, stems }: UnitStems): [UnitId, Forms][] {
  const units: [UnitId, Forms][] = [];
  const [adjective, adjectiveEndings] = square;
  const adjectives = decline(adjective, adjectiveEndings).split('|');
  for (const [unit, forms] of Object.entries(stems) as [UnitId, Forms][]) {
    const [stem = '', ...abbreviations] = forms.split('|');
    const declined = decline(stem, endings).split('|');
    units.push([unit, [...declined, ...abbreviations].join('|')]);
    const all = [...declined, ...abbreviations.filter((short) => !short.endsWith('.'))];
    if (SQUARES.includes(unit)) {
      const names = declined.flatMap((noun) => adjectives.map((one) => `${one} ${noun}`));
      const short = abbreviations.flatMap((one) => [`кв. ${one}`, `кв ${one}`, `${one}²`, `${one}2`]);
      units.push([
        `square-${unit}`,
        [...names, ...declined.map((noun) => `кв. ${noun}`), ...short].join('|'),
      ]);
    }
    if (SPEEDS.includes(unit)) {
      const rates = perHour
        .split('|')
        .flatMap((rate) => all.map((one) => (rate.startsWith('/') ? one + rate : `${one} ${rate}`)));
      units.push([`${unit}-per-hour`, rates.join('|')]);
    }
  }
  return units;
}
