import type { Libraries, PdfLibrary } from '#core';

/** Loads what the core asks for, in files of their own. This thread is the worker of the page already. */
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
