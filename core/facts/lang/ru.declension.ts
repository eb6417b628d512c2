/** Endings of the declensions, by what they end in. */
export const MASCULINE = '- а у ом е ы ов ам ами ах';
export const MASCULINE_SOFT = 'ь я ю ем е и ей ям ями ях';
export const FEMININE = 'а ы е у ой ою - ам ами ах';
/** июньский: the adjectives in -ский. */
export const SOFT_ADJECTIVE = 'ий ого ому им ом ая ую ою ой ое ие их ими';
export const ADJECTIVE = 'ый ой ого ому ым ом ая ую ою ое ые ых ыми';
