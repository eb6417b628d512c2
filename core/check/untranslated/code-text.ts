/**
 * Addresses, code, file names and the like, which are the same in every language. What begins with a run of letters of any length
 * is looked for where the run begins only, so that the time does not grow with the square of its length.
 */
const CODE = new RegExp(
  [
    String.raw`[a-z]{2,10}:\/\/\S+|www\.\S+|(?<![\w.+-])[\w.+-]+@[\w.-]+`,
    String.raw`(?<![\w-])[\w-]+\.(?:com|org|net|ru|html?|pdf|txt|js|json|xml|exe)\b`,
    String.raw`<[^>]{0,200}>|\{[^{}]{0,200}\}|[{$%]\S+|(?<!\w)\w+(?:\(\w{0,2}\)|_\w+)`,
    // Entities, patterns of file names, dotted identifiers.
    String.raw`&\w{1,20};|\*\.[\w.]+|\b[a-z]\w*(?:\.\w+){2,20}`,
    // Paths: /usr/bin, ~/.config/file, and words that a slash or bar joins.
    String.raw`(?<![\p{L}\p{N}])(?:[~.]{0,2}[/\\][\w.()|~-]{1,80})(?:[/\\][\w.()|~-]{0,80}){0,20}`,
    // Options: -a, --all, --color[=WHEN].
    String.raw`(?<![\p{L}\p{N}-])--?[A-Za-z?][\w-]{0,60}(?:\[?=\S{0,80})?`,
    // What brackets hold in a synopsis: [-a | --all], (add | remove), [file...].
    String.raw`\[(?=[^[\]]{0,200}(?:[-+|<=]|\.\.|…))[^[\]]{0,200}\]|\((?=[^()]{0,200}\|)[^()|]{0,100}(?:\|[^()|]{0,100}){1,20}\)`,
  ].join('|'),
  'gu',
);
/** The words of a command at the head of a line, before its options and arguments: git remote add [-f]. */
const COMMAND =
  /^[ \t]{0,40}[a-z][\w.-]{0,40}(?:[ \t]+[a-z][\w-]{0,40}){0,3}(?=[ \t]+(?:--?[A-Za-z]|[<[]|\([^()]{0,200}\|))/gm;

/** A text with blanks in the place of its code: offsets stay as they are. */
export function withoutCode(text: string): string {
  const blank = (code: string): string => ' '.repeat(code.length);
  return text.replace(COMMAND, blank).replace(CODE, blank);
}
