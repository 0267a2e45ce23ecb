/** How many live in a municipality, in three classes: under 5 000, under 20 000, and more. Source: Godfot's own rule. */
export type Size = 'small' | 'middle' | 'large'

export const sizeOf = (inhabitants: number): Size =>
  inhabitants < 5_000 ? 'small' : inhabitants < 20_000 ? 'middle' : 'large'
