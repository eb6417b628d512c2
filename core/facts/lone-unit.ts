import { is, type Item } from './lex.ts';
import { assert, type Reader } from './reader.ts';
import { agoOf } from './relative.ts';

/** How certain it is that a unit without a number is meant as one: a version without it lacks nothing. */
const CERTAINTY = 0.3;
/** So many words stand between what is counted and the time it is counted in: 10 (new) cases a day. */
const MOST_BETWEEN = 2;
/** Behind قبل, its noun and another one stands what it is earlier by: قبل بدء الانتخابات بأسبوع. */
const MOST_BEFORE_SPAN = 4;

/**
 * A unit of time without a number that is one of it: how long it is from or to something, 'a week earlier', через неделю, قبل
 * أسبوع, or how often something happens, 'three times a week'. Its fact is added, and the index behind it comes back.
 */
export function readLoneUnit(reader: Reader, index: number): number | undefined {
  const item = reader.items[index]!;
  if (!is(item, 'one')) return undefined;
  const rate = isRate(reader, index);
  if (!rate && !isSpan(reader, index)) return undefined;
  const unit = item.word!.unit!;
  assert(reader, {
    value: { kind: 'quantity', amount: 1, unit },
    start: item.start,
    end: item.end,
    certainty: CERTAINTY,
    written: 'words',
    rate: rate || undefined,
    ago: rate || !is(item, 'oneAgo') ? undefined : agoOf(reader, index, index + 1, 1, unit),
  });
  return index + 1;
}

/** A word such as weekly or every week. */
export function readRate(reader: Reader, index: number): number | undefined {
  const { word, start, end } = reader.items[index]!;
  if (word?.rate === undefined) return undefined;
  assert(reader, {
    value: { kind: 'quantity', amount: word.count ?? 1, unit: word.rate },
    start,
    end,
    certainty: CERTAINTY,
    written: 'words',
    rate: true,
  });
  return index + 1;
}

/** Whether something is counted before the unit, with 'a', в or في between. */
function isRate({ items, facts }: Reader, index: number): boolean {
  const last = facts.at(-1);
  if (!last || !('amount' in last.value) || !is(items[index - 1], 'per')) return false;
  if (is(items[index + 1], 'ago')) return false;
  let at = index - 1;
  while (at > 0 && items[at - 1]!.start >= last.end && items[at - 1]!.letters) at--;
  return at > 0 && items[at - 1]!.start < last.end && index - 1 - at <= MOST_BETWEEN;
}

/** Whether a word beside the unit makes a span of it, and nothing makes a certain time of it: قبل يوم الاثنين, منذ عام 2010. */
function isSpan({ items, vocabulary }: Reader, index: number): boolean {
  const item = items[index]!;
  const { byPrefix, indefinite } = vocabulary;
  if (item.article || names(items[index + 1])) return false;
  if (item.prefix > 0)
    return byPrefix !== undefined && item.text.startsWith(byPrefix) && followsSpan(items, index);
  const article = indefinite.has(items[index - 1]?.text ?? '');
  if (indefinite.size > 0 && !article) return false;
  return isBesideSpan(items[index + 1]) || isBesideSpan(items[index - (article ? 2 : 1)]);
}

function isBesideSpan(item: Item | undefined): boolean {
  return is(item, 'span') || is(item, 'ago');
}

function followsSpan(items: readonly Item[], index: number): boolean {
  return items.slice(Math.max(0, index - MOST_BEFORE_SPAN), index).some((item) => is(item, 'span'));
}

/** Whether an item names the day, month or year that stands before it. */
function names(item: Item | undefined): boolean {
  const word = item?.word;
  return (
    item?.figure !== undefined ||
    (word?.weekday ?? word?.month ?? word?.hijri ?? word?.persian ?? word?.relative) !== undefined
  );
}
