/** How a segment is set: translations keep the numbers and bullets of lists, headings, and that a line ends without a full stop. */
const SETTINGS: readonly (readonly [name: string, form: RegExp])[] = [
  ['item', /^\(?(?:\p{Nd}{1,3}|\p{L})[.)](?=\s)/u],
  ['bullet', /^[•‣▪◦●·*–—-](?=\s)/u],
  ['open', /[^.!?؟…。！？:：;؛۔,،\p{Pe}\p{Pf}"'\s][\p{Pe}\p{Pf}"'\s]*$/u],
];

/** The names of what marks a segment by its setting, comparable across languages. */
export function settingOf(text: string, kind: string | undefined): string[] {
  const names = SETTINGS.flatMap(([name, form]) => (form.test(text) ? [`set:${name}`] : []));
  return kind === 'heading' ? [...names, 'set:heading'] : names;
}
