import type { Project } from '../../model/index.ts';
import { isXmlText } from '../../xml/index.ts';
import { baseName, cellOfBead } from '../cells.ts';
import type { ImportedRow, OutputFile, WriteOptions, XliffVersion } from '../format.ts';
import { xliffFormat } from '../xliff/xliff.ts';

/** The flat flavour of XLIFF: the version of it that the package writes for ours; it has none for 2.2. */
const VERSIONS: Partial<Record<XliffVersion, string>> = { '1.2': '1.2', '2.0': '2.0', '2.1': '2.1' };

/** What is used of the package `xliff`; the host loads it, so that hosts without resources do not carry it. */
export interface FlatXliffLibrary {
  js2xliff(resources: object, options?: { targetXliffVersion?: string }): Promise<string>;
  jsToXliff12(resources: object): Promise<string>;
}

/**
 * Resources as XLIFF in the flat key and value flavour that localization services for i18next exchange, a file a target,
 * written by the package `xliff`, which is theirs. It is trusted only as far as it can be checked: undefined where its file,
 * read by our reader, does not say what the project says; our own writer then has to do.
 */
export async function writeFlatXliff(
  project: Project,
  { source, targets, xliff = '2.1' }: WriteOptions,
  library: FlatXliffLibrary,
): Promise<OutputFile[] | undefined> {
  const version = VERSIONS[xliff];
  const from = project.documents.find(({ id }) => id === source) ?? project.documents[0];
  if (version === undefined || !from) return undefined;
  const others = project.documents.filter(({ id }) => id !== from.id && (!targets || targets.includes(id)));
  const files: OutputFile[] = [];
  for (const target of others) {
    const units = project.beads.map((bead) => ({
      id: bead.id,
      source: cellOfBead(project, bead, from.id)?.text,
      target: cellOfBead(project, bead, target.id)?.text,
    }));
    if (units.some((unit) => unit.source === undefined || !isXmlText(unit.source + (unit.target ?? '')))) {
      return undefined;
    }
    const resources = {
      sourceLanguage: from.lang,
      targetLanguage: target.lang,
      resources: {
        translation: Object.fromEntries(
          units.map(({ id, ...texts }) => [
            id,
            texts.target === undefined ? { source: texts.source } : texts,
          ]),
        ),
      },
    };
    const content =
      version === '1.2'
        ? await library.jsToXliff12(resources)
        : await library.js2xliff(resources, { targetXliffVersion: version });
    if (!says(content, units)) return undefined;
    files.push({
      name: `${baseName(project.name)}.${target.id}.xlf`,
      mimeType: 'application/xliff+xml',
      content,
    });
  }
  return files.length > 0 ? files : undefined;
}

interface Unit {
  readonly id: string;
  readonly source: string | undefined;
  readonly target: string | undefined;
}

function says(content: string, units: readonly Unit[]): boolean {
  const read = xliffFormat.read!({ name: 'flat.xlf', bytes: new TextEncoder().encode(content) });
  const rows: readonly ImportedRow[] = read.kind === 'rows' ? read.rows : [];
  const found = new Map(rows.map(({ id, cells }) => [id, cells]));
  return units.every(({ id, source, target }) => {
    const cells = found.get(id);
    return cells !== undefined && cells[0] === (source ?? null) && (cells[1] ?? null) === (target ?? null);
  });
}
