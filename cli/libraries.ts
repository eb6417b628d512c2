import type { Libraries, PdfLibrary } from '#core';

/** Loads what the core asks for; the command works in one thread. */
export const libraries: Libraries = {
  pdf: async () => {
    const [library, worker] = await Promise.all([
      import('pdfjs-dist/legacy/build/pdf.mjs'),
      import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
    ]);
    // where it finds this, the library works in the thread that asks
    (globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = worker;
    return library as unknown as PdfLibrary;
  },
};
