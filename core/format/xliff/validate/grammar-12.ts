import { any as steps, maybe, one, some, type ElementRule, type Step } from './grammar.ts';
import { any, language, nmtoken, positive, space, words, type ValueType } from './values.ts';

/** One of the standard's words, or one of one's own that begins with `x-`. */
function extensible(...known: readonly string[]): ValueType {
  const listed = words(...known);
  return (value) =>
    /^x-\S+$/.test(value) || listed(value) === undefined ? undefined : `${listed(value) ?? ''} or “x-…”`;
}

/** Attributes that may be there, whatever they hold. */
function open(names: string): Readonly<Record<string, ValueType>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, any]));
}

const x = (...names: readonly string[]) => names.map((name) => (name === '*' ? '*' : `x12:${name}`));
const any12 = (...names: readonly string[]): Step => steps(...x(...names));
const yesNo = words('yes', 'no');
const state = extensible(
  'final',
  'needs-adaptation',
  'needs-l10n',
  'needs-review-adaptation',
  'needs-review-l10n',
  'needs-review-translation',
  'needs-translation',
  'new',
  'signed-off',
  'translated',
);
const qualifier = extensible(
  'exact-match',
  'fuzzy-match',
  'id-match',
  'leveraged-glossary',
  'leveraged-inherited',
  'leveraged-mt',
  'leveraged-repository',
  'leveraged-tm',
  'mt-suggestion',
  'rejected-grammar',
  'rejected-inaccurate',
  'rejected-length',
  'rejected-spelling',
  'tm-suggestion',
);
const INLINE = any12('g', 'bpt', 'ept', 'ph', 'it', 'mrk', 'x', 'bx', 'ex');
const OTHER = ['its', 'itsm', '*'];
const layout = open(
  'restype resname extradata help-id menu menu-option menu-name coord font css-style style exstyle extype',
);
const size = open('maxbytes minbytes size-unit maxheight minheight maxwidth minwidth charclass');
const text = open('ts equiv-text');
const REFERENCES = any12('internal-file', 'external-file');

/** Elements of XLIFF 1.2, transitional where that allows more than strict. */
export const XLIFF_12_RULES: Readonly<Record<string, ElementRule>> = {
  'x12:xliff': {
    section: '1.2, 2.2.1 xliff',
    required: { version: words('1.2') },
    optional: { 'xml:lang': language },
    modules: OTHER,
    content: [some(...x('file', '*'))],
  },
  'x12:file': {
    section: '1.2, 2.2.2 file',
    required: { original: any, 'source-language': language, datatype: any },
    optional: {
      ...open('tool-id tool date ts category product-name product-version build-num'),
      'target-language': language,
      'xml:space': space,
    },
    modules: OTHER,
    content: [maybe('x12:header'), one('x12:body')],
  },
  'x12:header': {
    section: '1.2, 2.2.3 header',
    content: [
      maybe('x12:skl'),
      maybe('x12:phase-group'),
      any12('glossary', 'reference', 'count-group', 'prop-group', 'note', 'tool', '*'),
    ],
    modules: OTHER,
  },
  ...Object.fromEntries(
    x('skl', 'glossary', 'reference').map((name) => [
      name,
      { section: '1.2, 2.2 header', text: true, content: [REFERENCES], modules: OTHER },
    ]),
  ),
  'x12:internal-file': { section: '1.2, 2.2 header', optional: open('form crc'), text: true, open: true },
  'x12:external-file': {
    section: '1.2, 2.2 header',
    required: { href: any },
    optional: open('uid crc'),
  },
  'x12:phase-group': { section: '1.2, 2.2.9 phase-group', content: [some('x12:phase')] },
  'x12:phase': {
    section: '1.2, 2.2.10 phase',
    required: { 'phase-name': any, 'process-name': any },
    optional: open('company-name tool-id tool date job-id contact-name contact-email contact-phone'),
    content: [any12('note')],
  },
  'x12:tool': {
    section: '1.2, 2.2.8 tool',
    required: { 'tool-id': any, 'tool-name': any },
    optional: open('tool-version tool-company'),
    modules: OTHER,
    text: true,
    open: true,
  },
  'x12:note': {
    section: '1.2, 2.2.7 note',
    optional: {
      from: any,
      priority: (value) => (/^(?:[1-9]|10)$/.test(value) ? undefined : 'a whole number from 1 to 10'),
      annotates: words('source', 'target', 'general'),
      'xml:lang': language,
    },
    text: true,
  },
  'x12:count-group': {
    section: '1.2, 2.3.3 count-group',
    required: { name: any },
    content: [any12('count')],
  },
  'x12:count': {
    section: '1.2, 2.3.4 count',
    optional: open('count-type phase-name unit'),
    text: true,
  },
  'x12:context-group': {
    section: '1.2, 2.3.1 context-group',
    optional: open('crc name purpose'),
    content: [some('x12:context')],
  },
  'x12:context': {
    section: '1.2, 2.3.2 context',
    required: { 'context-type': any },
    optional: open('match-mandatory crc'),
    text: true,
  },
  'x12:prop-group': {
    section: '1.2, 2.3.5 prop-group',
    optional: { name: any },
    content: [some('x12:prop')],
  },
  'x12:prop': {
    section: '1.2, 2.3.6 prop',
    required: { 'prop-type': any },
    optional: { 'xml:lang': language },
    text: true,
  },
  'x12:body': {
    section: '1.2, 2.2.4 body',
    content: [any12('group', 'trans-unit', 'bin-unit')],
  },
  'x12:group': {
    section: '1.2, 2.4.1 group',
    optional: {
      ...layout,
      ...size,
      ...open('id datatype ts merged-trans reformat'),
      translate: yesNo,
      'xml:space': space,
    },
    modules: OTHER,
    content: [
      any12('context-group', 'count-group', 'prop-group', 'note', '*'),
      any12('group', 'trans-unit', 'bin-unit'),
    ],
  },
  'x12:trans-unit': {
    section: '1.2, 2.4.2 trans-unit',
    required: { id: any },
    optional: {
      ...layout,
      ...size,
      ...open('datatype ts phase-name reformat'),
      approved: yesNo,
      translate: yesNo,
      'xml:space': space,
    },
    modules: OTHER,
    content: [
      one('x12:source'),
      maybe('x12:seg-source'),
      maybe('x12:target'),
      any12('context-group', 'count-group', 'prop-group', 'note', 'alt-trans', '*'),
    ],
  },
  'x12:source': {
    section: '1.2, 2.4.3 source',
    optional: { ts: any, 'xml:lang': language, 'xml:space': space },
    modules: OTHER,
    text: true,
    content: [INLINE],
  },
  'x12:seg-source': {
    section: '1.2, 2.4.10 seg-source',
    optional: { ts: any, 'xml:lang': language },
    modules: OTHER,
    text: true,
    content: [INLINE],
  },
  'x12:target': {
    section: '1.2, 2.4.4 target',
    optional: {
      ...layout,
      ...open('ts phase-name equiv-trans'),
      state,
      'state-qualifier': qualifier,
      'xml:lang': language,
      'xml:space': space,
    },
    modules: OTHER,
    text: true,
    content: [INLINE],
  },
  'x12:alt-trans': {
    section: '1.2, 2.4.5 alt-trans',
    optional: {
      ...layout,
      ...open('match-quality tool-id tool crc datatype ts origin phase-name alttranstype mid'),
      'xml:lang': language,
      'xml:space': space,
    },
    modules: OTHER,
    content: [
      maybe('x12:source'),
      maybe('x12:seg-source'),
      some('x12:target'),
      any12('context-group', 'prop-group', 'note', '*'),
    ],
  },
  'x12:bin-unit': {
    section: '1.2, 2.4.6 bin-unit',
    required: { id: any, 'mime-type': any },
    optional: { ...open('ts restype resname phase-name reformat'), approved: yesNo, translate: yesNo },
    modules: OTHER,
    content: [
      one('x12:bin-source'),
      maybe('x12:bin-target'),
      any12('context-group', 'count-group', 'prop-group', 'note', 'trans-unit', '*'),
    ],
  },
  'x12:bin-source': {
    section: '1.2, 2.4.7 bin-source',
    optional: { ts: any },
    modules: OTHER,
    content: [REFERENCES],
  },
  'x12:bin-target': {
    section: '1.2, 2.4.8 bin-target',
    optional: { ...open('ts mime-type phase-name restype resname'), state, 'state-qualifier': qualifier },
    modules: OTHER,
    content: [REFERENCES],
  },
  'x12:g': {
    section: '1.2, 2.5.1 g',
    required: { id: any },
    optional: { ...text, ...open('ctype clone xid') },
    modules: OTHER,
    text: true,
    content: [INLINE],
  },
  ...Object.fromEntries(
    x('x', 'bx').map((name) => [
      name,
      {
        section: '1.2, 2.5 Inline Elements',
        required: { id: any },
        optional: { ...text, ...open('rid ctype clone xid') },
        modules: OTHER,
      },
    ]),
  ),
  'x12:ex': {
    section: '1.2, 2.5.4 ex',
    required: { id: any },
    optional: { ...text, ...open('rid xid') },
    modules: OTHER,
  },
  ...Object.fromEntries(
    x('bpt', 'ept', 'ph').map((name) => [
      name,
      {
        section: '1.2, 2.5 Inline Elements',
        required: { id: any },
        optional: { ...text, ...open('rid ctype crc assoc xid') },
        modules: OTHER,
        text: true,
        content: [any12('sub')],
      },
    ]),
  ),
  'x12:it': {
    section: '1.2, 2.5.8 it',
    required: { id: any, pos: words('open', 'close') },
    optional: { ...text, ...open('rid ctype crc xid') },
    modules: OTHER,
    text: true,
    content: [any12('sub')],
  },
  'x12:sub': {
    section: '1.2, 2.5.9 sub',
    optional: open('datatype ctype xid'),
    text: true,
    content: [INLINE],
  },
  'x12:mrk': {
    section: '1.2, 2.6.1 mrk',
    required: { mtype: any },
    optional: { ts: any, comment: any, mid: nmtoken, usage: positive },
    modules: OTHER,
    text: true,
    content: [INLINE],
  },
};
