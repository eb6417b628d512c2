import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findings, rowsOf } from '../../check/testing.ts';
import { readTerms } from './terms.ts';

/** One glossary, as a table and as a termbase: a term for each language, and one that is forbidden. */
const CSV = `en,ru,ar
battery|!cell,аккумулятор|!батарейка,بطارية|!حجر كهربائي
ceasefire,прекращение огня,وقف إطلاق النار|!هدنة
`;
const term = (text: string, status = 'preferredTerm-admn-sts'): string =>
  `<termSec><term>${text}</term><termNote type="administrativeStatus">${status}</termNote></termSec>`;
const forbidden = (text: string): string => term(text, 'forbidden');
const TBX = `<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
<conceptEntry id="1"><langSec xml:lang="en">${term('battery')}${forbidden('cell')}</langSec>
<langSec xml:lang="ru">${term('аккумулятор')}${forbidden('батарейка')}</langSec>
<langSec xml:lang="ar">${term('بطارية')}${forbidden('حجر كهربائي')}</langSec></conceptEntry>
<conceptEntry id="2"><langSec xml:lang="en">${term('ceasefire')}</langSec>
<langSec xml:lang="ru">${term('прекращение огня')}</langSec>
<langSec xml:lang="ar">${term('وقف إطلاق النار')}${forbidden('هدنة')}</langSec></conceptEntry>
</body></text></tbx>`;

describe.each([
  ['terms.csv', CSV],
  ['terms.tbx', TBX],
])('terms of %s', (name, content) => {
  const base = readTerms({ name, bytes: strToU8(content) });
  const glossary = base.kind === 'glossary' ? base.entries : [];
  const find = (row: Record<string, string>): string[] =>
    findings('terminology', rowsOf(row), {}, { glossary });

  it.each([
    [{ en: 'Replace both cells.' }, 'error terminology.forbidden.use en:cells'],
    [{ ru: 'Замените обе батарейки.' }, 'error terminology.forbidden.use ru:батарейки'],
    [{ ar: 'وصلوا إلى الهدنة أمس.' }, 'error terminology.forbidden.use ar:الهدنة'],
    [
      { en: 'Replace the batteries.', ru: 'Замените источники питания.' },
      'warning terminology.missing en:batteries ru:Замените источники питания.',
    ],
    [
      { en: 'The ceasefire holds.', ar: 'لا يزال الصلح قائمًا.' },
      'warning terminology.missing en:ceasefire ar:لا يزال الصلح قائمًا.',
    ],
    [
      { ar: 'استبدل البطارية.', en: 'Replace the device.' },
      'warning terminology.missing ar:البطارية en:Replace the device.',
    ],
  ])('finds %o', (row, expected) => {
    expect(find(row)).toContain(expected);
  });

  it.each([
    [{ en: 'Replace the batteries.', ru: 'Замените аккумуляторы.', ar: 'استبدل البطاريات.' }],
    [{ en: 'After the ceasefire', ru: 'После прекращения огня', ar: 'بعد وقف إطلاق النار' }],
    [{ en: 'Wow! Cellular growth', ru: 'Ого! Клеточный рост' }],
  ])('takes %o', (row) => {
    expect(find(row)).toEqual([]);
  });
});
