import { type Project, realign, record } from '#core';
import type { Terminal } from './terminal.ts';
import { finish } from './work.ts';

/** A saved project with its rows aligned anew around those that people made or confirmed, as one step that can be undone. */
export function realigned(project: Project, terminal: Terminal): Project {
  if (project.beads.length === 0) return project;
  const { beads } = finish(realign(project), terminal);
  const replaced = project.beads.map(({ id }) => id);
  const signature = { by: project.settings.user, at: new Date().toISOString() };
  return record(project, { type: 'replace', replaced, beads }, signature);
}
