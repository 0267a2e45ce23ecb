import type { MiddlewareHandler } from 'hono'
import { opensByKey } from './key-address.ts'

const contentSecurity = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** What every answer carries, page, file, redirect and refusal alike. */
export const protectAnswers = (publicUrl: string): MiddlewareHandler => {
  const fixed = [
    ['content-security-policy', contentSecurity],
    ['x-content-type-options', 'nosniff'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', 'same-origin'],
    ...(publicUrl.startsWith('https:') ? [['strict-transport-security', 'max-age=31536000']] : []),
  ] as const
  return async (c, next) => {
    await next()
    const { headers } = c.res
    for (const [name = '', value = ''] of fixed) headers.set(name, value)
    // Where a key stands in the address, what its page asks for is told of the house, and never of the address.
    headers.set('referrer-policy', opensByKey(c.req.path) ? 'strict-origin' : 'same-origin')
    if (headers.get('cache-control') === null) headers.set('cache-control', 'private, no-cache')
  }
}
