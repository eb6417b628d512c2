import type { NameEndings } from './names.ts';

/** Endings of Russian adjectives of relation, as those of places: Московская. */
export const RUSSIAN_RELATIONAL = /[сц]к(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)$/u;

/** What endings tell of Russian words with a capital. */
export const RUSSIAN_ENDINGS: NameEndings = {
  compound: /о$/,
  // And participles, but not those in -ский, which surnames end like.
  adjective:
    /(?:[бвдлмнпрст](?:ый|ого|ому|ым|ая|ую|ое|ые|ых|ыми)|[гх](?:ий|ого|ому|им|ая|ую|ое|ие|их|ими)|[жчшщ](?:ий|ого|его|ому|ему|им|ая|ую|ое|ее|ие|их|ими|ей)|(?<![сц])к(?:ий|ого|ому|им|ая|ую|ое|ие|их|ими)|[бвджзлмнпрстчшь]н(?:ий|ой)|н(?:его|ему|яя|юю|ее|их|ими)|[вжтшр]ние|[тжш]ней|[ое]вой)$/u,
  relational: RUSSIAN_RELATIONAL,
  // Nominatives of the masculine are of surnames as well.
  agreement: [
    [/[ое]го$/u, /[ая]$/u],
    [/[ое]му$/u, /[ую]$/u],
    [/[ое]м$/u, /[еи]$/u],
    [/[ое]й$/u, /[ыиеью]$/u],
    [/[ая]я$/u, /[аяь]$/u],
    [/[ую]ю$/u, /[уюь]$/u],
    [/[ое]е$/u, /[ое]$/u],
    [/[ыи]х$/u, /[вйхь]$/u],
    [/[ыи]ми$/u, /ми$/u],
  ],
  // Verbs, gerunds and adverbs.
  other: /(?:с[ья]|ть|ти|л[аои]?|вши|о|[её]т|[уюая]т|ите|ив|ав|[уаюя]я|чи)$/u,
  // As far as verbs do not end like them.
  nominative: /(?:[бвгджзклнпрсфцчшщ]|(?<![еиы])м|(?<![еёиуюяыоа])т|[сц]кий)$/u,
};
