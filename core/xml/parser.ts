import { SaxesParser, type SaxesOptions } from 'saxes';

type Options = SaxesOptions & { readonly xmlns: true };
type Parser = Pick<SaxesParser<Options>, keyof SaxesParser<Options>>;

/**
 * The parser with a place for every handler from the beginning. Without it each `on` adds a property by a computed name; V8
 * keeps an object that got more than a few of those as a dictionary, and reading takes more than four times as long.
 */
export class FastParser extends (SaxesParser as unknown as new (options: Options) => Parser) {
  protected xmldeclHandler = undefined;
  protected textHandler = undefined;
  protected piHandler = undefined;
  protected doctypeHandler = undefined;
  protected commentHandler = undefined;
  protected openTagHandler = undefined;
  protected closeTagHandler = undefined;
  protected cdataHandler = undefined;
  protected errorHandler = undefined;
}
