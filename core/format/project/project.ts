import { InputError, PROJECT_VERSION, type Project } from '../../model/index.ts';
import { brokenInvariants } from '../../review/index.ts';
import { placeOfJsonError } from '../../text/json-place.ts';
import { baseName } from '../cells.ts';
import type { Format } from '../format.ts';
import { projectShape } from './shape.ts';

/** Brings a saved project of version `n` up to `n + 1`; the place in the list is `n - 1`. */
const MIGRATIONS: readonly ((project: Record<string, unknown>) => Record<string, unknown>)[] = [];

/** What tells our files from other JSON. */
const KIND = 'collate-project';

/** A project as the text of a file. */
export function serializeProject(project: Project): string {
  return JSON.stringify({ kind: KIND, ...project });
}

/**
 * The project that a file holds, brought up to the current version and checked as a whole.
 *
 * Throws `InputError`: `project-json`, `project-report`, `project-version`, `project-shape`, `project-broken`.
 */
export function parseProject(text: string): Project {
  const saved = migrated(parseJson(text));
  projectShape(saved, '');
  const checked = withoutKind(saved) as unknown as Project;
  const [broken] = brokenInvariants(checked);
  if (broken !== undefined) {
    throw new InputError(
      'project-broken',
      `The project is damaged: ${broken} Open a copy that was saved before.`,
      {},
      { broken },
    );
  }
  return checked;
}

/** The mark of the file is no part of the project. */
function withoutKind(saved: Record<string, unknown>): Record<string, unknown> {
  const project = { ...saved };
  delete project['kind'];
  return project;
}

function parseJson(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new InputError(
      'project-json',
      'The file is no project: it is not complete JSON. Save the project again, or open a copy.',
      placeOfJsonError(text, error),
    );
  }
  if (typeof value === 'object' && value !== null && 'rows' in value && 'documents' in value) {
    throw new InputError(
      'project-report',
      'The file is a report of an alignment, without its texts as a whole. Align again with --format project, or choose a file saved by Collate.',
    );
  }
  if (typeof value !== 'object' || value === null || !('version' in value) || !('documents' in value)) {
    throw new InputError('project-json', 'The file is JSON but no project. Choose a file saved by Collate.');
  }
  return value as Record<string, unknown>;
}

function migrated(saved: Record<string, unknown>): Record<string, unknown> {
  const { version } = saved;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new InputError(
      'project-shape',
      `The project is damaged: its version is ${JSON.stringify(version)}, not a number from 1 up. Open a copy that was saved before.`,
      {},
      { path: 'version' },
    );
  }
  if (version > PROJECT_VERSION) {
    throw new InputError(
      'project-version',
      `The project was saved in version ${version} of the format; this program reads up to ${PROJECT_VERSION}. Update it.`,
      {},
      { version: String(version), newest: PROJECT_VERSION },
    );
  }
  return MIGRATIONS.slice(version - 1).reduce((project, migrate) => migrate(project), saved);
}

/** A whole project with everything that was decided, one JSON file. */
export const projectFormat: Format = {
  id: 'project',
  label: 'Collate',
  extensions: ['.json', '.collate'],
  mimeTypes: ['application/json'],
  detect: (head) => new RegExp(`^\\s*\\{\\s*"kind"\\s*:\\s*"${KIND}"`).test(head),
  read: ({ bytes }) => ({ kind: 'project', project: parseProject(new TextDecoder().decode(bytes)) }),
  write: (project) => [
    {
      name: `${baseName(project.name)}.collate.json`,
      mimeType: 'application/json',
      content: serializeProject(project),
    },
  ],
};
