import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../model/index.ts';
import { align } from './align.ts';
import type { AlignedRow, AlignInput } from './input.ts';
import { AR, EN, RU, version } from './testing.ts';

function linesOf(versions: readonly AlignInput[]): string[] {
  return finish(align(versions, { rows: 'links' })).map(spelt);
}

/** `0|1,2|` for a row of three versions, the last of which has nothing. */
function spelt({ cells }: Pick<AlignedRow, 'cells'>): string {
  return cells.map((cell) => cell.join()).join('|');
}

describe('align by links', () => {
  it('keeps apart what the first two versions keep apart, though the third joins it', () => {
    expect(linesOf([EN, RU, AR])).toEqual(['0|0|0', '1|1|', '2|2|1', '3|3|2', '4|4|3']);
  });

  it('joins what one of the first two joins', () => {
    expect(linesOf([AR, EN, RU])).toEqual(['0|0,1|0,1', '1|2|2', '2|3|3', '3|4|4']);
  });

  it('gives what only a further version says a row of its own, in its place', () => {
    const storks = { text: 'Погода стояла ясная, и над озером с утра кружили чайки и стрижи.', paragraph: 0 };
    const longer = { ...RU, segments: RU.segments.toSpliced(2, 0, storks) };
    expect(linesOf([EN, AR, longer])).toEqual(['0,1|0|0,1', '||2', '2|1|3', '3|2|4', '4|3|5']);
  });

  it('gives what only two further versions say one row', () => {
    const gulls = 'The weather was clear, and gulls had circled over the 12 lakes since morning.';
    const birds = { text: 'Погода стояла ясная, и над 12 озёрами с утра кружили чайки.', paragraph: 0 };
    const longer = { ...RU, segments: RU.segments.toSpliced(2, 0, birds) };
    const other = { ...EN, segments: EN.segments.toSpliced(2, 0, { text: gulls, paragraph: 0 }) };
    expect(linesOf([EN, AR, longer, other])).toContain('||2|2');
  });

  it('changes nothing where there are two versions, with or without an empty one', () => {
    const rows = finish(align([EN, AR])).map(spelt);
    expect(linesOf([EN, AR])).toEqual(rows);
    expect(linesOf([EN, AR, version('ru')])).toEqual(rows.map((row) => `${row}|`));
  });

  it('turns with the first two versions', () => {
    const turned = finish(align([RU, EN, AR], { rows: 'links' })).map(({ cells: [ru, en, ar] }) =>
      spelt({ cells: [en!, ru!, ar!] }),
    );
    expect(turned).toEqual(linesOf([EN, RU, AR]));
  });

  it('keeps fixed rows', () => {
    const fixed = [{ cells: [[0, 1], [0, 1], [0]] }];
    expect(finish(align([EN, RU, AR], { rows: 'links', fixed })).map(spelt)).toContain('0,1|0,1|0');
  });

  it('holds every segment once, in the order of its version', () => {
    const texts = [EN, RU, AR].map(({ segments }) => [...segments]);
    const some = fc.tuple(...texts.map((list) => fc.subarray(list)), fc.subarray(texts[1]!));
    fc.assert(
      fc.property(some, fc.nat(3), (lists, turn) => {
        const inputs = lists.map((segments, v): AlignInput => ({
          lang: ['en', 'ru', 'ar', 'ru'][v]!,
          segments,
        }));
        const versions = [...inputs.slice(turn), ...inputs.slice(0, turn)];
        const rows = finish(align(versions, { rows: 'links' }));
        versions.forEach(({ segments }, v) => {
          expect(rows.flatMap(({ cells }) => cells[v]!)).toEqual(segments.map((_, n) => n));
        });
      }),
      { numRuns: 40 },
    );
  });
});
