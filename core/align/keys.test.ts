import { expect, test } from 'vitest';
import { interner } from './interner.ts';
import { type Key, keyList } from './keys.ts';
import { addKeys, tokensOf } from './tokens.ts';
import { settingOf } from './setting.ts';

function keysOf(text: string, lang: string): Set<string | number> {
  const list = keyList(interner<Key['name']>());
  for (const token of tokensOf(text, lang)) addKeys(list, token, lang, undefined);
  return new Set(list.names.map((id) => list.ids.names[id]!));
}

test.each([
  ['Germany', 'en', 'Германии', 'ru'],
  ['Germany', 'en', 'ألمانيا', 'ar'],
  ['Francs suisses', 'fr', 'Schweizer Franken', 'de'],
  ['in March', 'en', '12.03.2021', 'ru'],
  ['marzo', 'es', '2021-03-12', 'sv'],
  ['Wednesday', 'en', 'в среду', 'ru'],
  ['kilometres', 'en', 'километров', 'ru'],
  ['seven', 'en', '7', 'ru'],
  ['трёх', 'ru', 'ثلاثة', 'ar'],
  ['fifty', 'en', '50', 'de'],
])('%s (%s) has something in common with %s (%s)', (text, lang, other, otherLang) => {
  const keys = keysOf(text, lang);
  expect([...keysOf(other, otherLang)].filter((key) => keys.has(key))).not.toEqual([]);
});

test('a language that the host does not know and a tag that is none have no names', () => {
  expect(keysOf('Germany', 'qaa').has('g:DE')).toBe(false);
  expect(keysOf('Germany', '???').has('g:DE')).toBe(false);
});

test.each([
  ['(3) An item.', undefined, ['set:item']],
  ['– Yes, she said.', undefined, ['set:bullet']],
  ['Results', 'heading', ['set:open', 'set:heading']],
  ['She said: “No.”', undefined, []],
  ['هل تعرف؟', undefined, []],
])('%s is set as %s', (text, kind, names) => {
  expect(settingOf(text, kind)).toEqual(names);
});
