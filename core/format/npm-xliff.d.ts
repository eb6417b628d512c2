/** The npm package `xliff`, which tests read our files with; it has no types of its own. */
declare module 'xliff' {
  interface Read {
    resources: Record<string, Record<string, { source: unknown; target?: unknown }>>;
  }
  export function xliff2js(text: string): Promise<Read>;
  export function xliff12ToJs(text: string): Promise<Read>;
}
