import { type Imported, projectFromRows } from '../format/index.ts';
import type { Project } from '../model/index.ts';
import { InputError } from '../model/index.ts';
import { withRelevant } from './align.ts';
import type { BuildOptions } from './build.ts';

/**
 * A project out of a file that is aligned already or a project itself; a saved project keeps its own id and settings but for
 * the settings that are given. Throws `no-rows` where the file has no row.
 */
export function projectFrom(
  imported: Exclude<Imported, { kind: 'documents' | 'ladder' }>,
  file: string,
  { id, name, created, settings }: BuildOptions,
): Project {
  if (imported.kind === 'project') {
    return withSettings(imported.project, settings);
  }
  if (imported.rows.length === 0) {
    throw new InputError('no-rows', 'There are no aligned rows in it.', { file });
  }
  const stem = file.replace(/^.*[\\/]/, '').replace(/(?<=.)\.[^.]*$/, '');
  const project = projectFromRows(imported, { id, name: name ?? stem, created });
  return withSettings(project, settings);
}

function withSettings(project: Project, settings: BuildOptions['settings']): Project {
  if (!settings) return project;
  const { documents } = project;
  const segments = documents.map(({ id }) => project.segments[id]!);
  return { ...project, settings: { ...project.settings, ...withRelevant(settings, documents, segments) } };
}
