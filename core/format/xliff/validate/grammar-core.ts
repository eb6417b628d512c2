import { any as steps, maybe, one, some, type ElementRule } from './grammar.ts';
import {
  annotationType,
  any,
  codeType,
  direction,
  forbiddenCharacter,
  language,
  nmtoken,
  nmtokens,
  positive,
  priority,
  sourceOrTarget,
  space,
  state,
  uri,
  userDefined,
  yesNo,
  yesNoFirstNo,
} from './values.ts';

const ATTRIBUTES = ['fs', 'slr', 'its', 'itsm', '*'];
const INLINE = steps(...['cp', 'ph', 'pc', 'sc', 'ec', 'mrk', 'sm', 'em'].map((name) => `xlf:${name}`));
const FILE_MODULES = [
  'mda:metadata',
  'res:resourceData',
  'ctr:changeTrack',
  'slr:profiles',
  'slr:data',
  'val:validation',
  'its:provenanceRecords',
  '*',
];
const GROUP_MODULES = FILE_MODULES.filter((name) => name !== 'slr:profiles' && name !== 'res:resourceData');
const UNIT_MODULES = [
  ...GROUP_MODULES,
  'res:resourceData',
  'mtc:matches',
  'gls:glossary',
  'its:locQualityIssues',
];

const hints = { canResegment: yesNo, translate: yesNo, srcDir: direction, trgDir: direction };
const code = { copyOf: nmtoken, subType: userDefined, type: codeType, canCopy: yesNo, canDelete: yesNo };
const half = {
  ...code,
  canOverlap: yesNo,
  canReorder: yesNoFirstNo,
  dataRef: nmtoken,
  dir: direction,
  disp: any,
  equiv: any,
  isolated: yesNo,
  subFlows: nmtokens,
};
const annotation = { translate: yesNo, type: annotationType, ref: uri, value: any };

/** Elements of the core of XLIFF 2. */
export const CORE: Readonly<Record<string, ElementRule>> = {
  'xlf:xliff': {
    section: '4.2.2.1 xliff',
    required: { version: any, srcLang: language },
    optional: { trgLang: language, 'xml:space': space, 'xml:lang': language },
    modules: ['its', '*'],
    // Notes and metadata of the whole document are new in 2.2.
    content: [maybe('xlf:notes'), maybe('mda:metadata'), some('xlf:file')],
  },
  'xlf:file': {
    section: '4.2.2.2 file',
    required: { id: nmtoken },
    optional: { ...hints, original: any, 'xml:space': space, 'xml:lang': language },
    modules: ATTRIBUTES,
    content: [
      maybe('xlf:skeleton'),
      steps(...FILE_MODULES),
      maybe('xlf:notes'),
      some('xlf:unit', 'xlf:group'),
    ],
  },
  'xlf:skeleton': {
    section: '4.2.2.3 skeleton',
    optional: { href: any },
    text: true,
    open: true,
  },
  'xlf:group': {
    section: '4.2.2.4 group',
    required: { id: nmtoken },
    optional: { ...hints, name: any, type: userDefined, 'xml:space': space, 'xml:lang': language },
    modules: ATTRIBUTES,
    content: [steps(...GROUP_MODULES), maybe('xlf:notes'), steps('xlf:unit', 'xlf:group')],
  },
  'xlf:unit': {
    section: '4.2.2.5 unit',
    required: { id: nmtoken },
    optional: { ...hints, name: any, type: userDefined, 'xml:space': space, 'xml:lang': language },
    modules: [...ATTRIBUTES, 'pgs'],
    content: [
      steps(...UNIT_MODULES),
      maybe('xlf:notes'),
      maybe('xlf:originalData'),
      some('xlf:segment', 'xlf:ignorable'),
    ],
  },
  'xlf:segment': {
    section: '4.2.2.6 segment',
    optional: { id: nmtoken, canResegment: yesNo, state, subState: userDefined },
    modules: ['pgs'],
    content: [one('xlf:source'), maybe('xlf:target')],
  },
  'xlf:ignorable': {
    section: '4.2.2.7 ignorable',
    optional: { id: nmtoken },
    content: [one('xlf:source'), maybe('xlf:target')],
  },
  'xlf:notes': { section: '4.2.2.8 notes', content: [some('xlf:note')] },
  'xlf:note': {
    section: '4.2.2.9 note',
    optional: {
      id: nmtoken,
      appliesTo: sourceOrTarget,
      category: any,
      priority,
      ref: uri,
      'xml:lang': language,
      'xml:space': space,
    },
    modules: ATTRIBUTES,
    text: true,
  },
  'xlf:originalData': { section: '4.2.2.10 originalData', content: [some('xlf:data')] },
  'xlf:data': {
    section: '4.2.2.11 data',
    required: { id: nmtoken },
    optional: { dir: direction, 'xml:space': (value) => (value === 'preserve' ? undefined : '“preserve”') },
    content: [steps('xlf:cp')],
    text: true,
  },
  'xlf:source': {
    section: '4.2.2.12 source',
    optional: { 'xml:lang': language, 'xml:space': space },
    content: [INLINE],
    text: true,
  },
  'xlf:target': {
    section: '4.2.2.13 target',
    optional: { 'xml:lang': language, 'xml:space': space, order: positive },
    content: [INLINE],
    text: true,
  },
  'xlf:cp': { section: '4.2.3.1 cp', required: { hex: forbiddenCharacter } },
  'xlf:ph': {
    section: '4.2.3.2 ph',
    required: { id: nmtoken },
    optional: {
      ...code,
      canReorder: yesNoFirstNo,
      disp: any,
      equiv: any,
      dataRef: nmtoken,
      subFlows: nmtokens,
    },
    modules: ['fs', 'slr'],
  },
  'xlf:pc': {
    section: '4.2.3.3 pc',
    required: { id: nmtoken },
    optional: {
      ...code,
      canOverlap: yesNo,
      canReorder: yesNoFirstNo,
      dispEnd: any,
      dispStart: any,
      equivEnd: any,
      equivStart: any,
      dataRefEnd: nmtoken,
      dataRefStart: nmtoken,
      subFlowsEnd: nmtokens,
      subFlowsStart: nmtokens,
      dir: direction,
    },
    modules: ['fs', 'slr'],
    content: [INLINE],
    text: true,
  },
  'xlf:sc': {
    section: '4.2.3.4 sc',
    required: { id: nmtoken },
    optional: half,
    modules: ['fs', 'slr'],
  },
  'xlf:ec': {
    section: '4.2.3.5 ec',
    optional: { ...half, id: nmtoken, startRef: nmtoken },
    modules: ['fs', 'slr'],
  },
  'xlf:mrk': {
    section: '4.2.3.6 mrk',
    required: { id: nmtoken },
    optional: annotation,
    modules: ATTRIBUTES,
    content: [INLINE],
    text: true,
  },
  'xlf:sm': {
    section: '4.2.3.7 sm',
    required: { id: nmtoken },
    optional: annotation,
    modules: ATTRIBUTES,
  },
  'xlf:em': { section: '4.2.3.8 em', required: { startRef: nmtoken } },
};
