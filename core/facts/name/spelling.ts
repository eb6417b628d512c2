/** Letters that spellings of one name exchange within a script, a group a line. */
const ALIKE: readonly string[] = [
  ...['aeiouyj', 'sz', 'cksq', 'ckgq', 'fv', 'vw', 'td', 'bp', 'gj', 'iyj', 'xs'],
  ...['аеёиоуыэюяй', 'сз', 'гх', 'гк', 'вф', 'шщ', 'жш', 'дт', 'бп', 'цс'],
  ...['اأإآىة', 'ويىئؤ', 'هة', 'تطث', 'سصث', 'دضذ', 'زظذ', 'قكغ', 'غجك', 'فب', 'شس', 'حهخ'],
];
const alikeGroups = new Map<string, number>();
ALIKE.forEach((letters, group) => {
  for (const letter of letters) alikeGroups.set(letter, (alikeGroups.get(letter) ?? 0) | (1 << group));
});
/** Letters that one spelling has and the other leaves out. */
const LIGHT = new Set('aeiouyhjьъйаеёиоуыэюяاأإآىيوءعه');

const FULL = 1;
const LIGHT_COST = 0.45;
const LONGEST = 40;

/**
 * How far two spellings in one script are apart: letters changed, left out or put in, those that sound alike or are often
 * left out for less than one, a doubled letter for little.
 */
export function spellingDistance(a: string, b: string): number {
  const x = a.slice(0, LONGEST);
  const y = b.slice(0, LONGEST);
  let before = new Float64Array(y.length + 1);
  let row = new Float64Array(y.length + 1);
  for (let j = 1; j <= y.length; j++) before[j] = before[j - 1]! + gap(y, j - 1);
  for (let i = 1; i <= x.length; i++) {
    const skip = gap(x, i - 1);
    row[0] = before[0]! + skip;
    for (let j = 1; j <= y.length; j++) {
      const change = before[j - 1]! + exchange(x[i - 1]!, y[j - 1]!);
      row[j] = Math.min(change, before[j]! + skip, row[j - 1]! + gap(y, j - 1));
    }
    [before, row] = [row, before];
  }
  return before[y.length]!;
}

function gap(word: string, at: number): number {
  const letter = word[at]!;
  if (at > 0 && word[at - 1] === letter) return 0.2;
  return LIGHT.has(letter) ? LIGHT_COST : FULL;
}

function exchange(a: string, b: string): number {
  if (a === b) return 0;
  return ((alikeGroups.get(a) ?? 0) & (alikeGroups.get(b) ?? 0)) !== 0 ? LIGHT_COST : FULL;
}

/** Log odds that two spellings in one script are of one name. */
export function sameScriptLogOdds(a: string, b: string): number {
  if (a === b) return 9;
  const share = spellingDistance(a, b) / Math.max(2, (a.length + b.length) / 2);
  return 3.5 - 16 * share;
}
