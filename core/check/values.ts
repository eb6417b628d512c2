import type { AgreementReason } from '../facts/agreement.ts';
import { type FactKind, valueText } from '../facts/index.ts';
import type { CheckName, IssueSpan, ItsIssueType, Suggestion } from '../model/index.ts';
import { spanOf } from './cell.ts';
import { NOTHING, type Check, type CheckContext, type CheckRow, type Finding } from './check.ts';
import type { Claim } from './values/claim.ts';
import { fix } from './fix.ts';
import type { KnownMessage, MessageKey } from './message/index.ts';
import { type Discrepancy, judgeRow } from './values/judge.ts';
import { writeLike } from './rewrite/rewrite.ts';
import { fitWeekday } from './rewrite/weekday.ts';

type ValueCheckName = Extract<CheckName, 'number' | 'date' | 'time' | 'quantity'>;

/** Judges rows, and the row judged last without judging it again. */
class Judge {
  readonly #context: CheckContext;
  #row: CheckRow | undefined;
  #found: readonly Discrepancy[] = [];

  constructor(context: CheckContext) {
    this.#context = context;
  }

  judge(row: CheckRow): readonly Discrepancy[] {
    if (row !== this.#row) {
      this.#row = row;
      this.#found = judgeRow(this.#context, row);
    }
    return this.#found;
  }
}

/** One judge a run: the four checks look at the same row one after the other. */
const judges = new WeakMap<CheckContext, Judge>();

function judgeOf(context: CheckContext): Judge {
  let judge = judges.get(context);
  if (!judge) judges.set(context, (judge = new Judge(context)));
  return judge;
}

/** A check that reports the disagreements of one kind of value. */
export function valueCheck(name: ValueCheckName, type: ItsIssueType): Check {
  return {
    name,
    type,
    severity: 'error',
    compares: true,
    rows(context) {
      const judge = judgeOf(context);
      return (row) => {
        const found = judge.judge(row);
        if (found.length === 0) return NOTHING;
        const own: Finding[] = [];
        for (const one of found) if (nameOf(one) === name) own.push(finding(context, one));
        return own;
      };
    },
  };
}

/** The check that speaks about facts of a kind. */
function checkOf(kind: FactKind): ValueCheckName | undefined {
  if (kind === 'code') return 'number';
  return kind === 'name' ? undefined : kind;
}

/** The checks of values, the most specific first; all others are numbers. */
const SPECIFIC = ['date', 'time', 'quantity'] as const;

/** The check a disagreement belongs to: that of its most specific claim. */
function nameOf({ claims }: Discrepancy): ValueCheckName {
  for (const name of SPECIFIC)
    for (const { fact } of claims) if (checkOf(fact.value.kind) === name) return name;
  return 'number';
}

function finding(context: CheckContext, found: Discrepancy): Finding {
  const { claims, severity, odd } = found;
  const spans = claims.map(spanOfClaim);
  const suggestions = suggestionsFor(found);
  return {
    spans,
    message: messageFor(context, found),
    severity,
    ...(odd !== undefined && { odd: context.versions[odd]!.lang }),
    ...(suggestions.length > 0 && { suggestions }),
  };
}

function spanOfClaim({ fact, segment, cell }: Claim): IssueSpan {
  return spanOf(cell, segment, fact.start, fact.end, valueText(fact.value));
}

function written({ fact, segment }: Claim): string {
  return segment.text.slice(fact.start, fact.end);
}

function messageFor(
  { versions }: CheckContext,
  { kind, claims, odd, lacking, reason, severity }: Discrepancy,
): KnownMessage {
  const [first, second] = claims as [Claim, Claim | undefined];
  const lang = (column: number): string => versions[column]?.lang ?? 'und';
  if (kind === 'missing' && lacking !== undefined) {
    return { key: 'value.missing', params: { expected: written(first), lang: lang(lacking) } };
  }
  if (kind === 'extra' || !second) {
    return { key: 'value.extra', params: { found: written(first), lang: lang(first.column) } };
  }
  if (kind === 'swapped') {
    const params = {
      first: written(first),
      second: written(second),
      lang: lang(odd ?? claims.at(-1)!.column),
    };
    return { key: severity === 'error' ? 'value.traded' : 'value.swapped', params };
  }
  if (kind === 'split') return { key: 'value.split', params: { found: claims.map(written).join(' / ') } };
  if (odd !== undefined) {
    const params = { lang: lang(odd), found: written(first), expected: written(second) };
    return { key: 'value.differs', params };
  }
  const params = {
    first: written(first),
    firstLang: lang(first.column),
    second: written(second),
    secondLang: lang(second.column),
  };
  return { key: kind === 'explained' ? explanation(reason) : 'value.pair', params };
}

function explanation(reason: AgreementReason | undefined): MessageKey {
  switch (reason) {
    case 'rounding':
    case 'night':
    case 'era':
    case 'part':
    case 'points':
    case 'storey':
    case 'relative':
      return `value.${reason}`;
    default:
      return 'value.pair';
  }
}

/** The odd version's value, or with two versions each of them, rewritten as the other says it. */
function suggestionsFor({ kind, claims, odd }: Discrepancy): Suggestion[] {
  const [first, second] = claims as [Claim, Claim | undefined];
  if (kind !== 'differs' || !second) return [];
  const pairs: [Claim, Claim][] =
    odd === undefined
      ? [
          [second, first],
          [first, second],
        ]
      : [[first, second]];
  return pairs.flatMap(([wrong, right]) =>
    writeLike(right.fact.value, wrong).flatMap((text) => replacement(wrong, right, text) ?? []),
  );
}

/** What puts a text in the place of a wrong value; nothing where it is the same, or the words before it would not fit. */
function replacement(wrong: Claim, right: Claim, text: string): Suggestion | undefined {
  if (text === written(wrong)) return undefined;
  const { cell, segment, fact } = wrong;
  const weekday = right.fact.value.kind === 'date' && right.fact.value.weekday !== undefined;
  const edit = weekday ? fitWeekday(text, segment.text, fact.start, cell.lang) : { start: fact.start, text };
  return edit && fix('fix.replace', cell, segment, edit.start, fact.end, edit.text);
}

/**
 * Findings of a comparison with those of values that are wrong by themselves. Where both mark some of the same text, the comparison
 * counts, unless it only mentions something.
 */
export function withWrong(found: readonly Finding[], wrong: readonly Finding[]): readonly Finding[] {
  if (wrong.length === 0) return found;
  const mentions = ({ severity }: Finding): boolean => severity === 'info';
  return [
    ...found.filter((one) => !mentions(one) || !wrong.some((other) => shareSpan(one, other))),
    ...wrong.filter((one) => !found.some((other) => !mentions(other) && shareSpan(one, other))),
  ];
}

/** Whether two findings mark some of the same text. */
function shareSpan(one: Finding, other: Finding): boolean {
  return one.spans.some((a) =>
    other.spans.some((b) => a.segment === b.segment && a.start < b.end && b.start < a.end),
  );
}
