import type { DateValue, FactValue, TimeValue } from './fact.ts';

/** Whether two values are one, in kind and every part: such values agree whatever else is there. */
export function isSameValue(x: FactValue, y: FactValue): boolean {
  switch (x.kind) {
    case 'number':
      return y.kind === 'number' && x.amount === y.amount;
    case 'quantity':
      return y.kind === 'quantity' && x.amount === y.amount && x.unit === y.unit;
    case 'date':
      return y.kind === 'date' && isSameDate(x, y);
    case 'time':
      return (
        y.kind === 'time' &&
        x.hour === y.hour &&
        x.minute === y.minute &&
        x.second === y.second &&
        isSameZone(x, y)
      );
    case 'code':
      return y.kind === 'code' && x.text === y.text;
    default:
      return false;
  }
}

/** Whether two times are of one zone, as far as their zones are known; names that several zones share are none. */
export function isSameZone({ offsets: x }: TimeValue, { offsets: y }: TimeValue): boolean {
  return x?.length === y?.length && (x === undefined || x.every((offset, index) => offset === y![index]));
}

function isSameDate(x: DateValue, y: DateValue): boolean {
  return (
    x.calendar === y.calendar &&
    x.year === y.year &&
    x.month === y.month &&
    x.day === y.day &&
    x.weekday === y.weekday &&
    x.toward === y.toward &&
    x.relative === y.relative &&
    x.span === y.span &&
    x.decade === y.decade &&
    x.century === y.century &&
    x.part === y.part
  );
}
