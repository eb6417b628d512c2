import type * as Main from './main.ts';
import { parts } from './parts.ts';
import { terminal } from './terminal.ts';

const { main } = parts.part('main') as typeof Main;
void main(process.argv.slice(2), terminal()).then((code) => (process.exitCode = code));
