/** A name with a figure in it, which languages say without the figure as well. */
export interface NumberedName {
  /** As it ends before the figure, behind a hyphen or none. */
  readonly name: RegExp;
  /** The name, with or without its figure. */
  readonly named: RegExp;
  /** What else it is called. */
  readonly otherwise: RegExp;
}

/** Names of illnesses, of which a version may say 'the coronavirus' for COVID-19. */
export const NUMBERED_NAMES: readonly NumberedName[] = [
  {
    name: /(?:covid|ковид|كوفيد)[-‐‑–\s]{0,2}$/iu,
    named: /covid|ковид|كوفيد/iu,
    otherwise: /corona|корона|كورونا/iu,
  },
];
