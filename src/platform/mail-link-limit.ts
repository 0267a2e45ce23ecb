import type { Context } from 'hono'
import { type Limit, type Room, spend } from './limiter.ts'
import { askingNetworks, type Env } from './web.ts'

const hour = 3_600

/**
 * How often a network may open links that are none, and a link be answered by. Source: Godfot's own rule: a token cannot
 * be guessed, so this only keeps whoever tries from being a burden.
 */
const limits = {
  guesses: { name: 'round-link-guess', most: 60, seconds: hour },
  answers: { name: 'round-link-answer', most: 120, seconds: hour },
} as const satisfies Record<string, Limit>

const spendOf = (c: Context<Env>, limit: Limit, who: string): Promise<Room> =>
  spend(c.var.db, { limit, who, secret: c.var.platform.formSecret })

/** Counts that a link was opened that is none. */
export const spendGuess = (c: Context<Env>): Promise<Room> =>
  spendOf(c, limits.guesses, askingNetworks(c).narrow)

/** Counts that a link was answered by. */
export const spendAnswer = (c: Context<Env>, tokenHash: Buffer): Promise<Room> =>
  spendOf(c, limits.answers, tokenHash.toString('hex'))
