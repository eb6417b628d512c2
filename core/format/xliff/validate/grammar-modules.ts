import { any as steps, maybe, one, some, type ElementRule } from './grammar.ts';
import {
  any,
  fraction,
  htmlAttributes,
  htmlElement,
  language,
  natural,
  nmtoken,
  normalization,
  percent,
  positive,
  sizeInfo,
  sizeRange,
  uri,
  userDefined,
  words,
  yesNo,
  type ValueType,
} from './values.ts';
import { ITS_ISSUE_TYPES } from '../../../model/index.ts';

const OTHER = ['its', 'itsm', '*'];
const resource = { href: any, 'xml:lang': language };
const issueType = words(...ITS_ISSUE_TYPES);
const provenance = Object.fromEntries(
  'version org orgRef person personRef revOrg revOrgRef revPerson revPersonRef revTool revToolRef tool toolRef'
    .split(' ')
    .map((name) => [name, any]),
);

/** Elements of the modules of XLIFF 2. */
export const MODULES: Readonly<Record<string, ElementRule>> = {
  'mtc:matches': { section: '5.1 Translation Candidates', content: [some('mtc:match')] },
  'mtc:match': {
    section: '5.1 Translation Candidates',
    required: { ref: uri },
    optional: {
      id: nmtoken,
      matchQuality: percent,
      matchSuitability: percent,
      origin: any,
      reference: yesNo,
      similarity: percent,
      subType: userDefined,
      type: words('am', 'mt', 'icm', 'idm', 'tb', 'tm', 'other'),
    },
    modules: OTHER,
    content: [
      maybe('mda:metadata'),
      maybe('xlf:originalData'),
      one('xlf:source'),
      one('xlf:target'),
      steps('*'),
    ],
  },
  'gls:glossary': { section: '5.2 Glossary', content: [some('gls:glossEntry')] },
  'gls:glossEntry': {
    section: '5.2 Glossary',
    optional: { id: nmtoken, ref: uri },
    modules: OTHER,
    content: [one('gls:term'), steps('gls:translation'), maybe('gls:definition'), steps('*', 'mda:metadata')],
  },
  'gls:term': { section: '5.2 Glossary', optional: { source: any }, modules: OTHER, text: true },
  'gls:translation': {
    section: '5.2 Glossary',
    optional: { id: nmtoken, ref: uri, source: any },
    modules: OTHER,
    text: true,
  },
  'gls:definition': { section: '5.2 Glossary', optional: { source: any }, modules: OTHER, text: true },
  'mda:metadata': {
    section: '5.4 Metadata',
    optional: { id: nmtoken },
    content: [some('mda:metaGroup')],
  },
  'mda:metaGroup': {
    section: '5.4 Metadata',
    optional: { id: nmtoken, category: any, appliesTo: words('source', 'target', 'ignorable') },
    content: [some('mda:metaGroup', 'mda:meta')],
  },
  'mda:meta': { section: '5.4 Metadata', required: { type: any }, text: true },
  'res:resourceData': {
    section: '5.5 Resource Data',
    content: [steps('res:resourceItemRef'), steps('res:resourceItem')],
  },
  'res:resourceItemRef': {
    section: '5.5 Resource Data',
    required: { ref: nmtoken },
    optional: { id: nmtoken },
    modules: OTHER,
  },
  'res:resourceItem': {
    section: '5.5 Resource Data',
    optional: { id: nmtoken, mimeType: any, context: yesNo },
    modules: OTHER,
    content: [maybe('xlf:notes'), maybe('res:source'), maybe('res:target'), steps('res:reference')],
  },
  'res:source': { section: '5.5 Resource Data', optional: resource, modules: OTHER, open: true },
  'res:target': { section: '5.5 Resource Data', optional: resource, modules: OTHER, open: true },
  'res:reference': {
    section: '5.5 Resource Data',
    required: { href: any },
    optional: { 'xml:lang': language },
    modules: OTHER,
  },
  'ctr:changeTrack': { section: '5.6 Change Tracking', content: [some('ctr:revisions')] },
  'ctr:revisions': {
    section: '5.6 Change Tracking',
    required: { appliesTo: nmtoken },
    optional: { ref: nmtoken, currentVersion: nmtoken },
    modules: OTHER,
    content: [some('ctr:revision')],
  },
  'ctr:revision': {
    section: '5.6 Change Tracking',
    optional: { author: any, datetime: any, version: nmtoken },
    modules: OTHER,
    content: [some('ctr:item')],
  },
  'ctr:item': {
    section: '5.6 Change Tracking',
    required: { property: any },
    modules: OTHER,
    text: true,
  },
  'slr:profiles': {
    section: '5.7 Size and Length Restriction',
    optional: { generalProfile: any, storageProfile: any },
    content: [maybe('slr:normalization'), steps('*')],
  },
  'slr:normalization': {
    section: '5.7 Size and Length Restriction',
    optional: { general: normalization, storage: normalization },
  },
  'slr:data': {
    section: '5.7 Size and Length Restriction',
    required: { profile: any },
    modules: OTHER,
    open: true,
  },
  'val:validation': { section: '5.8 Validation', modules: OTHER, content: [some('val:rule')] },
  'val:rule': {
    section: '5.8 Validation',
    optional: {
      isPresent: any,
      occurs: positive,
      isNotPresent: any,
      startsWith: any,
      endsWith: any,
      existsInSource: yesNo,
      caseSensitive: yesNo,
      normalization,
      disabled: yesNo,
    },
    modules: OTHER,
  },
  'its:locQualityIssues': {
    section: '5.9 ITS',
    required: { 'xml:id': nmtoken },
    optional: { version: any, 'its:version': any },
    content: [some('its:locQualityIssue')],
  },
  'its:locQualityIssue': {
    section: '5.9 ITS',
    optional: {
      version: any,
      locQualityIssueType: issueType,
      locQualityIssueComment: any,
      locQualityIssueSeverity: percent,
      locQualityIssueProfileRef: uri,
      locQualityIssueEnabled: yesNo,
    },
  },
  'its:provenanceRecords': {
    section: '5.9 ITS',
    required: { 'xml:id': nmtoken },
    optional: { version: any, 'its:version': any },
    content: [some('its:provenanceRecord')],
  },
  'its:provenanceRecord': { section: '5.9 ITS', optional: provenance },
};

/** Attributes that modules put on elements of the core: `prefix:name`, with what they take. */
export const MODULE_ATTRIBUTES: Readonly<Record<string, ValueType>> = {
  'fs:fs': htmlElement,
  'fs:subFs': (value) => (value.includes('\\') ? undefined : htmlAttributes(value)),
  'slr:storageRestriction': sizeRange,
  'slr:sizeRestriction': sizeRange,
  'slr:equivStorage': natural,
  'slr:sizeInfo': sizeInfo,
  'slr:sizeInfoRef': nmtoken,
  'its:version': words('2.0'),
  'its:allowedCharacters': any,
  'its:annotatorsRef': any,
  'its:localeFilterList': any,
  'its:localeFilterType': words('include', 'exclude'),
  'its:locQualityIssueComment': any,
  'its:locQualityIssueEnabled': yesNo,
  'its:locQualityIssueProfileRef': uri,
  'its:locQualityIssuesRef': uri,
  'its:locQualityIssueSeverity': percent,
  'its:locQualityIssueType': issueType,
  'its:locQualityRatingProfileRef': uri,
  'its:locQualityRatingScore': percent,
  'its:locQualityRatingScoreThreshold': percent,
  'its:locQualityRatingVote': (value) => (/^[+-]?\d+$/.test(value) ? undefined : 'a whole number'),
  'its:locQualityRatingVoteThreshold': (value) => (/^[+-]?\d+$/.test(value) ? undefined : 'a whole number'),
  'its:mtConfidence': fraction,
  'its:taConfidence': fraction,
  'its:termConfidence': fraction,
  'pgs:switch': any,
  'pgs:case': any,
  'itsm:domains': any,
  'itsm:lang': language,
};

/** Modules whose attributes are all in the table above; a name that is not is a mistake. */
export const CLOSED_MODULES: ReadonlySet<string> = new Set(['fs', 'slr', 'itsm', 'pgs']);
