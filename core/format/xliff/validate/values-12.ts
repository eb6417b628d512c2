import { words, type ValueType } from './values.ts';

/** One of the standard's words, or one of one's own that begins with `x-`. */
function extensible(known: string): ValueType {
  const listed = new Set(known.split(' '));
  const shown =
    listed.size > 14 ? 'one of the words of the standard' : [...listed].map((word) => `“${word}”`).join(', ');
  return (value) => (/^x-\S+$/.test(value) || listed.has(value) ? undefined : `${shown} or “x-…”`);
}

function pattern(expression: RegExp, wanted: string): ValueType {
  return (value) => (expression.test(value) ? undefined : wanted);
}

const STATES =
  'final needs-adaptation needs-l10n needs-review-adaptation needs-review-l10n needs-review-translation ' +
  'needs-translation new signed-off translated';
const QUALIFIERS =
  'exact-match fuzzy-match id-match leveraged-glossary leveraged-inherited leveraged-mt ' +
  'leveraged-repository leveraged-tm mt-suggestion rejected-grammar rejected-inaccurate rejected-length ' +
  'rejected-spelling tm-suggestion';
const DATATYPES =
  'asp c cdf cfm cpp csharp cstring csv database documentfooter documentheader filedialog form html ' +
  'htmlbody ini interleaf javaclass javapropertyresourcebundle javalistresourcebundle javascript ' +
  'jscript layout lisp margin menufile messagefile mif mimetype mo msglib pagefooter pageheader ' +
  'parameters pascal php plaintext po report resources resx rtf sgml sgmldtd svg vbscript warning ' +
  'winres xhtml xml xmldtd xsl xul';
const RESTYPES =
  'auto3state autocheckbox autoradiobutton bedit bitmap button caption cell checkbox checkboxmenuitem ' +
  'checkedlistbox colorchooser combobox comboboxexitem comboboxitem component contextmenu ctext cursor ' +
  'datetimepicker defpushbutton dialog dlginit edit file filechooser fn font footer frame grid groupbox ' +
  'header heading hedit hscrollbar icon iedit keywords label linklabel list listbox listitem ltext menu ' +
  'menubar menuitem menuseparator message monthcalendar numericupdown panel popupmenu pushbox ' +
  'pushbutton radio radiobuttonmenuitem rcdata row rtext scrollpane separator shortcut spinner splitter ' +
  'state3 statusbar string tabcontrol table textbox togglebutton toolbar tooltip trackbar tree uri ' +
  'userbutton usercontrol var versioninfo vscrollbar window';

/** Values of XLIFF 1.2. */
export const state = extensible(STATES);
export const stateQualifier = extensible(QUALIFIERS);
export const datatype = extensible(DATATYPES);
export const restype = extensible(RESTYPES);
export const countType = extensible(
  `num-usages repetition total ${RESTYPES} ${DATATYPES} ${STATES} ${QUALIFIERS}`,
);
export const contextType = extensible(
  'database element elementtitle linenumber numparams paramnotes record recordtitle sourcefile',
);
export const delimiterType = extensible('bold italic underlined link');
export const placeholderType = extensible('image pb lb');
export const annotationType = extensible(
  'abbrev abbreviated-form abbreviation acronym appellation collocation common-name datetime equation ' +
    'expanded-form formula head-term initialism international-scientific-term internationalism ' +
    'logical-expression materials-management-unit name near-synonym part-number phrase ' +
    'phraseological-unit protected romanized-form seg set-phrase short-form sku standard-text symbol ' +
    'synonym synonymous-phrase term transcribed-form transliterated-form truncated-term variant',
);
export const sizeUnit = extensible('byte char col cm dlgunit em ex glyph in mm percent pixel point row');
export const countUnit = extensible(
  'word page trans-unit bin-unit glyph item instance character line sentence paragraph segment ' +
    'placeable',
);
export const purpose = extensible('information location match');
export const alternativeType = extensible('proposal previous-version rejected reference accepted');
export const reformat = extensible(
  'yes no coord coord-x coord-y coord-cx coord-cy font font-name font-size font-weight css-style style ' +
    'ex-style',
);
export const association = words('preceding', 'following', 'both');
export const position = words('open', 'close');
export const annotates = words('source', 'target', 'general');
export const coordinates = pattern(
  /^(?:-?\d+|#)(?:;(?:-?\d+|#)){3}$/,
  'four numbers with semicolons between them, “#” for none',
);
export const mimeType = pattern(
  /^(?:text|multipart|message|application|image|audio|video|model)(?:\/.+)*$/,
  'a media type such as “text/plain”',
);
export const dateTime = pattern(
  /^-?\d{4,}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-4]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/,
  'a time such as “2026-01-31T12:00:00Z”',
);
