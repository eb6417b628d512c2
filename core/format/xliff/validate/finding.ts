import type { XmlTag } from '../../../xml/index.ts';

/** One thing that a file does against the standard. */
export interface XliffFinding {
  /** Stable name of the rule. */
  readonly rule: string;
  /** Section of the specification, e.g. `4.3.1.21 id`. */
  readonly section: string;
  /** `warning`: allowed but likely a mistake. */
  readonly severity: 'error' | 'warning';
  readonly line: number;
  readonly column: number;
  /** What is wrong, and what to do. */
  readonly message: string;
}

/** Takes what the rules find. */
export interface Findings {
  error(at: XmlTag, rule: string, section: string, message: string): void;
  warning(at: XmlTag, rule: string, section: string, message: string): void;
}

/** More findings than this help nobody. */
const MOST = 1000;

/** A list that rules add to. */
export function findingList(): Findings & { readonly list: XliffFinding[] } {
  const list: XliffFinding[] = [];
  const add =
    (severity: 'error' | 'warning') =>
    ({ line, column }: XmlTag, rule: string, section: string, message: string): void => {
      if (list.length < MOST) list.push({ rule, section, severity, line, column, message });
    };
  return { list, error: add('error'), warning: add('warning') };
}
