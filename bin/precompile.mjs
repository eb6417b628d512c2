// Puts the compiled code of the command beside its parts: of those that aligning and checking texts load, with all functions
// that ran. The command then starts without compiling them; `cli/parts.ts` reads it. Compiled code has forgotten how to import
// modules, so parts that do so are left as they are.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../', import.meta.url);
const SAMPLE = 'samples/karabakh-call/article';
const file = (lang) => fileURLToPath(new URL(`${SAMPLE}.${lang}.txt`, ROOT));
const silent = { out: () => Promise.resolve(), err: () => undefined, progress: () => undefined };

const { parts, COMPILED } = createRequire(import.meta.url)('../dist/cli/parts.js');
const { main } = parts.part('main');
await main(['align', ...['ar', 'ru'].map(file), '--langs', 'ar,ru'], silent);
await main(['check', ...['ar', 'ru', 'en'].map(file), '--langs', 'ar,ru,en'], silent);
for (const [path, script] of parts.loaded) {
  if (/\bimport\(/.test(readFileSync(path, 'utf8'))) continue;
  writeFileSync(path + COMPILED, script.createCachedData());
}
