/** What a unit measures; amounts convert within one dimension. */
export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'time'
  | 'speed'
  | 'temperature'
  | 'energy'
  | 'power'
  | 'pressure'
  | 'force'
  | 'torque'
  | 'frequency'
  | 'angle'
  | 'data'
  | 'rate'
  | 'voltage'
  | 'current'
  | 'charge'
  | 'resistance'
  | 'loudness'
  | 'rotation'
  | 'ratio'
  | 'money';

export interface Unit {
  readonly dimension: Dimension;
  /** How many of the dimension's base unit (metre, square metre, litre, gram, second, km/h, kelvin, joule …) one is. */
  readonly factor: number;
  /** Kelvin at zero of the scale, for temperatures. */
  readonly offset?: number;
}

const define = (dimension: Dimension, units: Readonly<Record<string, number>>): [string, Unit][] =>
  Object.entries(units).map(([id, factor]) => [id, { dimension, factor }]);

/** The units by id. Ids are those of Unicode CLDR and `Intl` where these have one, currencies their ISO 4217 code. */
const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...define('length', {
    nanometer: 1e-9,
    micrometer: 1e-6,
    millimeter: 1e-3,
    centimeter: 1e-2,
    decimeter: 0.1,
    meter: 1,
    kilometer: 1e3,
    inch: 0.0254,
    foot: 0.3048,
    yard: 0.9144,
    mile: 1609.344,
    'nautical-mile': 1852,
    'light-year': 9.4607e15,
  }),
  ...define('area', {
    'square-millimeter': 1e-6,
    'square-centimeter': 1e-4,
    'square-meter': 1,
    hectare: 1e4,
    'square-kilometer': 1e6,
    'square-inch': 0.00064516,
    'square-foot': 0.09290304,
    'square-yard': 0.83612736,
    acre: 4046.8564,
    feddan: 4200,
    dunam: 1000,
    'square-mile': 2589988.11,
  }),
  ...define('volume', {
    milliliter: 1e-3,
    centiliter: 1e-2,
    deciliter: 0.1,
    liter: 1,
    hectoliter: 100,
    'cubic-centimeter': 1e-3,
    'cubic-meter': 1000,
    'cubic-kilometer': 1e12,
    'cubic-foot': 28.3168,
    'cubic-inch': 0.0163871,
    'cubic-mile': 4.16818e12,
    gallon: 3.785411784,
    'gallon-imperial': 4.54609,
    pint: 0.473176,
    quart: 0.946353,
    'fluid-ounce': 0.0295735,
    barrel: 158.987,
  }),
  ...define('mass', {
    microgram: 1e-6,
    milligram: 1e-3,
    gram: 1,
    kilogram: 1e3,
    tonne: 1e6,
    kilotonne: 1e9,
    quintal: 1e5,
    pound: 453.59237,
    ounce: 28.349523125,
    stone: 6350.29318,
  }),
  ...define('time', {
    nanosecond: 1e-9,
    microsecond: 1e-6,
    millisecond: 1e-3,
    second: 1,
    minute: 60,
    hour: 3600,
    day: 86400,
    week: 604800,
    month: 2629746,
    year: 31556952,
    decade: 315569520,
    century: 3155695200,
  }),
  ...define('speed', {
    'kilometer-per-hour': 1,
    'meter-per-second': 3.6,
    'kilometer-per-second': 3600,
    'mile-per-hour': 1.609344,
    'foot-per-second': 1.09728,
    knot: 1.852,
  }),
  ...define('energy', {
    joule: 1,
    kilojoule: 1e3,
    megajoule: 1e6,
    calorie: 4.184,
    kilocalorie: 4184,
    'watt-hour': 3600,
    'kilowatt-hour': 3.6e6,
    'megawatt-hour': 3.6e9,
  }),
  ...define('power', {
    milliwatt: 1e-3,
    watt: 1,
    kilowatt: 1e3,
    megawatt: 1e6,
    gigawatt: 1e9,
    horsepower: 745.7,
  }),
  ...define('pressure', {
    pascal: 1,
    hectopascal: 100,
    kilopascal: 1e3,
    megapascal: 1e6,
    bar: 1e5,
    millibar: 100,
    atmosphere: 101325,
    'pound-force-per-square-inch': 6894.757,
    'millimeter-ofhg': 133.322,
  }),
  ...define('force', { newton: 1, kilonewton: 1e3 }),
  ...define('torque', { 'newton-meter': 1, 'pound-force-foot': 1.355818 }),
  ...define('frequency', { hertz: 1, kilohertz: 1e3, megahertz: 1e6, gigahertz: 1e9 }),
  ...define('data', { bit: 0.125, byte: 1, kilobyte: 1e3, megabyte: 1e6, gigabyte: 1e9, terabyte: 1e12 }),
  ...define('rate', { 'kilobit-per-second': 1e3, 'megabit-per-second': 1e6, 'gigabit-per-second': 1e9 }),
  ...define('voltage', { volt: 1, kilovolt: 1e3, millivolt: 1e-3 }),
  ...define('current', { milliampere: 1e-3, ampere: 1 }),
  ...define('charge', { 'milliampere-hour': 1e-3, 'ampere-hour': 1 }),
  ...define('resistance', { ohm: 1, kiloohm: 1e3 }),
  ...define('loudness', { decibel: 1 }),
  ...define('rotation', { 'revolution-per-minute': 1 }),
  ...define('ratio', { 'basis-point': 0.01, permille: 0.1, percent: 1, 'percentage-point': 1 }),
  ['kelvin', { dimension: 'temperature', factor: 1, offset: 0 }],
  ['celsius', { dimension: 'temperature', factor: 1, offset: 273.15 }],
  ['fahrenheit', { dimension: 'temperature', factor: 5 / 9, offset: 255.372222 }],
  /** Of an angle or of an unnamed temperature scale: compared as written. */
  ['degree', { dimension: 'angle', factor: 1 }],
]);

/** Id of a unit: of Unicode CLDR (`kilometer-per-hour`), or an ISO 4217 code (`USD`). */
export type UnitId = string;

/** Whether a unit is a currency by its id. */
export function isCurrency(id: UnitId): boolean {
  return /^[A-Z]{3}$/.test(id);
}

const currencies = new Map<string, Unit>();

/** What a unit measures and how it converts; a currency converts into no other. */
export function unitOf(id: UnitId): Unit | undefined {
  const known = UNITS.get(id) ?? currencies.get(id);
  if (known || !isCurrency(id)) return known;
  const currency: Unit = { dimension: 'money', factor: 1 };
  currencies.set(id, currency);
  return currency;
}

/** The ids of all units that convert, for tables and tests. */
export function unitIds(): string[] {
  return [...UNITS.keys()];
}

/** How many of a unit are meant where its name is also that of a smaller one: but for oil a barrel has 31.5 gallons, not 42. */
const SMALLER: Readonly<Record<string, number>> = { barrel: 0.75 };

/** The amount in the smaller unit of the same name, given in the larger; undefined for units of one size. */
export function smallerAmount(amount: number, unit: UnitId): number | undefined {
  const part = SMALLER[unit];
  return part === undefined ? undefined : amount * part;
}

/** The amount in the base unit of its dimension. */
function toBase(amount: number, unit: Unit): number {
  return amount * unit.factor + (unit.offset ?? 0);
}

/** The amount in `to` of an amount in `from`; undefined when they measure different things or are unknown. */
export function convert(amount: number, from: UnitId, to: UnitId): number | undefined {
  if (from === to) return amount;
  const source = unitOf(from);
  const target = unitOf(to);
  if (!source || source.dimension !== target?.dimension || source.dimension === 'money') return undefined;
  return (toBase(amount, source) - (target.offset ?? 0)) / target.factor;
}
