import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  formatById,
  type ImportedRow,
  projectFromRows,
  readInput,
  readXliffDocument,
  validateXliff,
  writeFiles,
  type WriteOptions,
  writeXliffDocument,
} from '#core';
import { timed } from './rounds.ts';
import { printTable } from './table.ts';

const UNITS = 50_000;

/** What is measured in a process of its own: seconds of work, and the most memory the process ever had. */
const WORK: Readonly<Record<string, (bytes: Uint8Array, name: string) => unknown>> = {
  rows: (bytes, name) => readInput({ name, bytes }),
  document: (bytes) => writeXliffDocument(readXliffDocument(bytes)),
  validate: (bytes) => validateXliff(bytes),
};

const FILES: readonly (readonly [string, string, WriteOptions])[] = [
  ['XLIFF 2.1', 'xliff', {}],
  ['XLIFF 1.2', 'xliff', { xliff: '1.2' }],
  ['TMX', 'tmx', {}],
  ['PO', 'po', {}],
  ['TSV', 'tsv', {}],
];

/**
 * Reading and writing of bilingual files with 50,000 units (or as many as the argument says): seconds on the clock, seconds
 * of the processor, and the memory of the process at its highest.
 */
export function run([first, second, third]: readonly string[]): void {
  if (first === 'one' && second !== undefined && third !== undefined) {
    measureOne(second, third);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'collate-bench-'));
  const table: string[][] = [];
  try {
    const project = exampleProject(Number(first ?? UNITS));
    for (const [label, id, options] of FILES) {
      const begin = performance.now();
      const [file] = writeFiles(formatById(id), project, options);
      const seconds = (performance.now() - begin) / 1000;
      const path = join(folder, `${label}-${file!.name}`);
      writeFileSync(path, file!.content);
      table.push([label, 'write', seconds.toFixed(2), '', '']);
      for (const work of id === 'xliff' ? Object.keys(WORK) : ['rows']) {
        const measured = inOwnProcess(work, path);
        table.push([label, work, ...measured]);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  printTable(
    [`${Number(first ?? UNITS).toLocaleString('en')} units`, 'what', 's', 'cpu s', 'peak MB'],
    table,
  );
}

function exampleProject(count: number) {
  const rows = Array.from({ length: count }, (_, n): ImportedRow => {
    const day = (n % 28) + 1;
    return {
      cells: [
        `نص رقم ${n} يتحدث عن اتفاق وقع في ${day} مارس ٢٠٢٣ بين الطرفين.`,
        `Text number ${n} is about an agreement that both sides signed on ${day} March 2023.`,
      ],
    };
  });
  return projectFromRows(
    { kind: 'rows', name: 'bench', format: 'tsv', encoding: 'utf-8', langs: ['ar', 'en'], rows },
    { id: 'bench', name: 'bench', created: '2026-01-01T00:00:00Z' },
  );
}

function measureOne(work: string, path: string): void {
  const bytes = new Uint8Array(readFileSync(path));
  const { clock, processor } = timed(() => WORK[work]!(bytes, path));
  const memory = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify([clock, processor, memory].map((n) => +n.toFixed(2))));
}

function inOwnProcess(work: string, path: string): string[] {
  const args = [...process.execArgv, process.argv[1]!, 'formats', 'one', work, path];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const [seconds, cpu, memory] = JSON.parse(stdout) as [number, number, number];
  return [seconds.toFixed(2), cpu.toFixed(2), memory.toFixed(0)];
}
