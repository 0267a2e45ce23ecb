const hour = 3_600

/**
 * How often a network may open links that are none, and a link be answered by. Source: Godfot's own rule: a token cannot
 * be guessed, so this only keeps whoever tries from being a burden.
 */
export const linkLimits = {
  guesses: { name: 'round-link-guess', most: 60, seconds: hour },
  answers: { name: 'round-link-answer', most: 120, seconds: hour },
} as const
