import { unpairedControls } from '../text/bidi.ts';
import { toAsciiDigits } from '../text/digits.ts';
import { joinCell, spanOf, spansOf, type Present } from './cell.ts';
import { type Check, type CheckCell, type CheckSegment, type Finding } from './check.ts';
import { fix } from './fix.ts';
import { TRAIT } from './traits.ts';

const OVERRIDE = /[\u202d\u202e]/g;

/** Groups of digits held together by marks that have no direction of their own. */
const GROUPS = /(?<![\p{L}\p{Nd}])\+?\p{Nd}+(?:[-–./\u00a0 ()]{1,2}\p{Nd}+){1,7}\+?(?![\p{L}\p{Nd}])/gu;
/** A group and what follows it. */
const GROUP = /\p{Nd}+/gu;

/**
 * Finds: embeddings, overrides and isolates without a partner, overrides (`info`), and telephone numbers, codes and ranges
 * whose groups stand in the reverse order of another version's, as copying from right-to-left text leaves them.
 * Leaves alone: paired controls, single direction marks, dates (whose order is a matter of the language), fractions.
 * Type: characters. Severity: warning. Options: none.
 * Examples: '0143-555-202-1+' for '+1 202-555-0143'; 'in 1990–1995' and 'في 1995–1990'.
 */
export const bidi: Check = {
  name: 'bidi',
  type: 'characters',
  severity: 'warning',
  traits: TRAIT.direction | TRAIT.digitGroups,
  rows(context) {
    return (row, index) => {
      const found: Finding[] = [];
      let grouped = 0;
      row.cells.forEach((cell, column) => {
        const flags = context.traits.flags(index, column);
        if (flags & TRAIT.digitGroups) grouped++;
        if (!cell || !(flags & TRAIT.direction)) return;
        for (const segment of cell.segments) controls(cell, segment, found);
      });
      if (grouped > 1) reversed(context.present(row), found);
      return found;
    };
  },
};

function codeOf(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

function controls(cell: CheckCell, segment: CheckSegment, found: Finding[]): void {
  const unpaired = unpairedControls(segment.text);
  for (const { offset, codePoint } of unpaired) {
    found.push({
      spans: [spanOf(cell, segment, offset, offset + 1)],
      message: { key: 'bidi.unpaired', params: { code: codeOf(codePoint) } },
      suggestions: [fix('fix.deleteCharacter', cell, segment, offset, offset + 1, '')],
    });
  }
  for (const match of segment.text.matchAll(OVERRIDE)) {
    if (unpaired.some(({ offset }) => offset === match.index)) continue;
    found.push({
      spans: [spanOf(cell, segment, match.index, match.index + 1)],
      severity: 'info',
      message: { key: 'bidi.override', params: { code: codeOf(match[0].codePointAt(0)!) } },
    });
  }
}

interface Grouped {
  readonly text: string;
  readonly start: number;
  readonly groups: readonly string[];
}

function groupsOf({ text }: Present): Grouped[] {
  return [...text.matchAll(GROUPS)].map((match) => ({
    text: match[0],
    start: match.index,
    groups: [...toAsciiDigits(match[0]).matchAll(GROUP)].map(([group]) => group),
  }));
}

/** Three groups of which one is a year or all are short make a date; two with a stop or a slash a decimal or a fraction. */
function isOrdered({ text, groups }: Grouped): boolean {
  if (groups.length === 2) return /^\p{Nd}{3,}[-–]\p{Nd}{3,}$/u.test(text);
  if (groups.length === 3 && groups.every((group) => group.length <= 2 || group.length === 4)) {
    return (
      groups.filter((group) => group.length === 4).length !== 1 && groups.some((group) => group.length > 2)
    );
  }
  return true;
}

function reversed(row: readonly Present[], found: Finding[]): void {
  const present = row.map((one) => ({ one, all: groupsOf(one).filter(isOrdered) }));
  for (const { one, all } of present) {
    for (const suspect of all) {
      const own = suspect.groups.join(' ');
      const turned = [...suspect.groups].reverse().join(' ');
      if (own === turned) continue;
      const others = present.filter((other) => other.one !== one);
      if (others.some(({ all: theirs }) => theirs.some(({ groups }) => groups.join(' ') === own))) continue;
      const right = others
        .flatMap(({ all: theirs }) => theirs)
        .find(({ groups }) => groups.join(' ') === turned);
      // With two versions the one written from right to left is where copying turns things around.
      if (!right || (present.length === 2 && !isTurned(suspect, right))) continue;
      const joined = joinCell(one.cell);
      const end = suspect.start + suspect.text.length;
      const spans = spansOf(one.cell, joined, suspect.start, end, suspect.groups.join('-'));
      const span = spans[0]!;
      found.push({
        spans,
        ...(present.length > 2 && { odd: one.cell.lang }),
        message: { key: 'bidi.reversed', params: { found: suspect.text, expected: right.text } },
        suggestions:
          spans.length === 1
            ? [
                {
                  label: { key: 'fix.replace', params: { text: right.text } },
                  edits: [
                    {
                      doc: span.doc,
                      segment: span.segment,
                      start: span.start,
                      end: span.end,
                      text: right.text,
                    },
                  ],
                },
              ]
            : [],
      });
    }
  }
}

/** Whether it is the first of the two that is turned: a plus at the end, a range that runs down, a longer first group. */
function isTurned(suspect: Grouped, right: Grouped): boolean {
  if (suspect.text.endsWith('+') || right.text.startsWith('+')) return true;
  if (suspect.groups.length === 2) return Number(suspect.groups[0]) > Number(suspect.groups[1]);
  return suspect.groups[0]!.length > right.groups[0]!.length;
}
