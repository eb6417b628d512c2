/** The keys that lead to a text as one: dots between them, dots and backslashes in them behind a backslash. */
export function joinKey(path: readonly string[]): string {
  return path.map((step) => step.replace(/[.\\]/g, '\\$&')).join('.');
}

/** The keys that `joinKey` joined. */
export function splitKey(key: string): string[] {
  const steps = [''];
  for (let at = 0; at < key.length; at++) {
    if (key[at] === '.') steps.push('');
    else steps[steps.length - 1] += key[at] === '\\' && at + 1 < key.length ? key[++at]! : key[at]!;
  }
  return steps;
}

/** A key as an id that every format can hold: what such ids may not have is written as `_x0020_`. */
export function idOfKey(key: string): string {
  return key
    .replace(/_(?=x[0-9A-F]{4}_)/g, '_x005F_')
    .replace(/^[^A-Za-z_]|[^\w.-]/g, (character) => hex(character));
}

/** The key that `idOfKey` made an id of. */
export function keyOfId(id: string): string {
  return id.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function hex(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
