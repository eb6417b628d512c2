import {
  documentsOf,
  InputError,
  loadFile,
  readInput,
  segmentDocuments,
  segmentText,
  versionsIn,
} from '#core';
import { deliver, readBytes } from '../files.ts';
import { libraries } from '../libraries.ts';
import { DONE } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import { finish, readRules } from '../work.ts';

export interface SegmentOptions {
  readonly lang?: string;
  readonly srx?: string;
  readonly encoding?: string;
  readonly format: 'lines' | 'json';
  readonly output?: string;
}

/** `collate segment`: the sentences of a text. */
export async function segment(file: string, options: SegmentOptions, terminal: Terminal): Promise<number> {
  const { lang, srx, encoding, format, output } = options;
  const rules = await readRules(srx, terminal);
  const input = {
    name: file,
    bytes: await readBytes(file, terminal),
    ...(lang !== undefined && { lang }),
    ...(encoding !== undefined && { encoding }),
  };
  const read = readInput(await loadFile(input, libraries));
  if (read.kind !== 'documents') {
    throw new InputError('segment-aligned', 'It holds aligned rows, not a text. Name a text.', { file });
  }
  const documents = documentsOf(versionsIn(input, read.documents));
  const cut = finish(segmentDocuments(documents, rules), terminal);
  const sentences = documents.flatMap(({ text }, index) =>
    cut[index]!.map((one) => ({
      paragraph: one.paragraph,
      start: one.start,
      end: one.end,
      text: segmentText(one, text),
    })),
  );
  const content = format === 'json' ? asJson(sentences) : asLines(sentences);
  const mimeType = format === 'json' ? 'application/json' : 'text/plain';
  await deliver(
    [{ name: `segments.${format === 'json' ? 'json' : 'txt'}`, mimeType, content }],
    output,
    terminal,
  );
  return DONE;
}

interface Sentence {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function asJson(sentences: readonly Sentence[]): string {
  return `[\n${sentences.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`;
}

/** A line a sentence, what was wrapped put into one line; a blank line between paragraphs, as `--lines` reads it. */
function asLines(sentences: readonly Sentence[]): string {
  let lines = '';
  let paragraph = sentences[0]?.paragraph;
  for (const one of sentences) {
    if (one.paragraph !== paragraph) lines += '\n';
    paragraph = one.paragraph;
    lines += one.text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ') + '\n';
  }
  return lines;
}
