import { InputError } from '../../../model/index.ts';
import { parseXml, type XmlElement } from '../../../xml/index.ts';
import { XLIFF_12, XLIFF_20, XLIFF_22 } from '../names.ts';
import { findingList, type XliffFinding } from './finding.ts';
import { statesStrict, validateXliff12 } from './validate12.ts';
import { validateXliff2 } from './validate2.ts';

/** What a file of XLIFF does against its standard. */
export interface XliffReport {
  /** Version that the file states, as it states it; empty where it is no XLIFF. */
  readonly version: string;
  /** In the order of the file; valid if none of them is an error. */
  readonly findings: readonly XliffFinding[];
}

/** How strictly a file is judged. */
export interface ValidateOptions {
  /**
   * 1.2: what only the transitional schema allows is an error instead of a warning, as it is anyway in a file that names the
   * strict schema by `xsi:schemaLocation`.
   */
  readonly strict?: boolean;
}

/** Checks a file against the version of XLIFF that it states. Never throws for what the file holds. */
export function validateXliff(bytes: Uint8Array, { strict = false }: ValidateOptions = {}): XliffReport {
  try {
    const { root } = parseXml(bytes);
    return validateRoot(root, strict);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { line = 1, column = 1 } = error.place;
    const section = 'XML 1.0';
    return {
      version: '',
      findings: [{ rule: error.code, section, severity: 'error', line, column, message: error.message }],
    };
  }
}

function validateRoot(root: XmlElement, strict: boolean): XliffReport {
  const findings = findingList();
  const version = root.attributes.find(({ name }) => name === 'version')?.value ?? '';
  const two = root.uri === XLIFF_20 || root.uri === XLIFF_22;
  if (root.local === 'xliff' && two) {
    validateXliff2(root, findings);
  } else if (root.local === 'xliff' && root.uri === XLIFF_12) {
    validateXliff12(root, findings, strict || statesStrict(root));
  } else {
    findings.error(
      root,
      'root',
      '4.2.2.1 xliff',
      `The file does not begin with an <xliff> of a known version, but with <${root.name}>${root.uri === '' ? ' without namespace' : ` in the namespace ${root.uri}`}.`,
    );
  }
  const list = findings.list.sort((a, b) => a.line - b.line || a.column - b.column);
  return { version, findings: list };
}
