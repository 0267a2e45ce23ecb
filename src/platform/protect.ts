import type { MiddlewareHandler } from 'hono'

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
    if (headers.get('referrer-policy') === null) headers.set('referrer-policy', 'same-origin')
    if (headers.get('cache-control') === null) headers.set('cache-control', 'private, no-cache')
  }
}
