import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type CheckName, finish, groupBy, type Issue, projectFromRows, readInput, recheck } from '#core';
import { readPlanted } from './planted.ts';
import { percent, printTable, tableRows } from './table.ts';

const VALUES: readonly CheckName[] = ['number', 'date', 'time', 'quantity'];

/** Tables whose names match, the checks that they try, and how their rows are to be read. */
interface Group {
  readonly name: string;
  readonly match: RegExp;
  readonly checks: readonly CheckName[];
  /** Of two translations of one source the wrong one is to be flagged and the right one passed. */
  readonly pairwise?: boolean;
  /** Three versions a row; the label is the language of the odd one. */
  readonly threeway?: boolean;
  /** Print the kinds of errors one by one. */
  readonly kinds?: boolean;
}

const GROUPS: readonly Group[] = [
  { name: 'perturbed', match: /^a_mismatch_perturbed_/, checks: VALUES, kinds: true },
  { name: 'aces', match: /^a_mismatch_aces-unit_ar/, checks: VALUES, pairwise: true },
  { name: 'demetrNumber', match: /^a_mismatch_demetr-number_ru/, checks: VALUES },
  { name: 'correct', match: /^b_correct_(flores|ntrex|pud|tico)/, checks: VALUES },
  { name: 'correctNames', match: /^b_correct_(flores|ntrex|pud|tico)/, checks: ['name'] },
  { name: 'nameReplaced', match: /^c_name_demetr-ne-replaced_ru/, checks: ['name'] },
  { name: 'nameRemoved', match: /^c_name_demetr-ne-removed_ru/, checks: ['name'] },
  { name: 'natural', match: /^f_natural/, checks: VALUES, kinds: true },
  { name: 'seed', match: /^g_seed/, checks: [...VALUES, 'name'] },
  { name: 'threeway', match: /^e_threeway/, checks: VALUES, threeway: true },
];

type Row = Readonly<Record<string, string>>;

/** Rows flagged and not, by what they should be. */
class Tally {
  hits = 0;
  positives = 0;
  alarms = 0;
  negatives = 0;
  digitAlarms = 0;
  digitNegatives = 0;
  oddRight = 0;
  oddWrong = 0;
  milliseconds = 0;
  readonly kinds = new Map<string, { hits: number; all: number }>();
  readonly twins = new Map<string, { right?: boolean; wrong?: boolean }>();

  add(row: Row, flagged: boolean, isWrong: boolean): void {
    const twin = this.twins.get(row['id']!.split('#')[0]!) ?? {};
    this.twins.set(row['id']!.split('#')[0]!, twin);
    if (isWrong) {
      this.positives++;
      if (flagged) this.hits++;
      const kind = this.kinds.get(row['phenomenon']!) ?? { hits: 0, all: 0 };
      this.kinds.set(row['phenomenon']!, kind);
      kind.all++;
      if (flagged) kind.hits++;
      twin.wrong = flagged;
      return;
    }
    this.negatives++;
    if (flagged) this.alarms++;
    if (/\p{Nd}/u.test(`${row['source'] ?? ''}${row['target'] ?? ''}`)) {
      this.digitNegatives++;
      if (flagged) this.digitAlarms++;
    }
    twin.right = flagged;
  }

  /** Share of the twins of which only the wrong one is flagged. */
  get pairwise(): number {
    const twins = [...this.twins.values()].filter(
      ({ right, wrong }) => right !== undefined && wrong !== undefined,
    );
    return twins.filter(({ right, wrong }) => wrong === true && right === false).length / twins.length;
  }
}

/**
 * The checks on labelled rows: recall of the rows with an error, false alarms (FP) on those without, of rows with digits
 * apart. A row counts as flagged when an error or a warning stands on it. DATA is a folder of tables with the columns `id`,
 * `src_lang`, `tgt_lang`, `source`, `target`, `label` (1: wrong), `phenomenon`, or `ar`, `ru`, `en` with the odd language as
 * `label`; a second argument limits the groups (`perturbed,correct`). Without DATA: the discrepancies planted in the samples.
 */
export function run([folder, only]: readonly string[]): void {
  if (folder === undefined) {
    runSamples();
    return;
  }
  const wanted = only?.split(',');
  const rows: string[][] = [];
  for (const group of GROUPS) {
    if (wanted && !wanted.includes(group.name)) continue;
    const tally = tallyOf(group, folder);
    if (tally.positives + tally.negatives === 0) continue;
    rows.push(figures(group, tally));
    if (group.kinds !== true) continue;
    for (const [kind, { hits, all }] of [...tally.kinds].sort(([a], [b]) => (a < b ? -1 : 1)))
      rows.push([`  ${kind}`, `${all}`, '', percent(hits / all)]);
  }
  printTable(
    ['group', 'wrong', 'right', 'recall %', 'FP %', 'FP with digits %', 'pairs or odd %', 'rows/s'],
    rows,
  );
}

function figures(group: Group, tally: Tally): string[] {
  const share = (part: number, whole: number): string => (whole === 0 ? '' : percent(part / whole));
  const { positives, negatives } = tally;
  return [
    group.name,
    `${positives}`,
    `${negatives}`,
    share(tally.hits, positives),
    share(tally.alarms, negatives),
    share(tally.digitAlarms, tally.digitNegatives),
    group.pairwise ? percent(tally.pairwise) : group.threeway ? share(tally.oddRight, positives) : '',
    Math.round(((positives + negatives) / tally.milliseconds) * 1000).toLocaleString('en'),
  ];
}

function tallyOf({ match, checks, threeway }: Group, folder: string): Tally {
  const tally = new Tally();
  for (const file of readdirSync(folder).sort()) {
    if (!match.test(file) || !file.endsWith('.tsv')) continue;
    for (const [langs, rows] of byLanguages(tableIn(join(folder, file)), threeway === true)) {
      const texts = rows.map((row) =>
        threeway ? langs.map((lang) => row[lang]!) : [row['source']!, row['target']!],
      );
      const begin = performance.now();
      const issues = issuesOf(langs, texts, checks);
      tally.milliseconds += performance.now() - begin;
      rows.forEach((row, index) => {
        const own = issues[index]!;
        const isWrong = threeway ? row['label'] !== 'none' : row['label'] === '1';
        tally.add(row, own.length > 0, isWrong);
        if (!threeway || !isWrong) return;
        const odd = own.find((issue) => issue.odd !== undefined)?.odd;
        if (odd === row['label']) tally.oddRight++;
        else if (odd !== undefined) tally.oddWrong++;
      });
    }
  }
  return tally;
}

function tableIn(path: string): Row[] {
  const [names = [], ...rows] = tableRows(path);
  return rows.map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])));
}

function byLanguages(rows: readonly Row[], threeway: boolean): [langs: string[], rows: Row[]][] {
  if (threeway) return [[['ar', 'ru', 'en'], [...rows]]];
  const groups = groupBy(rows, (row) => `${row['src_lang']} ${row['tgt_lang']}`);
  return [...groups].map(([key, group]) => [key.split(' '), group]);
}

/** The issues above mere information, row by row. */
function issuesOf(
  langs: readonly string[],
  texts: readonly string[][],
  checks: readonly CheckName[],
): Issue[][] {
  const table = [langs, ...texts].map((cells) => cells.join('\t')).join('\n');
  const read = readInput({ name: 'table.tsv', bytes: new TextEncoder().encode(`${table}\n`) });
  if (read.kind !== 'rows') throw new Error('a table of aligned rows was not read as one');
  const project = projectFromRows(read, { id: 'bench', name: 'bench', created: '2026-01-01T00:00:00Z' });
  const checked = finish(recheck({ ...project, settings: { user: '', profile: { checks } } }));
  const places = new Map(checked.beads.map(({ id }, index) => [id, index]));
  const found: Issue[][] = texts.map(() => []);
  for (const issue of checked.issues) {
    if (issue.severity !== 'info') found[places.get(issue.bead)!]!.push(issue);
  }
  return found;
}

function runSamples(): void {
  printTable(
    ['sample', 'planted', 'found', 'odd right', 'false alarms'],
    readPlanted().map((sample) => [
      sample.name,
      `${sample.planted}`,
      `${sample.found}`,
      `${sample.oddRight} of ${sample.withOdd}`,
      `${sample.alarms}`,
    ]),
  );
}
