/** The npm package `xliff`: it writes the flat flavour of resources, and tests read our files with it; it has no types of its own. */
declare module 'xliff' {
  interface Read {
    resources: Record<string, Record<string, { source: unknown; target?: unknown }>>;
  }
  export function xliff2js(text: string): Promise<Read>;
  export function xliff12ToJs(text: string): Promise<Read>;
  export function js2xliff(resources: object, options?: { targetXliffVersion?: string }): Promise<string>;
  export function jsToXliff12(resources: object): Promise<string>;
}
/** The part of pdf.js that reads; it has no types of its own. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown;
}
