/** How a segment is set: translations keep the numbers and bullets of lists, headings, and that a line ends without a full stop. */
const SETTINGS: readonly (readonly [name: string, form: RegExp])[] = [
  ['set:item', /^\(?(?:\p{Nd}{1,3}|\p{L})[.)](?=\s)/u],
  ['set:bullet', /^[•‣▪◦●·*–—-](?=\s)/u],
];

/** What may stand behind the last word or full stop, and what ends a sentence or goes on with it. */
const CLOSING = /[\p{Pe}\p{Pf}"'\s]/u;
const ENDING = /[.!?؟…。！？:：;؛۔,،]/;

/** Whether a line ends without a stop. */
function isOpen(text: string): boolean {
  for (let k = text.length - 1; k >= 0; k--) {
    if (!CLOSING.test(text[k]!)) return !ENDING.test(text[k]!);
  }
  return false;
}

/** The names of what marks a segment by its setting, comparable across languages. */
export function settingOf(text: string, kind: string | undefined): string[] {
  const names = SETTINGS.flatMap(([name, form]) => (form.test(text) ? [name] : []));
  if (isOpen(text)) names.push('set:open');
  if (kind === 'heading') names.push('set:heading');
  return names;
}
