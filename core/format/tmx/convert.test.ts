import { expect, it } from 'vitest';
import { parseXml, serializeXml } from '../../xml/index.ts';
import { copyTmx, languagesOfTmx, tableOfTmx } from './convert.ts';

const MEMORY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<!-- kept -->
<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"><prop type="a">b</prop></header><body>
<tu tuid="1" usagecount="3"><note>n</note><prop type="x">y</prop><tuv xml:lang="en" changeid="me"><prop type="q">z</prop><seg>One <bpt i="1">&lt;b></bpt>&amp;<ept i="1">&lt;/b></ept></seg></tuv><tuv xml:lang="ru"><seg>Один</seg></tuv></tu>
<tu tuid="2"><tuv xml:lang="ar"><seg>اثنان</seg></tuv><tuv xml:lang="en"><seg><![CDATA[Two]]></seg></tuv></tu>
</body></tmx>`;

/** Sends a text in pieces of all sizes through a stream. */
function through(
  make: (out: (text: string) => void) => { write(text: string): void; close(): void },
): string {
  let written = '';
  const stream = make((text) => (written += text));
  for (let at = 0, size = 1; at < MEMORY.length; at += size, size = (size % 7) + 1) {
    stream.write(MEMORY.slice(at, at + size));
  }
  stream.close();
  return written;
}

it('passes a memory through with everything in it', () => {
  const canonical = (text: string) => serializeXml(parseXml(text, { doctype: 'external' }));
  expect(canonical(through(copyTmx))).toBe(canonical(MEMORY));
});

it('makes a table of all its languages', () => {
  const langs: string[] = [];
  through(() => languagesOfTmx(langs));
  expect(langs).toEqual(['en', 'ru', 'ar']);
  expect(through((out) => tableOfTmx('tsv', langs, out))).toBe(
    'en\tru\tar\nOne <b>&</b>\tОдин\t\nTwo\t\tاثنان\n',
  );
});

it('takes nothing else for a memory', () => {
  const stream = copyTmx(() => undefined);
  expect(() => stream.write('<html><p>a</p></html>')).toThrow(/no TMX/);
  expect(() => copyTmx(() => undefined).write('<!DOCTYPE tmx [<!ENTITY a "b">]><tmx/>')).toThrow(/DOCTYPE/);
});
