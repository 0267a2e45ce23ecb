import type { Context } from 'hono'
import type { Env } from './env.ts'

/** Finds out who reads a page that asks the database for nothing. Throws where the reader may not. */
export async function meetReader(c: Context<Env>): Promise<void> {
  if (c.get('due')) await c.var.read({})
}
