import { fractionOfUnit } from './added.ts';
import { is, type Item } from './lex.ts';
import { readNumber } from './number.ts';
import { exact, type NumberReading } from './number-reading.ts';
import type { Reader } from './reader.ts';
import { convert, type UnitId } from './units.ts';

/** The unit that tells what is left of another one: six feet two inches, 12 stone 7 pounds, 1 час 30 минут, 1 м 78 см. */
const LESSER: Readonly<Record<UnitId, UnitId>> = {
  foot: 'inch',
  stone: 'pound',
  pound: 'ounce',
  hour: 'minute',
  minute: 'second',
  meter: 'centimeter',
  kilometer: 'meter',
  kilogram: 'gram',
};
/** Two of these with 'and' between them may be a list: races of 5 km and 300 m. With a comma metres may be as well. */
const LISTED: ReadonlySet<UnitId> = new Set(['kilometer', 'kilogram']);

/** What is left of a quantity in a lesser unit. */
interface Rest {
  /** In the unit of the quantity. */
  readonly added: number;
  /** Index of the first item behind it. */
  readonly next: number;
  readonly end: number;
}

/** The rest in lesser units of a whole `amount` of `unit`, from item `next` on. */
export function restInLesser(reader: Reader, amount: number, unit: UnitId, next: number): Rest | undefined {
  const lesser = LESSER[unit];
  if (lesser === undefined || !Number.isInteger(amount) || amount < 1) return undefined;
  const { items } = reader;
  const link = items[next];
  const linked = link && (link.text === ',' || (!link.word?.unit && is(link, 'and')));
  if (linked && (LISTED.has(unit) || (unit === 'meter' && link.text === ','))) return undefined;
  const at = linked ? next + 1 : next;
  const number = readCount(reader, at);
  if (!number) return undefined;
  const count = number.amounts[0]!.amount;
  const most = convert(1, unit, lesser)!;
  if (count >= most || count < 0) return undefined;
  const named = unitAt(reader, number.next, lesser);
  // Six foot two.
  if (!named && (items[next - 1]?.text !== 'foot' || at !== next || items[number.next]?.letters))
    return undefined;
  const end = named ? named.end : number.amounts[0]!.end;
  const behind = named ? number.next + 1 : number.next;
  const more = named
    ? (restInLesser(reader, count, lesser, behind) ??
      fractionOfUnit(items, behind, lesser, reader.vocabulary))
    : undefined;
  return {
    added: convert(count + (more?.added ?? 0), lesser, unit)!,
    next: more?.next ?? behind,
    end: more ? items[more.next - 1]!.end : end,
  };
}

function readCount(reader: Reader, index: number): NumberReading | undefined {
  const item = reader.items[index];
  if (!item?.figure && item?.word?.card === undefined) return undefined;
  const number = readNumber(reader, index);
  return number?.amounts.length === 1 && number.form === 'cardinal' && !number.scaled ? number : undefined;
}

/** The item if it names the unit; behind feet 'in' does. */
function unitAt({ items, text, vocabulary }: Reader, index: number, unit: UnitId): Item | undefined {
  const item = items[index];
  if (!item || (item.word?.count ?? 1) !== 1) return undefined;
  const inch = unit === 'inch' && item.text === 'in' && vocabulary.grammar === 'english';
  // With the full stop of the sentence 'г.' is a year.
  const stopped = text[item.end - 1] === '.' && vocabulary.words.get(item.text)?.node.word?.unit === unit;
  return item.word?.unit === unit || inch || stopped ? item : undefined;
}

const FOOT = /^['’′]$/;
const INCH = /^["”″]$/;

/** A height in feet. */
interface Height {
  readonly feet: number;
  /** Index of the first item behind it. */
  readonly next: number;
  readonly end: number;
}

/** Feet and inches in marks, 6'2", 5′ 11″. */
export function feetInMarks({ items, text }: Reader, index: number): Height | undefined {
  const { figure } = items[index]!;
  const [first, second] = figure?.numbers ?? [];
  if (!first?.plain || first.amount < 1) return undefined;
  // Degrees, minutes and seconds of an angle are marked alike.
  if (items[index - 1]?.text === '°') return undefined;
  let inches = second;
  let at = index + 1;
  if (figure!.shape === 'code') {
    if (figure!.numbers.length !== 2 || !FOOT.test(text.slice(first.end, second!.start))) return undefined;
  } else {
    if (figure!.shape !== 'number' || !FOOT.test(items[at]?.text ?? '') || items[at]!.spaced)
      return undefined;
    const behind = items[at + 1]?.figure;
    if (behind?.shape !== 'number') return undefined;
    [inches] = behind.numbers;
    at += 2;
  }
  const mark = items[at];
  if (!mark || mark.spaced || !INCH.test(mark.text) || inches!.amount >= 12) return undefined;
  return {
    feet: exact(first.amount + inches!.amount / 12),
    next: at + 1,
    end: mark.end,
  };
}
