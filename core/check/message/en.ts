/**
 * Findings, labels of suggestions, names and descriptions of the checks, in English. The syntax is that of `template.ts`.
 * This table defines the keys; the other languages have the same ones with the same parameters.
 */
export const en = {
  // Values that differ between versions; shared by number, date, time, quantity and name
  'value.differs': 'The {lang, version} has {found}, the others have {expected}.',
  'value.pair': '{first} ({firstLang, language}) and {second} ({secondLang, language}) do not agree.',
  'value.missing': '{expected} is missing from the {lang, version}.',
  'value.extra': 'Only the {lang, version} has {found}.',
  'value.split': 'Every version says something else: {found}.',
  'value.swapped':
    '{first} and {second} stand in the other order in the {lang, version}: they may have changed places.',
  'value.traded': '{first} and {second} have changed places in the {lang, version}.',
  'value.rounding':
    '{first} ({firstLang, language}) and {second} ({secondLang, language}) differ; one may be rounded.',
  'quantity.conversion': '{first} and {second} stand together, but one is not the other in another unit.',
  'date.weekday': '{weekday} and {date} stand together, but that date is another day of the week.',
  'value.night':
    '{first} ({firstLang, language}) and {second} ({secondLang, language}): the night of a day can mean the one before it or the one after it.',
  'value.era':
    '{first} ({firstLang, language}) and {second} ({secondLang, language}): only one of them says “before Christ”.',
  'value.part':
    '{first} ({firstLang, language}) and {second} ({secondLang, language}) are the same period, but one says its beginning and the other its end.',
  'value.points':
    '{first} ({firstLang, language}) and {second} ({secondLang, language}): a change in per cent is not the same as one in percentage points.',
  'value.storey':
    '{first} ({firstLang, language}) and {second} ({secondLang, language}) may be the same floor: languages differ in which one they call the first.',
  'value.relative':
    '{first} ({firstLang, language}) and {second} ({secondLang, language}) may be the same time: the day of publication decides.',

  'omission.row': 'This text is missing here: {langs, languages}.',
  'omission.only': 'Only the {lang, version} has this text.',
  'omission.furniture': 'Page text that is missing here: {langs, languages}.',
  'omission.part': 'The {lang, version} seems to leave out part of this text.',

  'untranslated.copy': 'The {lang, version} repeats the {other, version} word for word.',
  'untranslated.script': 'This text does not seem to be {lang, language}.',
  'untranslated.part': 'Part of the {lang, version} was left in {other, language}: {text}',

  'inconsistency.target': 'The same text is translated differently in another row: {other}',
  'inconsistency.source': 'Different texts have the same translation; this is the other one: {other}',
  'inconsistency.name':
    'The {lang, version} spells what seems to be one name in two ways: {first} ({firstCount, plural, one {once} other {{firstCount, number} times}}) and {second} ({secondCount, plural, one {once} other {{secondCount, number} times}}).',
  'inconsistency.term':
    'The {lang, version} calls one thing by two terms: {first} ({firstCount, plural, one {once} other {{firstCount, number} times}}) and {second} ({secondCount, plural, one {once} other {{secondCount, number} times}}).',

  'conflict.night':
    '{first} and {second} may be about the same event. The night of a day can mean the one before it or the one after it, and a time zone can move the date; check that both places mean the same.',
  'conflict.adjacent':
    '{first} and {second} may be about the same event, a day apart. A time zone can move the date, and the night between two days belongs to both; check that both places mean the same.',
  'conflict.month': '{first} and {second} seem to be of the same event, but the months differ.',
  'conflict.figures': '{first} and {second} seem to count the same thing but do not agree.',

  'terminology.missing':
    'The glossary has “{expected}” for “{term}”, but the {lang, version} does not use it.',
  'terminology.forbidden': 'The glossary forbids “{term}”.',
  'terminology.forbidden.use': 'The glossary forbids “{term}”; it wants “{expected}”.',

  'quotes.unclosed': 'The quotation mark {mark} is never closed.',
  'quotes.unopened': 'The quotation mark {mark} closes nothing.',
  'quotes.missing': 'The {lang, version} has no quotation marks around what the others quote.',
  'quotes.extra': 'Only the {lang, version} has quotation marks here.',
  'quotes.style': '{found} is not the usual style of this language, which is {expected}.',
  'quotes.mixed': 'This quotation mark differs from the style of the rest of the text, {expected}.',

  'brackets.unclosed': 'The bracket “{mark}” is never closed.',
  'brackets.unopened': 'The bracket “{mark}” closes nothing.',
  'brackets.crossed': 'The bracket “{mark}” is closed by “{other}”.',

  'punctuation.end.missing': 'The {lang, version} does not end with “{expected}”.',
  'punctuation.end.differs': 'The {lang, version} ends with “{found}” instead of “{expected}”.',
  'punctuation.end.extra': 'Only the {lang, version} ends with “{found}”.',
  'punctuation.foreign': '“{found}” belongs to another script; this language has “{expected}”.',
  'punctuation.doubled': 'Two marks stand side by side: “{found}”.',
  'punctuation.ellipsis': 'Two dots: one, or an ellipsis?',
  'punctuation.inverted': 'The sentence ends with “{found}” but does not open with “{expected}”.',
  'punctuation.nobreak': 'French puts a no-break space at “{found}”.',

  'whitespace.double':
    '{count, plural, one {One blank} other {{count, number} blanks}} in a row where one would do.',
  'whitespace.mixed': 'Different kinds of blanks stand side by side.',
  'whitespace.before': 'A blank stands before “{mark}”.',
  'whitespace.after': 'A blank is missing after “{mark}”.',
  'whitespace.inside': 'A blank stands inside {mark}.',
  'whitespace.edge': 'The text begins or ends with a blank.',
  'whitespace.justified':
    'Blanks are doubled throughout this version, as in justified text; further ones are not listed.',
  'whitespace.tab': 'A tab stands inside the text.',

  'characters.mixed': '“{word}” has letters of another script that only look right: {letters}.',
  'characters.control': 'An invisible control character stands here: {code}.',
  'characters.replacement': 'A replacement character stands where a letter was lost.',
  'characters.private': 'A character of the private use area stands here: {code}.',
  'characters.mojibake': '{text} looks like text decoded with the wrong encoding.',
  'characters.tatweel': 'The word is stretched with tatweel.',
  'characters.presentation': '{text} is written with presentation forms instead of letters.',
  'characters.invisible': 'An invisible character stands inside a word: {code}.',
  'characters.combining': 'A combining mark stands without a letter: {code}.',

  'bidi.unpaired': 'A direction control is never closed or closes nothing: {code}.',
  'bidi.reversed':
    'The groups of {found} stand in reverse order, as copying from right-to-left text leaves them: {expected}.',
  'bidi.override': 'A direction override forces the text to run one way: {code}.',

  'markup.missing': '{tag} is missing from the {lang, version}.',
  'markup.extra': '{tag} stands only in the {lang, version}.',
  'markup.order': 'The tags of the {lang, version} stand in an order that breaks their nesting.',
  'markup.unclosed': '{tag} is never closed.',
  'markup.unopened': '{tag} closes nothing.',
  'markup.other': "{tag} has no branch 'other', without which the message cannot be formatted.",

  'link.missing': '{link} is missing from the {lang, version}.',
  'link.extra': '{link} stands only in the {lang, version}.',
  'link.differs': 'The {lang, version} has {found}, the others have {expected}.',
  'link.pair': '{first} ({firstLang, language}) and {second} ({secondLang, language}) do not agree.',

  'repetition.word': 'The word “{word}” is written twice.',
  'repetition.words': 'The words “{word}” are written twice in a row.',

  'length.short':
    'The {lang, version} is much shorter than the rest of the text leads one to expect: {percent, number}% of that.',
  'length.long':
    'The {lang, version} is much longer than the rest of the text leads one to expect: {percent, number}% of that.',

  'pattern.found': '{message}',

  // Suggestions
  'fix.replace': 'Replace with {text}',
  'fix.insert': 'Insert {text}',
  'fix.deleteCharacter': 'Delete the character',
  'fix.oneBlank': 'Leave one blank',
  'fix.insertBlank': 'Insert a blank',
  'fix.deleteBlank': 'Delete the blank',
  'fix.nobreak': 'Insert a no-break space',

  // Names and descriptions
  'check.number.name': 'Numbers',
  'check.number.about': 'Numbers that differ between the versions, in digits or in words.',
  'check.date.name': 'Dates',
  'check.date.about': 'Dates and weekdays that differ between the versions, or that no calendar has.',
  'check.time.name': 'Times',
  'check.time.about': 'Times of day that differ between the versions.',
  'check.quantity.name': 'Quantities',
  'check.quantity.about': 'Measures, currencies and percentages that differ, conversions that do not fit.',
  'check.name.name': 'Names',
  'check.name.about': 'People, places and organisations that differ between the versions.',
  'check.omission.name': 'Omissions',
  'check.omission.about': 'Text that one version has and another lacks.',
  'check.untranslated.name': 'Untranslated text',
  'check.untranslated.about': 'Text that was left in another language.',
  'check.inconsistency.name': 'Inconsistency',
  'check.inconsistency.about': 'The same thing said in two ways inside one version.',
  'check.conflict.name': 'Contradictions',
  'check.conflict.about': 'Two places of a text that contradict each other.',
  'check.terminology.name': 'Terminology',
  'check.terminology.about': 'Glossary terms that were not used, and forbidden ones that were.',
  'check.quotes.name': 'Quotation marks',
  'check.quotes.about': 'Quotation marks that are not closed, missing, or not of the language.',
  'check.brackets.name': 'Brackets',
  'check.brackets.about': 'Brackets that are not closed or not opened.',
  'check.punctuation.name': 'Punctuation',
  'check.punctuation.about': 'End marks that differ, marks of another script or written twice.',
  'check.whitespace.name': 'White space',
  'check.whitespace.about': 'Blanks that are doubled, missing or out of place.',
  'check.characters.name': 'Characters',
  'check.characters.about': 'Letters of another script inside a word, lost and invisible characters.',
  'check.bidi.name': 'Direction',
  'check.bidi.about': 'Direction marks without a partner, numbers reversed by copying.',
  'check.markup.name': 'Tags and placeholders',
  'check.markup.about': 'Tags, placeholders and message patterns that were lost or broken.',
  'check.link.name': 'Links and addresses',
  'check.link.about': 'Web and mail addresses that are missing or differ.',
  'check.repetition.name': 'Repeated words',
  'check.repetition.about': 'Words written twice in a row.',
  'check.length.name': 'Length',
  'check.length.about': 'Translations that are far shorter or longer than those around them.',
  'check.pattern.name': 'Own patterns',
  'check.pattern.about': 'Regular expressions of your own.',

  // Reports
  'report.summary':
    '{rows, plural, one {{rows, number} row} other {{rows, number} rows}}: {errors, plural, one {{errors, number} error} other {{errors, number} errors}}, {warnings, plural, one {{warnings, number} warning} other {{warnings, number} warnings}}, {notes, plural, one {{notes, number} note} other {{notes, number} notes}}',

  // Options
  'option.conflict.distance': 'Rows that may lie between the two places',
  'option.inconsistency.minWords': 'Fewest words of a repeated text',
  'option.length.deviations': 'How far off, in standard deviations',
  'option.length.minimum': 'Fewest letters of the longer text',
  'option.omission.deviations': 'How much shorter than expected, in standard deviations',
  'option.punctuation.ends': 'Compare end marks',
  'option.punctuation.frenchSpaces': 'No-break spaces of French',
  'option.quotes.style': 'What the style of a mark is compared with',
  'option.quotes.style.document': 'the rest of the version',
  'option.quotes.style.locale': 'the usage of the language',
  'option.quotes.style.off': 'nothing',
  'option.terminology.source': 'Ask for terms of the first column only',
  'option.untranslated.minWords': 'Fewest words of a repeated text',
  'option.whitespace.sentenceGap': 'Accept two blanks behind a sentence',
} as const;

/** The key of a message. */
export type MessageKey = keyof typeof en;
