import fc from 'fast-check';
import { gzipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../model/index.ts';
import { checkAllRules, readSrx } from '../../segment/index.ts';
import { mutated } from '../testing.ts';
import { readTerms } from './terms.ts';

/** Files of terms, each with those that belong to it. */
const FILES: readonly Readonly<Record<string, Uint8Array>>[] = [
  {
    'a.tbx': strToU8(
      '<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body><conceptEntry id="c"><langSec xml:lang="en"><termSec><term>truce</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec></langSec></conceptEntry></body></text></tbx>',
    ),
  },
  { 'a.en-ru.dic': strToU8('лестница @ ladder\nсерп @ sickle\n') },
  {
    'a.en-ru.ifo': strToU8("StarDict's dict ifo file\nversion=2.4.2\nwordcount=1\nsametypesequence=m\n"),
    'a.en-ru.idx': Uint8Array.from([...strToU8('ladder'), 0, 0, 0, 0, 0, 0, 0, 0, 16]),
    'a.en-ru.dict.dz': gzipSync(strToU8('лестница')),
  },
  {
    'en-ru.index': strToU8('ladder\tA\tQ\n'),
    'en-ru.dict': strToU8('лестница'),
  },
  {
    'en-ru.tei': strToU8(
      '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><entry><form><orth>ladder</orth></form><sense><cit type="trans"><quote>лестница</quote></cit></sense></entry></body></text></TEI>',
    ),
  },
  { 'a.tsv': strToU8('en\tru\nladder\tлестница\n') },
];

function refusedOnlyByUs(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
}

describe('damaged files of terms are read or refused, and nothing else', () => {
  it.each(FILES.map((files) => [Object.keys(files)[0]!, files] as const))('%s', (main, files) => {
    expect(() => readAll(files)).not.toThrow();
    const damaged = fc
      .constantFrom(...Object.keys(files))
      .chain((name) => mutated(files[name]!).map((bytes) => ({ ...files, [name]: bytes })));
    fc.assert(
      fc.property(damaged, (changed) => refusedOnlyByUs(() => readAll(changed))),
      { numRuns: 200 },
    );

    function readAll(all: Readonly<Record<string, Uint8Array>>) {
      const beside = Object.entries(all).flatMap(([name, bytes]) => (name === main ? [] : [{ name, bytes }]));
      return readTerms({ name: main, bytes: all[main]! }, beside);
    }
  });
});

it('damaged segmentation rules are read or refused, and nothing else', () => {
  const srx = strToU8(
    '<srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="no"/><body><languagerules><languagerule languagerulename="A"><rule break="no"><beforebreak>\\b[Dd]r\\.</beforebreak><afterbreak>\\s</afterbreak></rule></languagerule></languagerules><maprules><languagemap languagepattern="en.*" languagerulename="A"/></maprules></body></srx>',
  );
  expect(() => checkAllRules(readSrx(srx, 'a.srx'))).not.toThrow();
  fc.assert(
    fc.property(mutated(srx), (bytes) => refusedOnlyByUs(() => checkAllRules(readSrx(bytes, 'a.srx')))),
    { numRuns: 200 },
  );
});
