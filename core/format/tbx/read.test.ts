import { describe, expect, it } from 'vitest';
import type { InputError } from '../../model/index.ts';
import { readTbx } from './read.ts';

const V3_DCA = `<?xml version="1.0"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader/><text><body>
<conceptEntry id="c1"><descrip type="definition">Talks.</descrip>
  <langSec xml:lang="en">
    <termSec><term>cease-fire</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
    <termSec><term>truce</term></termSec>
    <termSec><term>armistice</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote><note>It ends wars.</note></termSec>
  </langSec>
  <langSec xml:lang="ru-RU"><termSec><term>прекращение  <hi>огня</hi></term></termSec></langSec>
</conceptEntry>
<conceptEntry id="c2"><langSec xml:lang="en"/></conceptEntry>
</body></text></tbx>`;

const V3_DCT = `<tbx type="TBX-Min" style="dct" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min"><text><body>
<conceptEntry id="7"><langSec xml:lang="ar"><termSec><term>هدنة</term><min:administrativeStatus>forbidden</min:administrativeStatus></termSec></langSec></conceptEntry>
</body></text></tbx>`;

const V2 = `<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><text><body>
<termEntry id="a"><langSet xml:lang="de"><ntig><termGrp><term>Waffenruhe</term></termGrp></ntig></langSet>
<langSet xml:lang="en"><tig><term>truce</term></tig></langSet></termEntry>
</body></text></martif>`;

const MIN = `<TBX dialect="TBX-Min"><header/><body><entry id="C1"><langGroup xml:lang="en"><termGroup><term>dog</term><termStatus>preferred</termStatus></termGroup></langGroup></entry></body></TBX>`;

describe('readTbx', () => {
  it('reads concepts with what may be said for them', () => {
    expect(readTbx(V3_DCA)).toEqual([
      {
        id: 'c1',
        terms: [
          { lang: 'en', text: 'cease-fire', status: 'preferred' },
          { lang: 'en', text: 'truce', status: 'admitted' },
          { lang: 'en', text: 'armistice', status: 'deprecated', note: 'It ends wars.' },
          { lang: 'ru-RU', text: 'прекращение огня', status: 'preferred' },
        ],
      },
    ]);
  });

  it.each([
    ['data categories as elements', V3_DCT, [{ lang: 'ar', text: 'هدنة', status: 'forbidden' }]],
    [
      'TBX 2',
      V2,
      [
        { lang: 'de', text: 'Waffenruhe', status: 'preferred' },
        { lang: 'en', text: 'truce', status: 'preferred' },
      ],
    ],
    ['TBX-Min', MIN, [{ lang: 'en', text: 'dog', status: 'preferred' }]],
  ])('reads %s', (_, xml, terms) => {
    expect(readTbx(xml).map((entry) => entry.terms)).toEqual([terms]);
  });

  it.each([
    ['tbx-root', '<html/>'],
    ['tbx-empty', '<tbx><text><body/></text></tbx>'],
    ['xml-doctype', '<!DOCTYPE martif [<!ENTITY a "b">]><martif/>'],
    ['xml-malformed', '<tbx><text>'],
  ])('refuses with %s', (code, xml) => {
    expect(() => readTbx(xml)).toThrow(expect.objectContaining({ code }) as InputError);
  });
});
