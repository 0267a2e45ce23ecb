import type { Context } from 'hono'
import { inQuery, oneOf } from './address.ts'

/** What the page that one is led to after a deed is told of it, in its address. */
export const done = (word: string) => ({ gjort: word })

/** What was just done; null where the page is opened otherwise, or a form is shown again on it. */
export const doneIn = <Word extends string>(
  c: Context,
  ...words: readonly [Word, ...Word[]]
): Word | null => (c.req.method === 'GET' ? inQuery(c, 'gjort', oneOf(...words)) : null)
