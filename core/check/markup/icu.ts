/** The argument of an ICU message that chooses between branches. */
const CHOICE = /\{\s{0,9}([\w.-]{1,60})\s{0,9},\s{0,9}(?:plural|selectordinal|select)\s{0,9},/y;
/** A branch is named by one word before its brace: `few`, `=0`. */
const NAME = /\S{1,40}(?=\s{0,9}$)/;
const LONGEST_NAME = 50;

/** An argument that chooses between branches: `{n, plural, one {…} other {…}}`. */
export interface IcuChoice {
  readonly argument: string;
  /** Where the argument's name stands in the message, in UTF-16 units. */
  readonly start: number;
  /** Its branches: their names, and where their braces open. */
  readonly branches: readonly { readonly name: string; readonly start: number }[];
  /** False where its last brace is missing. */
  readonly closed: boolean;
}

type OpenChoice = IcuChoice & { readonly branches: { readonly name: string; readonly start: number }[] };

/**
 * The choices of an ICU message, nested ones too. An apostrophe in front of a brace quotes up to the next apostrophe, as
 * MessageFormat has it.
 */
export function icuChoices(text: string): IcuChoice[] {
  const choices: IcuChoice[] = [];
  const open: (OpenChoice | undefined)[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (char === '{') {
      const name = NAME.exec(text.slice(Math.max(0, at - LONGEST_NAME), at))?.[0];
      if (name !== undefined) open.at(-1)?.branches.push({ name, start: at });
      CHOICE.lastIndex = at;
      const choice = CHOICE.exec(text);
      open.push(
        choice
          ? { argument: choice[1]!, start: at + choice[0].indexOf(choice[1]!), branches: [], closed: false }
          : undefined,
      );
      if (choice) at += choice[0].length - 1;
    } else if (char === '}') {
      const closed = open.pop();
      if (closed) choices.push({ ...closed, closed: true });
    } else if (char === "'" && /[{}]/.test(text.charAt(at + 1))) {
      const end = text.indexOf("'", at + 1);
      if (end < 0) break;
      at = end;
    }
  }
  return [...choices, ...open.filter((choice) => choice !== undefined)];
}
