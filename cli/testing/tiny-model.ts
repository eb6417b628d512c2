import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A field of a protocol buffer: a whole number, text, or a message of its own. */
type Field = readonly [number: number, value: number | string | Uint8Array];

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}

function message(...fields: readonly Field[]): Uint8Array {
  const bytes: number[] = [];
  for (const [number, value] of fields) {
    if (typeof value === 'number') {
      bytes.push(...varint(number * 8), ...varint(value));
      continue;
    }
    const content = typeof value === 'string' ? new TextEncoder().encode(value) : value;
    bytes.push(...varint(number * 8 + 2), ...varint(content.length));
    for (const byte of content) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

const FLOAT = 1;
const INT64 = 7;

/** An input or output of the graph; its dimensions have names. */
function port(name: string, type: number, dimensions: readonly (string | number)[]): Uint8Array {
  const shape = message(
    ...dimensions.map((size): Field => [1, message(typeof size === 'string' ? [2, size] : [1, size])]),
  );
  return message([1, name], [2, message([1, message([1, type], [2, shape])])]);
}

/** An ONNX model that looks the vector of each token up in a table. */
function lookUpModel(table: readonly (readonly number[])[]): Uint8Array {
  const size = table[0]!.length;
  const weights = new Uint8Array(new Float32Array(table.flat()).buffer);
  const tensor = message([1, table.length], [1, size], [2, FLOAT], [8, 'table'], [9, weights]);
  const node = message([1, 'table'], [1, 'input_ids'], [2, 'last_hidden_state'], [4, 'Gather']);
  const graph = message(
    [1, node],
    [2, 'tiny'],
    [5, tensor],
    [11, port('input_ids', INT64, ['batch', 'sequence'])],
    [12, port('last_hidden_state', FLOAT, ['batch', 'sequence', size])],
  );
  return message([1, 8], [7, graph], [8, message([2, 13])]);
}

/** Writes a model folder as `@huggingface/transformers` reads it: words of one group have the same vector. */
export async function writeTinyModel(folder: string, groups: readonly (readonly string[])[]): Promise<void> {
  const vocabulary: Record<string, number> = { '[PAD]': 0, '[UNK]': 1 };
  const size = groups.length + 2;
  const unit = (at: number) => Array.from({ length: size }, (_, k) => (k === at ? 1 : 0));
  const table = [unit(0).map(() => 0), unit(1)];
  groups.forEach((words, group) => {
    for (const word of words) {
      vocabulary[word] = table.length;
      table.push(unit(group + 2));
    }
  });
  const added = ['[PAD]', '[UNK]'].map((content, id) => ({
    id,
    content,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: true,
  }));
  const tokenizer = {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: added,
    normalizer: { type: 'Lowercase' },
    pre_tokenizer: { type: 'Whitespace' },
    post_processor: null,
    decoder: null,
    model: { type: 'WordLevel', vocab: vocabulary, unk_token: '[UNK]' },
  };
  const settings = {
    tokenizer_class: 'PreTrainedTokenizerFast',
    pad_token: '[PAD]',
    unk_token: '[UNK]',
    model_max_length: 64,
  };
  await mkdir(join(folder, 'onnx'), { recursive: true });
  const json = (name: string, content: object) => writeFile(join(folder, name), JSON.stringify(content));
  await json('config.json', { model_type: 'bert', architectures: ['BertModel'], hidden_size: size });
  await json('tokenizer.json', tokenizer);
  await json('tokenizer_config.json', settings);
  await writeFile(join(folder, 'onnx', 'model.onnx'), lookUpModel(table));
}
