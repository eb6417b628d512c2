import { expect, it } from 'vitest';
import { formatById, readFile, writeFiles } from '../registry.ts';
import { parseProject, serializeProject } from '../project/project.ts';
import { projectFromRows } from '../rows.ts';

it('keeps the properties that others gave units and variants, through a saved project too', () => {
  const units = [
    '<tu tuid="a1"><prop type="x-domain">law &amp; "order"</prop><prop type="x-state">final</prop><prop type="x-domain">2</prop><tuv xml:lang="en"><prop type="x-by">Ann</prop><seg>One</seg></tuv><tuv xml:lang="ru"><note>n</note><prop type="x-by">Яна</prop><prop type="x-at">2</prop><seg>Один</seg></tuv></tu>',
    '<tu tuid="a2"><tuv xml:lang="en"><seg>Two</seg></tuv><tuv xml:lang="ru"><seg>Два</seg></tuv></tu>',
  ];
  const memory = `<tmx version="1.4"><header/><body>${units.join('')}</body></tmx>`;
  const read = readFile({ name: 'm.tmx', bytes: new TextEncoder().encode(memory) });
  if (read.kind !== 'rows') throw new Error('no rows');
  const project = projectFromRows(read, { id: 'p', name: 'p', created: '2026-01-15T10:00:00.000Z' });
  expect(parseProject(serializeProject(project))).toEqual(project);
  const [file] = writeFiles(formatById('tmx'), project);
  const again = readFile({ name: 'm.tmx', bytes: new TextEncoder().encode(String(file!.content)) });
  if (again.kind !== 'rows') throw new Error('no rows');
  expect(again.rows.map(({ properties }) => properties)).toEqual([
    [
      { name: 'x-domain', value: 'law & "order"' },
      { name: 'x-domain', value: '2' },
      { name: 'x-by', value: 'Ann', column: 0 },
      { name: 'x-by', value: 'Яна', column: 1 },
      { name: 'x-at', value: '2', column: 1 },
    ],
    undefined,
  ]);
  expect(again.rows.map(({ state }) => state)).toEqual(['final', 'initial']);
});

it('takes a row that is called like a field of every object for one without properties', () => {
  const units = [
    '<tu tuid="constructor"><tuv xml:lang="en"><seg>One</seg></tuv><tuv xml:lang="ru"><seg>Один</seg></tuv></tu>',
    '<tu><prop type="x-by">Ann</prop><tuv xml:lang="en"><seg>Two</seg></tuv></tu>',
  ];
  const memory = `<tmx version="1.4"><header/><body>${units.join('')}</body></tmx>`;
  const read = readFile({ name: 'm.tmx', bytes: new TextEncoder().encode(memory) });
  if (read.kind !== 'rows') throw new Error('no rows');
  const project = projectFromRows(read, { id: 'p', name: 'p', created: '2026-01-15T10:00:00.000Z' });
  expect(String(writeFiles(formatById('tmx'), project)[0]!.content)).toContain('tuid="constructor"');
});
