import type { Context } from 'hono'
import type { Env } from './env.ts'

/** For what nobody may find in a browser's memory afterwards: not even its owner's Back shows it unasked. */
export function keepNowhere(c: Context<Env>) {
  c.set('isForgotten', true)
  c.header('cache-control', 'no-store')
}
