import { InputError } from '../../model/index.ts';

/** Checks a value found at `path` (as in `beads[3].state`); throws `project-shape` when it does not fit. */
export type Shape = (value: unknown, path: string) => void;

function refuse(path: string, wanted: string): never {
  throw new InputError(
    'project-shape',
    `The project is damaged: ${path || 'the file'} is not ${wanted}. Open a copy that was saved before.`,
    {},
    { path, wanted },
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const string: Shape = (value, path) => {
  if (typeof value !== 'string') refuse(path, 'a text');
};

export const boolean: Shape = (value, path) => {
  if (typeof value !== 'boolean') refuse(path, 'true or false');
};

export const record: Shape = (value, path) => {
  if (!isRecord(value)) refuse(path, 'an object');
};

/** A finite number in `[least, most]`. */
export function number(least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY): Shape {
  return (value, path) => {
    if (typeof value !== 'number' || !(value >= least && value <= most)) refuse(path, 'a number that fits');
  };
}

/** A whole number from 0 up. */
export const natural: Shape = (value, path) => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) refuse(path, 'a whole number');
};

/** One of a few values. */
export function oneOf(values: readonly (string | number | boolean)[]): Shape {
  const known = new Set<unknown>(values);
  return (value, path) => {
    if (!known.has(value)) refuse(path, `one of ${values.join(', ')}`);
  };
}

/** A text that passes a test. */
export function passing(test: (text: string) => boolean, wanted: string): Shape {
  return (value, path) => {
    if (typeof value !== 'string' || !test(value)) refuse(path, wanted);
  };
}

/** A text that matches. */
export function matching(pattern: RegExp, wanted: string): Shape {
  return passing((text) => pattern.test(text), wanted);
}

export function list(item: Shape): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) refuse(path, 'a list');
    value.forEach((each, index) => item(each, `${path}[${index}]`));
  };
}

/** An object whose values all have one shape. */
export function dictionary(item: Shape): Shape {
  return (value, path) => {
    if (!isRecord(value)) refuse(path, 'an object');
    for (const key of Object.keys(value)) item(value[key], `${path}.${key}`);
  };
}

/** An object with these fields; those in `optional` may be absent. Others are left alone. */
export function object(
  required: Readonly<Record<string, Shape>>,
  optional: Readonly<Record<string, Shape>> = {},
): Shape {
  return (value, path) => {
    if (!isRecord(value)) refuse(path, 'an object');
    const at = (key: string) => (path === '' ? key : `${path}.${key}`);
    for (const key of Object.keys(required)) {
      if (!Object.hasOwn(value, key)) refuse(at(key), 'there');
      required[key]!(value[key], at(key));
    }
    for (const key of Object.keys(optional)) {
      if (Object.hasOwn(value, key) && value[key] !== undefined) optional[key]!(value[key], at(key));
    }
  };
}

/** An object told apart by its `type`. */
export function variant(shapes: Readonly<Record<string, Shape>>): Shape {
  return (value, path) => {
    if (!isRecord(value)) refuse(path, 'an object');
    const { type } = value;
    if (typeof type !== 'string' || !Object.hasOwn(shapes, type)) refuse(`${path}.type`, 'a known kind');
    shapes[type]!(value, path);
  };
}

/** A shape that contains itself. */
export function lazy(shape: () => Shape): Shape {
  return (value, path) => shape()(value, path);
}

/** `null`, or of the shape. */
export function nullable(shape: Shape): Shape {
  return (value, path) => {
    if (value !== null) shape(value, path);
  };
}
