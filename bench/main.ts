/**
 * `npm run bench -- NAME [DATA…]`: quality and speed of one part, printed as a table. Every bench is a module beside this
 * one that exports `run(args)`; without DATA it takes what lies in `samples/`.
 */
const BENCHES = ['align', 'segment', 'checks', 'names', 'throughput', 'page', 'formats'];

const [name = '', ...args] = process.argv.slice(2);
if (BENCHES.includes(name)) {
  const module = (await import(new URL(`./${name}.ts`, import.meta.url).href)) as {
    run: (args: readonly string[]) => Promise<void> | void;
  };
  await module.run(args);
} else {
  console.error(`usage: npm run bench -- ${BENCHES.join('|')} [DATA]`);
  process.exitCode = 2;
}
