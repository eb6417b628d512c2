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

/** An error as plain values, which survive being sent between threads; without a `code` it is a defect. */
export interface PlainError {
  readonly message: string;
  readonly code?: string;
  readonly place?: ErrorPlace;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Whatever was thrown, as plain values; `errorOf` makes it an error again. */
export function plainError(error: unknown): PlainError {
  if (!(error instanceof Error)) return { message: String(error) };
  if (!(error instanceof InputError)) return { message: error.message };
  const { message, code, place, params } = error;
  return { message, code, place, params };
}

/** The error that `plainError` took apart. */
export function errorOf({ message, code, place, params }: PlainError): Error {
  return code === undefined ? new Error(message) : new InputError(code, message, place, params);
}
