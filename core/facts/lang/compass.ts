import { ARABIC_CLITICS } from './clitics.ts';

/** The points of the compass, a bit each. */
export const COMPASS = { north: 1, south: 2, east: 4, west: 8 } as const;

/** How a language names the points of the compass, as nouns, adjectives and first parts of words, in lower case. */
interface CompassWords extends Readonly<Record<keyof typeof COMPASS, RegExp>> {
  /** A word for two points at once: northwest; it has a group for each, by its name. */
  readonly both?: RegExp;
}

/** What places are named after a point of the compass in one word: Nordkorea, северокорейский. */
const GERMANIC =
  'korea|afrika|europa|amerika|asien|irland|sudan|jemen|vietnam|berlin|jerusalem|deutsch|ossetien';

/** Of adjectives, and of their comparative. */
const RU_ENDING = 'ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми|ее';
const UK_ENDING = 'ий|ого|ому|им|а|ої|ій|у|ою|е|і|их|ими|іше';
const AR_ENDING = '(?:ي(?:ة|ه|ا|ين|ون)?|ا)?';
const arabic = (stem: string): RegExp => new RegExp(`^${ARABIC_CLITICS}${stem}${AR_ENDING}$`, 'u');
const persian = (stem: string): RegExp => new RegExp(`^${stem}ی?$`, 'u');
const english = (stem: string): RegExp => new RegExp(`^${stem}(?:ern(?:er|ers|most)?|wards?|erly)?$`, 'u');
const germanic = (stem: string, adjective: string): RegExp =>
  new RegExp(`^(?:${stem}(?:en|ens)?|${adjective}|${stem}-?(?:${GERMANIC})\\p{L}*)$`, 'u');

/** The words of the compass by base language. Left out are those that are common words as well: Spanish este, French est. */
export const COMPASS_WORDS: Readonly<Record<string, CompassWords>> = {
  ar: { north: arabic('شمال'), south: arabic('جنوب'), east: arabic('شرق'), west: arabic('غرب') },
  fa: { north: persian('شمال'), south: persian('جنوب'), east: persian('شرق'), west: persian('غرب') },
  en: {
    north: english('north'),
    south: english('south'),
    east: english('east'),
    west: english('west'),
    both: /^(?:(?<north>north)|(?<south>south))(?:(?<east>east)|(?<west>west))/u,
  },
  ru: {
    north: new RegExp(`^(?:север(?:а|у|е|ом|н(?:${RU_ENDING}))?|северо(?:\\p{L}{5,})?)$`, 'u'),
    south: new RegExp(`^(?:юг(?:а|у|е|ом)?|южн(?:${RU_ENDING})|(?:юго(?!слав)|южно)(?:\\p{L}{5,})?)$`, 'u'),
    east: new RegExp(`^(?:восток(?:а|у|е|ом)?|восточн(?:${RU_ENDING})|восточно(?:\\p{L}{5,})?)$`, 'u'),
    west: new RegExp(`^(?:запад(?:а|у|е|ом)?|западн(?:${RU_ENDING})|западно(?:\\p{L}{5,})?)$`, 'u'),
  },
  uk: {
    north: new RegExp(`^(?:північ|півночі|північчю|північн(?:${UK_ENDING})|північно\\p{L}*)$`, 'u'),
    south: new RegExp(`^(?:південь|півдня|півдню|півдні|південн(?:${UK_ENDING})|південно\\p{L}*)$`, 'u'),
    east: new RegExp(`^(?:схід|сходу|сході|східн(?:${UK_ENDING})|східно\\p{L}*)$`, 'u'),
    west: new RegExp(`^(?:західн(?:${UK_ENDING})|західно\\p{L}*)$`, 'u'),
  },
  de: {
    north: germanic('nord', 'nördlich(?:e[mnrs]?)?'),
    south: germanic('süd', 'südlich(?:e[mnrs]?)?'),
    east: germanic('ost', 'östlich(?:e[mnrs]?)?'),
    west: germanic('west', 'westlich(?:e[mnrs]?)?'),
  },
  nl: {
    north: /^noord(?:en|elijke?)?$/u,
    south: /^zuid(?:en|elijke?)?$/u,
    east: /^oost(?:en|elijke?)?$/u,
    west: /^west(?:en|elijke?)?$/u,
  },
  fr: {
    north: /^(?:nord|septentrional(?:e|es)?|septentrionaux)$/u,
    south: /^(?:sud|méridional(?:e|es)?|méridionaux)$/u,
    east: /^(?:oriental(?:e|es)?|orientaux)$/u,
    west: /^(?:ouest|occidental(?:e|es)?|occidentaux)$/u,
  },
  es: {
    north: /^(?:norte|septentrional(?:es)?)$/u,
    south: /^(?:sur|meridional(?:es)?)$/u,
    east: /^oriental(?:es)?$/u,
    west: /^(?:oeste|occidental(?:es)?)$/u,
  },
  it: {
    north: /^(?:nord|settentrional[ei])$/u,
    south: /^(?:sud|meridional[ei])$/u,
    east: /^oriental[ei]$/u,
    west: /^(?:ovest|occidental[ei])$/u,
  },
  pt: {
    north: /^(?:norte|setentrional|setentrionais)$/u,
    south: /^(?:sul|meridional|meridionais)$/u,
    east: /^(?:leste|oriental|orientais)$/u,
    west: /^(?:oeste|ocidental|ocidentais)$/u,
  },
  pl: {
    north: /^północ(?:y|ą|n(?:y|ego|emu|ym|a|ej|ą|e|ych|ymi))$/u,
    south: /^południ(?:u|em|ow(?:y|ego|emu|ym|a|ej|ą|e|ych|ymi))$/u,
    east: /^wsch(?:ód|od(?:u|owi|em|zie|ni(?:ego|emu|m|a|ej|ą|e|ch|mi)?))$/u,
    west: /^zach(?:ód|od(?:u|owi|em|zie|ni(?:ego|emu|m|a|ej|ą|e|ch|mi)?))$/u,
  },
};
