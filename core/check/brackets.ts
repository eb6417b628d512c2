import { spanOf } from './cell.ts';
import type { Check, CheckContext, CheckRow, PlacedFinding } from './check.ts';
import { fix } from './fix.ts';
import { OpenMarks } from './marks/open-marks.ts';
import { paragraphsWith, type Place } from './marks/paragraph.ts';
import { TRAIT } from './traits.ts';

const CLOSER: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '（': '）',
  '［': '］',
  '【': '】',
  '〔': '〕',
  '〈': '〉',
  '⟨': '⟩',
  '﴿': '﴾',
};
const OPENER: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(CLOSER).map(([open, close]) => [close, open]),
);
const BRACKETS = /[()[\]{}（）［］【】〔〕〈〉⟨⟩﴾﴿]/g;

/** `1)`, `a)`, `iv)` at the head of a line or after a blank: the mark of an item, not the end of a bracket. */
const ITEM =
  /(?:^|[\s\u00a0(,;:])(?:\p{Nd}{1,3}(?:\.\p{Nd}{1,2})*|[ivxlcIVXLC]{1,5}|\p{L}|[-*•])[ \u00a0]?$/u;
/** The eyes (and nose) of a smiley before its mouth. */
const SMILEY = /(?:^|[\s\u00a0])[:;=8xX]['’]?[-o^]?$|(?<=[\p{L}\s.!?)])\)+$/u;
/** `[0, 1)`: a half-open interval. */
const INTERVAL = /^[-−+∞\p{Nd}\p{L}.\s]+[,;][-−+∞\p{Nd}\p{L}.,\s]+$/u;

/** A paragraph with more brackets without a partner is no prose, and it is not guessed where they belong. */
const MOST_GUESSED = 50;

/** A bracket and where it stands. */
interface Bracket {
  readonly mark: string;
  readonly place: Place;
  readonly at: number;
  /** The bracket of the other kind that stands where its partner should be. */
  readonly crossedBy?: Bracket;
}

/**
 * Finds: a bracket without its partner in the paragraph, and one closed by a bracket of another kind.
 * Leaves alone: item marks (`1)`, `а)`), smileys, half-open intervals, brackets that are unbalanced in the same way in all
 * versions of the row, and pairs that span several sentences of a paragraph.
 * Type: typographical. Severity: warning. Options: none.
 * Examples: 'one (two three.'; 'раз два) три.'; 'one (two] three'.
 */
export const brackets: Check = {
  name: 'brackets',
  type: 'typographical',
  severity: 'warning',
  *whole(context) {
    for (let column = 0; column < context.versions.length; column++) {
      for (const paragraph of paragraphsWith(context, column, TRAIT.bracket)) {
        if (!paragraph) {
          yield undefined;
          continue;
        }
        const lost = unpaired(paragraph.places);
        const shared = new Map<string, boolean>();
        for (const bracket of lost) {
          const { row } = bracket.place;
          const kind = `${row} ${OPENER[bracket.mark] ?? bracket.mark}`;
          let meant = shared.get(kind);
          if (meant === undefined)
            shared.set(kind, (meant = sharedByOthers(context.rows[row]!, column, bracket.mark)));
          if (!meant) yield finding(context, column, bracket, lost.length <= MOST_GUESSED);
        }
      }
    }
  },
};

/** The brackets of a paragraph that have no partner, in the order of the text. */
function unpaired(paragraph: readonly Place[]): Bracket[] {
  const open = new OpenMarks<Bracket>(({ mark }) => mark);
  const lost: Bracket[] = [];
  for (const place of paragraph) {
    const { text } = place.segment;
    for (const match of text.matchAll(BRACKETS)) {
      const bracket: Bracket = { mark: match[0], place, at: match.index };
      if (bracket.mark in CLOSER) {
        if (!isMouth(text, match.index)) open.open(bracket);
        continue;
      }
      const wanted = OPENER[bracket.mark]!;
      if (open.has(wanted)) {
        open.close(wanted, (inside) => lost.push(inside));
        continue;
      }
      const last = open.all.at(-1);
      if (last && isInterval(last, bracket)) {
        open.close(last.mark);
        continue;
      }
      const before = text.slice(Math.max(0, match.index - 12), match.index);
      if (ITEM.test(before) || isMouth(text, match.index)) continue;
      if (last && last.place === place && match.index - last.at < 80) {
        open.close(last.mark);
        lost.push({ ...last, crossedBy: bracket });
      } else lost.push(bracket);
    }
  }
  return [...lost, ...open.all].sort((a, b) => a.place.row - b.place.row || a.at - b.at);
}

function isMouth(text: string, at: number): boolean {
  return SMILEY.test(text.slice(Math.max(0, at - 4), at)) && /^[()[\]]*(?:[\s.,!?]|$)/.test(text.slice(at));
}

function isInterval(open: Bracket, close: Bracket): boolean {
  return (
    open.place === close.place &&
    '[('.includes(open.mark) &&
    '])'.includes(close.mark) &&
    INTERVAL.test(open.place.segment.text.slice(open.at + 1, close.at).slice(0, 60))
  );
}

/** How many more of the openers than of the closers of `mark`'s kind the text has. */
function balance(row: CheckRow, column: number, mark: string): number {
  const open = mark in CLOSER ? mark : OPENER[mark]!;
  const close = CLOSER[open]!;
  let sum = 0;
  for (const { text } of row.cells[column]?.segments ?? []) {
    for (const character of text) {
      if (character === open) sum++;
      else if (character === close) sum--;
    }
  }
  return sum;
}

/** Whether every other version of the row is unbalanced in the same way, so that the text is meant to be. */
function sharedByOthers(row: CheckRow, column: number, mark: string): boolean {
  const others = row.cells.flatMap((cell, index) => (cell && index !== column ? [index] : []));
  const own = Math.sign(balance(row, column, mark));
  return (
    others.length > 0 && others.every((other) => own !== 0 && Math.sign(balance(row, other, mark)) === own)
  );
}

function finding(context: CheckContext, column: number, bracket: Bracket, guess: boolean): PlacedFinding {
  const { place, at, mark, crossedBy } = bracket;
  const { cell, segment, row } = place;
  const spans = [spanOf(cell, segment, at, at + 1)];
  const odd = context.versions.length > 2 ? { odd: cell.lang } : {};
  if (crossedBy) {
    const right = CLOSER[mark]!;
    return {
      row,
      spans: [...spans, spanOf(cell, segment, crossedBy.at, crossedBy.at + 1)],
      message: { key: 'brackets.crossed', params: { mark, other: crossedBy.mark } },
      ...odd,
      suggestions: [fix('fix.replace', cell, segment, crossedBy.at, crossedBy.at + 1, right)],
    };
  }
  const opening = mark in CLOSER;
  const end = opening && guess ? closingPlace(context.rows[row]!, column, segment.text, at) : undefined;
  return {
    row,
    spans,
    message: { key: opening ? 'brackets.unclosed' : 'brackets.unopened', params: { mark } },
    ...odd,
    suggestions: end === undefined ? [] : [fix('fix.insert', cell, segment, end, end, CLOSER[mark]!)],
  };
}

/**
 * Where the missing partner belongs: behind as many words as another version has in its brackets. Only where the bracket
 * of the other version is short enough for that to be no guess.
 */
function closingPlace(row: CheckRow, column: number, text: string, at: number): number | undefined {
  const nth = text.slice(0, at).split('(').length - 1;
  for (const [index, other] of row.cells.entries()) {
    if (!other || index === column) continue;
    const whole = other.segments.map((segment) => segment.text).join(' ');
    const inside = [...whole.matchAll(/\(([^()]{1,60})\)/g)][nth]?.[1];
    if (!inside) continue;
    const count = inside.trim().split(/\s+/).length;
    if (count > 4) continue;
    const match = new RegExp(`^\\s*(?:\\S+\\s+){${count - 1}}[^\\s.,;:!?]+`).exec(text.slice(at + 1));
    if (match) return at + 1 + match[0].length;
  }
  return /[.!?؟]$/.test(text) ? text.length - 1 : text.length;
}
