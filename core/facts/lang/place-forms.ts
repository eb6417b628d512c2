import { nameLetters } from '../name/letters.ts';
import { entryStem } from '../name/stem.ts';

/** What a language forms of the names of countries. */
export interface PlaceForms {
  /** Adjectives and inhabitants of a country of one word as they are mostly formed; the irregular ones are in `EXONYMS`. */
  readonly derived: (name: string) => readonly string[];
  /** The plural and the woman of an inhabitant, which have other stems; `derived` may be an adjective as well. */
  readonly inhabitants?: (derived: string) => readonly string[];
  /** Names of countries without cases. */
  readonly indeclinable?: RegExp;
  /** It forms so many that names wait until a text has a word that begins like them. */
  readonly many?: true;
}

const english: PlaceForms = {
  derived(name) {
    const stem = name.replace(/[aeiouy]+$/, '');
    const bare = name.replace(/(?:ium|on)$/, '');
    const forms = [`${name}n`, `${name}ian`, `${name}vian`, `${stem}ian`, `${stem}an`, `${bare}ian`];
    return [
      ...forms,
      ...forms.map((form) => `${form}s`),
      `${stem}ese`,
      `${name}ese`,
      `${stem}i`,
      `${stem}ish`,
    ];
  },
  many: true,
};

const russian: PlaceForms = {
  derived(name) {
    const stem = entryStem(nameLetters(name), 'Cyrl');
    const ending = name.endsWith('ия') ? 'й' : '';
    return [
      `${stem}${ending}ский`,
      `${stem}ийский`,
      `${stem}анский`,
      `${stem}ский`,
      `${stem}ьский`,
      `${stem}инский`,
      `${stem}${ending ? 'и' : ''}ец`,
      `${stem}анец`,
    ];
  },
  // канадец, канадцы; австралиец, австралийцы, австралийка; парижанин, парижанка.
  inhabitants(derived) {
    if (!/(?:ец|[ая]нин)$/u.test(derived)) return [];
    const stem = derived.slice(0, -2);
    const joint = stem.endsWith('и') ? 'й' : '';
    return [
      derived.endsWith('ец') ? `${stem}${joint}цы` : `${stem}е`,
      ...(/(?:и|[аия]н)$/u.test(stem) ? [`${stem}${joint}ка`] : []),
    ];
  },
  indeclinable: /(?:[иоуеэ]|оа)$/u,
  many: true,
};

const arabic: PlaceForms = {
  // The stem of other names is that of their adjectives: كوبا, كوبي.
  derived: (name) => (/^.{3}ا$/u.test(name) ? [`${name.slice(0, -1)}ي`, `${name.slice(0, -1)}ية`] : []),
};

/** By base language. */
export const PLACE_FORMS: Readonly<Record<string, PlaceForms>> = { ar: arabic, en: english, ru: russian };
