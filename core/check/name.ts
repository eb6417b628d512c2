import { type Check, NOTHING } from './check.ts';
import { analyseNames, nameReader } from './name/analysis.ts';

/**
 * Names of people, places and organisations that one version has and another has not, or has another one for.
 *
 * Finds: Bryant in one version where the other has Chavez; in a version without capitals the word that stands beside a name's
 * neighbour (كارين أوستلوند for Karin Bergdahl), in the middle of a list that is shorter in the other, or that by its letters
 * is a foreign name and like nothing in the other; another given name before the same surname; with three
 * versions also which of them is odd. Words for different points of the compass: South Korea and Северная Корея. A name that
 * is lacking and a body that the other version has no word for: Buck and Верховный Совет. A name that another version lacks
 * altogether: a warning where both have capitals, the name has several words or is a country, or a preposition or article
 * lost its noun with it, else information.
 * Leaves alone: names that are translated or paraphrased (Premier League, the Russian president), acronyms, adjectives and
 * inhabitants of places, first names and patronymics left out. Information only: a pronoun that opens the text instead of the
 * name, the country told behind a town, what a prefix makes an adjective of (pro-Beijing).
 * Type: inconsistent-entities. Severity: warning; info where what is missing may be style. Options: none.
 * Examples: 'said Bryant' and 'заявил Чавес'; 'East Jerusalem' and 'Западный Иерусалим'; 'in Bern' and 'في جنيف'.
 */
export const name: Check = {
  name: 'name',
  type: 'inconsistent-entities',
  severity: 'warning',
  compares: true,
  rows(context) {
    const reader = nameReader(context);
    return (_, index) => {
      reader.see(index);
      return NOTHING;
    };
  },
  *whole(context) {
    const { findings } = yield* analyseNames(context);
    yield* findings;
  },
};
