import type { LanguageTag, Message } from '../../model/index.ts';
import { ar } from './ar.ts';
import { en, type MessageKey } from './en.ts';
import { ru } from './ru.ts';
import { parseTemplate, type ParamKind, type Piece } from './template.ts';

/** The languages that findings are worded in. */
export type MessageLocale = 'en' | 'ru' | 'ar';

/** A message that the tables have. */
export type KnownMessage = Message & { readonly key: MessageKey };

/** All messages by locale; each has the same keys with the same parameters. */
export const MESSAGES: Readonly<Record<MessageLocale, Readonly<Record<MessageKey, string>>>> = { en, ru, ar };

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** What wording needs from Intl, made once a locale. */
interface Tools {
  readonly names: Intl.DisplayNames;
  readonly list: Intl.ListFormat;
  readonly number: Intl.NumberFormat;
  readonly plural: Intl.PluralRules;
  readonly parsed: Map<string, readonly Piece[]>;
}

const tools = new Map<MessageLocale, Tools>();

function toolsOf(locale: MessageLocale): Tools {
  let made = tools.get(locale);
  if (!made) {
    made = {
      names: new Intl.DisplayNames([locale], { type: 'language' }),
      list: new Intl.ListFormat(locale, { type: 'conjunction' }),
      number: new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }),
      plural: new Intl.PluralRules(locale),
      parsed: new Map(),
    };
    tools.set(locale, made);
  }
  return made;
}

function languageName(lang: LanguageTag, { names }: Tools): string {
  try {
    return names.of(lang) ?? lang;
  } catch {
    return lang;
  }
}

/** 'English version', in Russian in the prepositional case: «английской версии». */
function versionName(lang: LanguageTag, locale: MessageLocale, kit: Tools): string {
  const name = languageName(lang, kit);
  if (locale === 'en') return `${name} version`;
  if (locale === 'ar') return `النسخة ${name}`;
  const adjectives = name.split(' ').every((word) => /(ск|цк)ий$/.test(word));
  return adjectives ? `${name.replaceAll(/ий(?= |$)/g, 'ой')} версии` : `версии (${name})`;
}

function isolate(text: string): string {
  return FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
}

function insert(value: string | number, kind: ParamKind, locale: MessageLocale, kit: Tools): string {
  switch (kind) {
    case 'text':
      return typeof value === 'number' ? kit.number.format(value) : isolate(value);
    case 'number':
      return kit.number.format(Number(value));
    case 'language':
      return languageName(String(value), kit);
    case 'languages':
      return kit.list.format(
        String(value)
          .split(',')
          .map((lang) => languageName(lang, kit)),
      );
    case 'version':
      return versionName(String(value), locale, kit);
  }
}

function render(pieces: readonly Piece[], { params }: Message, locale: MessageLocale, kit: Tools): string {
  const message = { key: '', params };
  return pieces
    .map((piece) => {
      if (piece.type === 'text') return piece.text;
      const value = params[piece.name] ?? '';
      if (piece.type === 'param') return insert(value, piece.kind, locale, kit);
      const name = piece.type === 'plural' ? kit.plural.select(Number(value)) : String(value);
      return render(piece.cases.get(name) ?? piece.cases.get('other')!, message, locale, kit);
    })
    .join('');
}

/**
 * The text of a finding, or of a suggestion's label, for people. Inserted text stands in Unicode isolates, so that an
 * Arabic quotation does not turn an English sentence around. A key that is not known gives the key itself.
 */
export function wordMessage(message: Message, locale: MessageLocale): string {
  const template = (MESSAGES[locale] as Readonly<Record<string, string>>)[message.key];
  if (template === undefined) return message.key;
  const kit = toolsOf(locale);
  let pieces = kit.parsed.get(message.key);
  if (!pieces) kit.parsed.set(message.key, (pieces = parseTemplate(template)));
  return render(pieces, message, locale, kit).replace(/^\p{Ll}/u, (letter) =>
    letter.toLocaleUpperCase(locale),
  );
}
