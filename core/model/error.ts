/** Where in an input something is wrong; lines and columns count from 1, columns in UTF-16 units. */
export interface ErrorPlace {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * The one error the core throws for input it cannot use. `code` is stable and names a message the interfaces translate;
 * `message` is the English wording: what is wrong, and what to do. Anything else thrown is a defect.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly place: ErrorPlace;

  constructor(
    code: string,
    message: string,
    place: ErrorPlace = {},
    params: Readonly<Record<string, string | number>> = {},
  ) {
    super(message);
    this.code = code;
    this.place = place;
    this.params = params;
  }

  /** `file:line:column: message`, leaving out what is unknown. */
  override toString(): string {
    const { file, line, column } = this.place;
    const where = [file, line, column].filter((part) => part !== undefined).join(':');
    return where ? `${where}: ${this.message}` : this.message;
  }

  /** The same error, placed in `file`. */
  in(file: string): InputError {
    return new InputError(this.code, this.message, { ...this.place, file }, this.params);
  }
}
