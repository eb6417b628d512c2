import { any as steps, maybe, one, some, type ElementRule, type Step } from './grammar.ts';
import { any, language, nmtoken, priority, space, words, yesNo, type ValueType } from './values.ts';
import * as own from './values-12.ts';

/** Attributes that may be there, whatever they hold. */
function open(names: string): Readonly<Record<string, ValueType>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, any]));
}

/** Attributes that hold names. */
function tokens(names: string): Readonly<Record<string, ValueType>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, nmtoken]));
}

const x = (...names: readonly string[]) => names.map((name) => (name === '*' ? '*' : `x12:${name}`));
const any12 = (...names: readonly string[]): Step => steps(...x(...names));
const INLINE = any12('g', 'bpt', 'ept', 'ph', 'it', 'mrk', 'x', 'bx', 'ex');
const OTHER = ['its', 'itsm', '*'];
const xml = { 'xml:lang': language, 'xml:space': space, 'xml:id': any, 'xml:base': any };
const text = open('equiv-text xid');
/** What only the transitional schema has. */
const DEPRECATED = { ts: any };
const resource = { restype: own.restype, resname: any };
const layout = {
  ...resource,
  ...open('extradata extype menu menu-option menu-name font css-style'),
  ...tokens('help-id exstyle style'),
  coord: own.coordinates,
};
const size = {
  ...tokens('maxbytes minbytes maxheight minheight maxwidth minwidth'),
  charclass: any,
  'size-unit': own.sizeUnit,
};
const work = { approved: yesNo, translate: yesNo, reformat: own.reformat, 'phase-name': any };
const done = { state: own.state, 'state-qualifier': own.stateQualifier, 'phase-name': nmtoken };
const external: Step = { elements: x('internal-file', 'external-file'), min: 1, max: 1 };
const units = any12('group', 'trans-unit', 'bin-unit');

/** Elements of XLIFF 1.2: those of the strict schema, and what the transitional one allows besides. */
export const XLIFF_12_RULES: Readonly<Record<string, ElementRule>> = {
  'x12:xliff': {
    section: '1.2, 2.2.1 xliff',
    required: { version: words('1.2', '1.1', '1.0') },
    optional: xml,
    transitional: {},
    modules: OTHER,
    content: [some(...x('file', '*'))],
  },
  'x12:file': {
    section: '1.2, 2.2.2 file',
    required: { original: any, 'source-language': language, datatype: own.datatype },
    optional: {
      ...xml,
      ...open('tool-id category product-name product-version build-num'),
      'target-language': language,
      date: own.dateTime,
    },
    transitional: { tool: any, ...DEPRECATED },
    modules: OTHER,
    content: [maybe('x12:header'), one('x12:body')],
  },
  'x12:header': {
    section: '1.2, 2.2.3 header',
    content: [
      maybe('x12:skl'),
      maybe('x12:phase-group'),
      any12('glossary', 'reference', 'count-group', 'prop-group', 'note', 'tool'),
      any12('*'),
    ],
  },
  ...Object.fromEntries(
    x('skl', 'glossary', 'reference').map((name) => [
      name,
      { section: '1.2, 2.2 header', content: [external] },
    ]),
  ),
  'x12:internal-file': {
    section: '1.2, 2.2 header',
    optional: { form: any, crc: nmtoken },
    text: true,
    open: true,
  },
  'x12:external-file': {
    section: '1.2, 2.2 header',
    required: { href: any },
    optional: tokens('uid crc'),
  },
  'x12:phase-group': { section: '1.2, 2.2.9 phase-group', content: [some('x12:phase')] },
  'x12:phase': {
    section: '1.2, 2.2.10 phase',
    required: { 'phase-name': any, 'process-name': any },
    optional: {
      ...open('company-name tool-id job-id contact-name contact-email contact-phone'),
      date: own.dateTime,
    },
    transitional: { tool: any },
    content: [any12('note')],
  },
  'x12:tool': {
    section: '1.2, 2.2.8 tool',
    required: { 'tool-id': any, 'tool-name': any },
    optional: { ...xml, ...open('tool-version tool-company') },
    transitional: {},
    modules: OTHER,
    text: true,
    open: true,
  },
  'x12:note': {
    section: '1.2, 2.2.7 note',
    optional: { from: any, priority, annotates: own.annotates, 'xml:lang': language },
    text: true,
  },
  'x12:count-group': {
    section: '1.2, 2.3.3 count-group',
    required: { name: any },
    content: [any12('count')],
  },
  'x12:count': {
    section: '1.2, 2.3.4 count',
    optional: { 'count-type': own.countType, 'phase-name': any, unit: own.countUnit },
    text: true,
  },
  'x12:context-group': {
    section: '1.2, 2.3.1 context-group',
    optional: { crc: nmtoken, name: any, purpose: own.purpose },
    content: [some('x12:context')],
  },
  'x12:context': {
    section: '1.2, 2.3.2 context',
    required: { 'context-type': own.contextType },
    optional: { 'match-mandatory': yesNo, crc: nmtoken },
    text: true,
  },
  'x12:prop-group': {
    section: '1.2, 2.3.5 prop-group',
    optional: { name: any },
    content: [some('x12:prop')],
    deprecated: true,
  },
  'x12:prop': {
    section: '1.2, 2.3.6 prop',
    required: { 'prop-type': any },
    optional: { 'xml:lang': language },
    text: true,
  },
  'x12:body': { section: '1.2, 2.2.4 body', content: [units] },
  'x12:group': {
    section: '1.2, 2.4.1 group',
    optional: {
      ...xml,
      ...layout,
      ...size,
      id: any,
      datatype: own.datatype,
      'merged-trans': yesNo,
      reformat: own.reformat,
      translate: yesNo,
    },
    transitional: DEPRECATED,
    modules: OTHER,
    content: [
      any12('context-group'),
      any12('count-group'),
      any12('prop-group'),
      any12('note'),
      any12('*'),
      units,
    ],
  },
  'x12:trans-unit': {
    section: '1.2, 2.4.2 trans-unit',
    required: { id: any },
    optional: { ...xml, ...layout, ...size, ...work, datatype: own.datatype, 'merged-trans': yesNo },
    transitional: DEPRECATED,
    modules: OTHER,
    content: [
      one('x12:source'),
      maybe('x12:seg-source'),
      maybe('x12:target'),
      any12('context-group', 'count-group', 'prop-group', 'note', 'alt-trans'),
      any12('*'),
    ],
  },
  ...Object.fromEntries(
    x('source', 'seg-source').map((name) => [
      name,
      {
        section: '1.2, 2.4.3 source',
        optional: xml,
        transitional: DEPRECATED,
        modules: OTHER,
        text: true,
        content: [INLINE],
      },
    ]),
  ),
  'x12:target': {
    section: '1.2, 2.4.4 target',
    optional: {
      ...xml,
      ...done,
      coord: own.coordinates,
      ...open('resname font css-style'),
      ...tokens('style exstyle'),
      'equiv-trans': yesNo,
    },
    transitional: { restype: own.restype, ...DEPRECATED },
    modules: OTHER,
    text: true,
    content: [INLINE],
  },
  'x12:alt-trans': {
    section: '1.2, 2.4.5 alt-trans',
    optional: {
      ...xml,
      ...layout,
      ...open('match-quality tool-id origin'),
      ...tokens('crc phase-name mid'),
      datatype: own.datatype,
      alttranstype: own.alternativeType,
    },
    transitional: { tool: any, ...DEPRECATED },
    modules: OTHER,
    content: [
      maybe('x12:source'),
      maybe('x12:seg-source'),
      some('x12:target'),
      any12('context-group'),
      any12('prop-group'),
      any12('note'),
      any12('*'),
    ],
  },
  'x12:bin-unit': {
    section: '1.2, 2.4.6 bin-unit',
    required: { id: any, 'mime-type': own.mimeType },
    optional: { ...xml, ...resource, ...work },
    transitional: DEPRECATED,
    modules: OTHER,
    content: [
      one('x12:bin-source'),
      maybe('x12:bin-target'),
      any12('context-group', 'count-group', 'prop-group', 'note', 'trans-unit'),
      any12('*'),
    ],
  },
  'x12:bin-source': {
    section: '1.2, 2.4.7 bin-source',
    optional: xml,
    transitional: DEPRECATED,
    modules: OTHER,
    content: [external],
  },
  'x12:bin-target': {
    section: '1.2, 2.4.8 bin-target',
    optional: { ...xml, ...resource, ...done, 'mime-type': own.mimeType },
    transitional: DEPRECATED,
    modules: OTHER,
    content: [external],
  },
  'x12:g': {
    section: '1.2, 2.5.1 g',
    required: { id: any },
    optional: { ...xml, ...text, ctype: own.delimiterType, clone: yesNo },
    transitional: DEPRECATED,
    modules: OTHER,
    text: true,
    content: [INLINE],
  },
  'x12:x': {
    section: '1.2, 2.5.2 x',
    required: { id: any },
    optional: { ...xml, ...text, ctype: own.placeholderType, clone: yesNo },
    transitional: DEPRECATED,
    modules: OTHER,
  },
  'x12:bx': {
    section: '1.2, 2.5.3 bx',
    required: { id: any },
    optional: { ...xml, ...text, rid: nmtoken, ctype: own.delimiterType, clone: yesNo },
    transitional: DEPRECATED,
    modules: OTHER,
  },
  'x12:ex': {
    section: '1.2, 2.5.4 ex',
    required: { id: any },
    optional: { ...xml, ...text, rid: nmtoken },
    transitional: DEPRECATED,
    modules: OTHER,
  },
  'x12:ph': {
    section: '1.2, 2.5.7 ph',
    required: { id: any },
    optional: { ...xml, ...text, crc: any, ctype: own.placeholderType, assoc: own.association },
    transitional: DEPRECATED,
    modules: OTHER,
    text: true,
    content: [any12('sub')],
  },
  'x12:bpt': {
    section: '1.2, 2.5.5 bpt',
    required: { id: any },
    optional: { ...xml, ...text, crc: any, rid: nmtoken, ctype: own.delimiterType },
    transitional: DEPRECATED,
    modules: OTHER,
    text: true,
    content: [any12('sub')],
  },
  'x12:ept': {
    section: '1.2, 2.5.6 ept',
    required: { id: any },
    optional: { ...xml, ...text, crc: any, rid: nmtoken },
    transitional: DEPRECATED,
    modules: OTHER,
    text: true,
    content: [any12('sub')],
  },
  'x12:it': {
    section: '1.2, 2.5.8 it',
    required: { id: any, pos: own.position },
    optional: { ...xml, ...text, crc: any, rid: nmtoken, ctype: own.delimiterType },
    transitional: DEPRECATED,
    modules: OTHER,
    text: true,
    content: [any12('sub')],
  },
  'x12:sub': {
    section: '1.2, 2.5.9 sub',
    optional: { datatype: own.datatype, ctype: own.delimiterType, xid: any },
    text: true,
    content: [INLINE],
  },
  'x12:mrk': {
    section: '1.2, 2.6.1 mrk',
    required: { mtype: own.annotationType },
    optional: { ...xml, comment: any, mid: nmtoken },
    transitional: DEPRECATED,
    modules: OTHER,
    text: true,
    content: [INLINE],
  },
};
