import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CHECKS } from './registry.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The comment before a check, in one line. */
function headerOf(name: string): string {
  const source = read(`./${name}.ts`);
  const end = source.indexOf(`export const ${name}: Check`);
  const start = source.lastIndexOf('/**', end);
  return source.slice(start, end).replaceAll(/\s*\n \*\/?\s*/g, ' ');
}

/** The cells of the rows of the first table of the documentation. */
const TABLE = read('../../docs/checks.md')
  .split('\n')
  .filter((line) => /^\| `[a-z]+`/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe.each(CHECKS)('$name', (check) => {
  const { name, type, severity, options = {} } = check;
  const header = headerOf(name);
  // Each of the user's own patterns states its severity.
  const toldSeverity = name === 'pattern' ? "the pattern's" : severity;

  it('says what it finds and leaves alone, its type, severity, options and examples', () => {
    expect(header).toMatch(/Finds: .+Leaves alone: .+Type: .+Severity: .+Options: .+Examples: ./);
  });

  it('has the type and the severity that it says', () => {
    expect(/Type: ([^.]+)/.exec(header)?.[1]).toMatch(new RegExp(`^${type}`));
    expect(/Severity: (.+?)Options:/.exec(header)?.[1]).toContain(toldSeverity);
  });

  it('names its options with their defaults, and no others', () => {
    const told = /Options: (.+?)Examples:/.exec(header)![1]!;
    const named = [...told.matchAll(/`(\w+)` \(\w+, ([^)]+)\)/g)].map(([, option, value]) => [option, value]);
    expect(named).toEqual(Object.entries(options).map(([option, value]) => [option, String(value)]));
  });

  it('stands in the documentation in its place, with its type and severity', () => {
    const row = TABLE[CHECKS.indexOf(check)]!;
    expect(row[1]).toBe(`\`${name}\``);
    expect(row[4]!.split(', ')).toContain(type);
    expect(row[5]).toContain(name === 'pattern' ? 'yours' : severity);
  });
});
