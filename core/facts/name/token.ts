import { romanise } from '../../text/romanise.ts';
import { nameLetters, type NameScript, nameScript } from './letters.ts';
import type { PreparedWord } from './gram.ts';
import { EditModel } from './model.ts';
import { PairFigures } from './pairs.ts';
import { NAME_MODELS } from './weights.ts';
import { type Sounds, soundsOf } from './sounds.ts';
import { sameScriptLogOdds } from './spelling.ts';

/** One spelling of one word of a name, with what the comparison of spellings needs. */
export interface NameSpelling {
  /** Its number among the spellings made so far. */
  readonly id: number;
  /** As {@link nameLetters} gives them; romanised where the script is none that the models know. */
  readonly letters: string;
  readonly script: NameScript;
  /** How it sounds: a cheap test whether a comparison is worth while. */
  readonly sounds: Sounds;
  /** The word made ready for the models, by the script of the other side. */
  prepared: Record<NameScript, PreparedWord | undefined> | undefined;
}

/** Spellings made so far; begins again after a milliard, when those of the same numbers are long forgotten. */
let made = 0;
/** The names of a text come again and again, and so do the words beside them. */
const known = new PairFigures();

const models: EditModel[] = [];

/** The model of two scripts, made when first needed; undefined where it is the other way about. */
function modelFor(source: NameScript, target: NameScript): EditModel | undefined {
  for (const model of models) if (model.source === source && model.target === target) return model;
  const data = NAME_MODELS.find((one) => one.source === source && one.target === target);
  if (!data) return undefined;
  const model = new EditModel(data);
  models.push(model);
  return model;
}

/** Makes a word ready for comparison; undefined where it has no letters. */
export function nameSpelling(word: string, lang = 'und'): NameSpelling | undefined {
  const script = nameScript(word);
  const letters = nameLetters(script ? word : romanise(word, lang));
  return letters === '' ? undefined : spellingOf(letters, script ?? 'Latn');
}

/** The same for letters that {@link nameLetters} gave. */
export function spellingOf(letters: string, script: NameScript): NameSpelling {
  const id = made;
  made = (made + 1) & 0x3fffffff;
  return { id, letters, script, sounds: soundsOf(letters), prepared: undefined };
}

/** Log odds that two words are spellings of one name. */
export function spellingLogOdds(a: NameSpelling, b: NameSpelling): number {
  const [first, second] = a.id < b.id ? [a.id, b.id] : [b.id, a.id];
  let odds = known.get(first, second);
  if (odds === undefined) known.set(first, second, (odds = compareSpellings(a, b)));
  return odds;
}

function compareSpellings(a: NameSpelling, b: NameSpelling): number {
  if (a.script === b.script) return sameScriptLogOdds(a.letters, b.letters);
  const model = modelFor(a.script, b.script);
  if (!model) return compareSpellings(b, a);
  a.prepared ??= { Arab: undefined, Cyrl: undefined, Latn: undefined };
  b.prepared ??= { Arab: undefined, Cyrl: undefined, Latn: undefined };
  const source = (a.prepared[b.script] ??= model.prepareSource(a.letters));
  const target = (b.prepared[a.script] ??= model.prepareTarget(b.letters));
  return model.logOdds(source, target);
}
