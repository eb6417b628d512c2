import { InputError } from '../../model/index.ts';
import { placeOfJsonError } from '../../text/json-place.ts';

/** A text in a JSON file: the keys that lead to it, and where it stands with its quotation marks. */
export interface JsonLeaf {
  readonly path: readonly string[];
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const DEEPEST = 64;
const TOKEN = /[\s,:]*("(?:[^"\\]|\\.)*"|[{}[\]]|[^\s,:{}[\]"]+)/gy;

/**
 * The texts of a JSON file in its order, which objects do not keep. Numbers, truth values and null are left out.
 *
 * Throws `InputError`: `json-malformed` with the place, `json-depth`.
 */
export function leavesOf(source: string): JsonLeaf[] {
  refuseMalformed(source);
  const leaves: JsonLeaf[] = [];
  const path: string[] = [];
  /** One an open object or list: how many items a list had; undefined for an object. */
  const counts: (number | undefined)[] = [];
  let key: string | undefined;
  const begin = (): void => {
    const count = counts.at(-1);
    if (count !== undefined) {
      key = String(count);
      counts[counts.length - 1] = count + 1;
    }
  };
  for (const match of source.matchAll(TOKEN)) {
    const token = match[1]!;
    const end = match.index + match[0].length;
    if (token === '}' || token === ']') {
      counts.pop();
      path.pop();
      key = undefined;
    } else if (token === '{' || token === '[') {
      begin();
      if (counts.length >= DEEPEST) throw tooDeep();
      path.push(key ?? '');
      counts.push(token === '[' ? 0 : undefined);
      key = undefined;
    } else if (counts.length > 0 && counts.at(-1) === undefined && key === undefined) {
      key = JSON.parse(token) as string;
    } else {
      begin();
      if (token.startsWith('"')) {
        const text = JSON.parse(token) as string;
        leaves.push({
          path: [...path.slice(1), ...(key === undefined ? [] : [key])],
          text,
          start: end - token.length,
          end,
        });
      }
      key = undefined;
    }
  }
  return leaves;
}

/** The file with other texts in the places of some. */
export function replaceLeaves(
  source: string,
  changes: readonly { readonly leaf: JsonLeaf; readonly text: string }[],
): string {
  let result = '';
  let from = 0;
  for (const { leaf, text } of changes) {
    result += source.slice(from, leaf.start) + JSON.stringify(text);
    from = leaf.end;
  }
  return result + source.slice(from);
}

function refuseMalformed(source: string): void {
  try {
    JSON.parse(source);
  } catch (error) {
    throw new InputError(
      'json-malformed',
      'The file is no complete JSON: something is missing or too much here. Export it again, or repair this place.',
      placeOfJsonError(source, error),
    );
  }
}

function tooDeep(): InputError {
  return new InputError(
    'json-depth',
    `The objects of the file are nested more than ${DEEPEST} deep. No resource is; check where it comes from.`,
    {},
    { depth: DEEPEST },
  );
}
