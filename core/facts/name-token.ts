import { romanise } from '../text/romanise.ts';
import { nameLetters, type NameScript, nameScript } from './name-letters.ts';
import { EditModel, type PreparedWord } from './name-model.ts';
import { NAME_MODELS } from './name-weights.ts';
import { sameScriptLogOdds } from './name-spelling.ts';

/** One spelling of one word of a name, with what the comparison of spellings needs. */
export interface NameSpelling {
  /** As {@link nameLetters} gives them; romanised where the script is none that the models know. */
  readonly letters: string;
  readonly script: NameScript;
  /** Which kinds of consonants it has, a bit each: a cheap test whether a comparison is worth while. */
  readonly sounds: number;
  /** The word made ready for the models, by the script of the other side. */
  readonly prepared: Map<NameScript, PreparedWord>;
}

/** Consonants by kind of sound, the same in all three scripts; a kind takes in what transliteration mixes up. */
const SOUNDS: readonly string[] = [
  'bpбпب',
  'fvwфвفوgг',
  'tdтدتطضдθзذثzظ',
  'kqcgxjhкгхقكغخجжحهдж',
  'szcxسصزشسсзшщцчжtجثذظضtj',
  'mмم',
  'nнن',
  'lлل',
  'rрر',
];
const soundOf = new Map<string, number>();
SOUNDS.forEach((letters, kind) => {
  for (const letter of letters) soundOf.set(letter, (soundOf.get(letter) ?? 0) | (1 << kind));
});
/** Kinds that are told apart so well that a name with one never lacks it in another script. */
const SURE_SOUNDS = (1 << 0) | (1 << 5) | (1 << 6) | (1 << 7) | (1 << 8);

let models: Map<string, EditModel> | undefined;

function modelFor(source: NameScript, target: NameScript): EditModel | undefined {
  models ??= new Map(NAME_MODELS.map((data) => [data.source + data.target, new EditModel(data)]));
  return models.get(source + target);
}

/** Makes a word ready for comparison; undefined where it has no letters. */
export function nameSpelling(word: string, lang = 'und'): NameSpelling | undefined {
  const script = nameScript(word);
  const letters = nameLetters(script ? word : romanise(word, lang));
  return letters === '' ? undefined : spellingOf(letters, script ?? 'Latn');
}

/** The same for letters that {@link nameLetters} gave. */
export function spellingOf(letters: string, script: NameScript): NameSpelling {
  let sounds = 0;
  for (const letter of letters) {
    const kinds = soundOf.get(letter) ?? 0;
    if ((kinds & (kinds - 1)) === 0) sounds |= kinds;
  }
  return { letters, script, sounds: sounds & SURE_SOUNDS, prepared: new Map() };
}

/** Whether two spellings differ so much in their consonants that comparing them is a waste of time. */
export function hardlyAlike(a: NameSpelling, b: NameSpelling): boolean {
  let differing = a.sounds ^ b.sounds;
  let count = 0;
  for (; differing !== 0; differing &= differing - 1) count++;
  if (count > 1) return true;
  const longer = Math.max(a.letters.length, b.letters.length);
  const shorter = Math.min(a.letters.length, b.letters.length);
  return longer > 2.2 * shorter + 2;
}

/** Log odds that two words are spellings of one name. */
export function spellingLogOdds(a: NameSpelling, b: NameSpelling): number {
  if (a.script === b.script) return sameScriptLogOdds(a.letters, b.letters);
  const model = modelFor(a.script, b.script);
  if (!model) return spellingLogOdds(b, a);
  let source = a.prepared.get(b.script);
  if (!source) a.prepared.set(b.script, (source = model.prepareSource(a.letters)));
  let target = b.prepared.get(a.script);
  if (!target) b.prepared.set(a.script, (target = model.prepareTarget(b.letters)));
  return model.logOdds(source, target);
}
