/** A run of words that stand in both texts, that were taken out, or that came in. */
export type RedlinePiece = { is: 'same' | 'out' | 'in'; text: string }

/** What two texts differ in, in their order. */
export type Redline = readonly RedlinePiece[]
