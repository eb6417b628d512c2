/**
 * Keeps a project to this tab, so that two tabs do not write one journal. Gives a function that lets go, or undefined if another
 * tab has it. Where the browser has no locks the project is simply opened.
 */
export async function holdProject(id: string): Promise<(() => void) | undefined> {
  if (!('locks' in navigator)) return () => undefined;
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(`collate:${id}`, { ifAvailable: true }, (lock) => {
        if (!lock) return resolve(undefined);
        return new Promise<void>((letGo) => resolve(letGo));
      })
      .catch(reject);
  });
}
