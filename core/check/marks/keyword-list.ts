/** Marks of a list without blanks, from this many on. */
const LIST = 2;

/** Whether a text is a list of keywords that a mark parts without blanks: `camera;photos;video;`. */
export function isKeywordList(text: string, mark: string): boolean {
  let tight = 0;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
    if (text[at + 1] === ' ') return false;
    tight++;
  }
  return tight >= LIST;
}
