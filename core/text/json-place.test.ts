import { describe, expect, it } from 'vitest';
import { placeOfJsonError } from './json-place.ts';

describe('the place where JSON goes wrong', () => {
  it.each([
    ['{"a":\n1 1}', { line: 2, column: 3 }],
    ['{\r\n"a":\r1,}', { line: 3, column: 3 }],
    ['{"a":\n[1,', { line: 2, column: 4 }],
    ['', { line: 1, column: 1 }],
  ])('in %j', (text, place) => {
    let thrown: unknown;
    try {
      JSON.parse(text);
    } catch (error) {
      thrown = error;
    }
    expect(placeOfJsonError(text, thrown)).toEqual(place);
  });

  it.each([
    ['Unexpected end of JSON input', { line: 2, column: 2 }],
    ["Expected ',' or ']' in JSON at position 3 (line 2 column 1)", { line: 2, column: 1 }],
    ["JSON.parse: expected ',' or '}' at line 2 column 1 of the JSON data", { line: 2, column: 1 }],
    ['JSON Parse error: Unexpected EOF', { line: 2, column: 2 }],
    ['Unexpected token \'a\', "at position 2 "... is not valid JSON', {}],
    ['JSON Parse error: Unexpected identifier "a"', {}],
  ])('as told by %s', (message, place) => {
    expect(placeOfJsonError('[1\n2', new SyntaxError(message))).toEqual(place);
  });
});
