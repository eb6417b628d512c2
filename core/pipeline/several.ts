import {
  type Imported,
  type ImportedLadder,
  type ImportedRows,
  isOneColumn,
  joinByKey,
} from '../format/index.ts';
import { InputError } from '../model/index.ts';
import type { InputFile } from './input.ts';

/** A file with what it holds. */
export interface ReadFile {
  readonly input: InputFile;
  readonly read: Imported;
}

/**
 * What files hold that belong together though they hold no texts to align: a single file of aligned rows or a project, or
 * files of one language each whose texts have names, joined by these (one of them only if it may be `alone`). Undefined where
 * there are texts. Throws `InputError`: `aligned-among-versions`, `one-version`.
 */
export function alignedAlready(
  files: readonly ReadFile[],
  alone = false,
): Exclude<Imported, { kind: 'documents' | 'ladder' }> | undefined {
  const columns = files.flatMap(({ read }) => (read.kind === 'rows' && isOneColumn(read) ? [read] : []));
  const [first] = files;
  if (columns.length > 0 && columns.length === files.length) return joined(columns, first!.input.name, alone);
  const other = files.find(({ read }) => read.kind === 'rows' || read.kind === 'project');
  if (!other) return undefined;
  if (files.length === 1 && (other.read.kind === 'rows' || other.read.kind === 'project')) return other.read;
  const message =
    'It holds aligned rows already, so that it cannot be a version among others. Open it alone.';
  throw new InputError('aligned-among-versions', message, { file: other.input.name });
}

function joined(columns: readonly ImportedRows[], file: string, alone: boolean): ImportedRows {
  if (columns.length > 1 || alone) return joinByKey(columns);
  const message = 'Only one version is there. Add the file of at least one other language.';
  throw new InputError('one-version', message, { file });
}

/** The ladder among the files, where there is one; then the others have to be two texts. Throws `InputError` `ladder-texts`. */
export function ladderAmong(files: readonly ReadFile[]): ImportedLadder | undefined {
  const ladders = files.flatMap(({ read, input }) => (read.kind === 'ladder' ? [{ read, input }] : []));
  const [ladder] = ladders;
  if (!ladder) return undefined;
  if (ladders.length === 1 && files.length === 3) return ladder.read;
  const message =
    'A ladder needs the two texts that it aligns, a sentence a line. Name the three files together.';
  throw new InputError('ladder-texts', message, { file: ladder.input.name });
}
