import { fractionOfUnit } from './added.ts';
import { restInLesser } from './compound-measure.ts';
import { readLoneUnit } from './lone-unit.ts';
import { exact } from './number-reading.ts';
import { assert, type Reader } from './reader.ts';

/** How certain it is that one is counted: other languages have an article for it. */
const ONE_BEHIND = 0.3;

/**
 * A unit that states its own amount: يومين, полгода, час с половиной, متراً و20 سنتيمتراً. Its fact is added, the index of the item
 * behind it comes back.
 */
export function readCountedUnit(reader: Reader, index: number): number | undefined {
  const item = reader.items[index]!;
  const { unit, count } = item.word ?? {};
  if (unit === undefined) return undefined;
  const half = fractionOfUnit(reader.items, index + 1, unit, reader.vocabulary);
  const rest =
    !half && (count !== undefined || mayBeOne(reader, index))
      ? restInLesser(reader, count ?? 1, unit, index + 1)
      : undefined;
  const part = half ?? rest;
  if (count === undefined && !part) return readOneBehind(reader, index) ?? readLoneUnit(reader, index);
  const next = part?.next ?? index + 1;
  assert(reader, {
    value: { kind: 'quantity', amount: exact((count ?? 1) + (part?.added ?? 0)), unit },
    start: item.start,
    end: reader.items[next - 1]!.end,
    certainty: rest ? 0.9 : count === 1 ? 0.1 : 0.5,
    written: 'words',
  });
  return next;
}

/** ساعة واحدة: a unit that has its 'one' behind it. */
function readOneBehind(reader: Reader, index: number): number | undefined {
  const item = reader.items[index]!;
  const one = reader.items[index + 1];
  if (
    reader.vocabulary.grammar !== 'arabic' ||
    item.article ||
    one?.word?.card !== 1 ||
    one.and ||
    one.prefix > 0
  )
    return undefined;
  assert(reader, {
    value: { kind: 'quantity', amount: 1, unit: item.word!.unit! },
    start: item.start,
    end: one.end,
    certainty: ONE_BEHIND,
    written: 'words',
  });
  return index + 2;
}

/** Whether a unit without a number can stand for one of it, as far as what comes behind tells: not '(in) feet, 2 inches'. */
function mayBeOne({ items }: Reader, index: number): boolean {
  const item = items[index]!;
  return !item.article && item.word?.unit !== 'foot' && items[index + 1]?.text !== ',';
}
