/** Languages that are named after another country than their most populous one, or after none. */
const HOME: Readonly<Record<string, string>> = {
  en: 'GB',
  pt: 'PT',
  es: 'ES',
  fr: 'FR',
  ar: 'arab',
  ru: 'RU',
  fa: 'IR',
};
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The host's names of countries and territories or of languages. */
export function displayNames(
  base: string,
  type: 'region' | 'language',
  style?: 'short',
): Intl.DisplayNames | undefined {
  try {
    return new Intl.DisplayNames([base], { type, fallback: 'none', ...(style && { style }) });
  } catch {
    return undefined;
  }
}

const currentCodes = new Map<string, string>();

/** The code that took the place of one that is in use no more: Deutschland is the name of DD, too. */
export function currentCode(code: string, type: 'region' | 'language'): string {
  let current = currentCodes.get(code);
  if (current === undefined) {
    const { language, region } = new Intl.Locale(type === 'region' ? `und-${code}` : code);
    current = (type === 'region' ? region : language) ?? code;
    currentCodes.set(code, current);
  }
  return current;
}

/** All codes of two letters, whether they are in use or not. */
export function* twoLetterCodes(): Generator<string> {
  for (const first of LETTERS) for (const second of LETTERS) yield first + second;
}

const homes = new Map<string, string>();

/** The country that a key of the gazetteer belongs to: of a language, the one that it is named after; else the key itself. */
export function gazetteerHome(key: string): string {
  let home = homes.get(key);
  if (home === undefined) {
    const isLanguage = /^[a-z]{2}$/.test(key);
    home = isLanguage ? (HOME[key] ?? new Intl.Locale(key).maximize().region ?? key) : key;
    homes.set(key, home);
  }
  return home;
}
