/** Namespaces of XLIFF and what goes with it. */
export const XLIFF_12 = 'urn:oasis:names:tc:xliff:document:1.2';
export const XLIFF_20 = 'urn:oasis:names:tc:xliff:document:2.0';
export const XLIFF_22 = 'urn:oasis:names:tc:xliff:document:2.2';
export const ITS = 'http://www.w3.org/2005/11/its';
export const ITSM = 'urn:oasis:names:tc:xliff:itsm:2.1';
export const METADATA = 'urn:oasis:names:tc:xliff:metadata:2.0';
export const GLOSSARY = 'urn:oasis:names:tc:xliff:glossary:2.0';
/** Our own: who wrote a note and when. */
export const COLLATE = 'urn:x-collate:1';

/** The `subState` of rows that the aligner made and nobody confirmed. */
export const ALIGNED = 'collate:aligned';

/** The `type` of units that are paragraphs: their segments have the ids of rows. */
export const PARAGRAPH = 'collate:paragraph';
