import { createHmac, randomFillSync, timingSafeEqual } from 'node:crypto'

/** The field with the token. */
export const csrfName = '_csrf'

/** The field with the key that a form is spent by: made where the form is opened, and kept while it is filled in. */
export const formKeyName = '_en-gang'

/** The field that tells what was read when a form was opened. */
export const stampName = '_lest'

/** The field that names a file which is parked, as `field:id`, and the one that says it is to be let go. */
export const parkedName = '_ligger'
export const letGoName = '_bort'

const tokenBytes = 16
const pool = Buffer.alloc(256 * tokenBytes)
let used = pool.length

/**
 * The token that ties a form to a browser, hidden under a mask of its own each time: pages are compressed,
 * and a text that is the same from page to page could be guessed from their lengths.
 */
export function formToken(secret: Buffer, browser: string): string {
  const token = Buffer.allocUnsafe(2 * tokenBytes)
  freshMask().copy(token)
  unmasked(secret, browser).copy(token, tokenBytes)
  mask(token)
  return token.toString('base64url')
}

/** Was the form given to this browser? */
export function isFormToken(sent: string, secret: Buffer, browser: string): boolean {
  const token = Buffer.from(sent, 'base64url')
  if (token.length !== 2 * tokenBytes) return false
  mask(token)
  return timingSafeEqual(token.subarray(tokenBytes), unmasked(secret, browser))
}

/** Applied twice it takes itself away. */
function mask(token: Buffer): void {
  for (let i = 0; i < tokenBytes; i += 1) {
    token[tokenBytes + i] = (token[tokenBytes + i] ?? 0) ^ (token[i] ?? 0)
  }
}

const known = new WeakMap<Buffer, Map<string, Buffer>>()
const mostKnown = 1_000

/** Kept for those who read now: it costs ten times what the mask does. */
function unmasked(secret: Buffer, browser: string): Buffer {
  const tokens = known.get(secret) ?? new Map<string, Buffer>()
  const token =
    tokens.get(browser) ??
    createHmac('sha256', secret).update(browser).digest().subarray(0, tokenBytes)
  if (tokens.size >= mostKnown) tokens.clear()
  known.set(secret, tokens.set(browser, token))
  return token
}

/** Chance is fetched for many tokens at a time. */
function freshMask(): Buffer {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += tokenBytes
  return pool.subarray(used - tokenBytes, used)
}
