/**
 * What shows that a text lost a noun: one of some words right before a stop, none of the characters `before` in front of it, or
 * what else matches. The word is looked for first and then what stands in front of it: that way round no look behind is needed
 * at every letter of a text.
 */
export function nounless(words: string, before: string, other?: string): RegExp {
  const stopped = String.raw`(?:${words}) ?(?:[,;!?)]|\.(?![\p{L}\p{N}.*]))`;
  const apart = String.raw`(?<=(?<![${before}])(?:${words}) ?.)`;
  const parts = [`${stopped}${apart}`, '^[,.;]', ...(other === undefined ? [] : [other])];
  return new RegExp(parts.join('|'), 'u');
}
