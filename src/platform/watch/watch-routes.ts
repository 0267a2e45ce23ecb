import { createHash, timingSafeEqual } from 'node:crypto'
import { type Context, Hono } from 'hono'
import type { Env } from '../env.ts'
import { isAskedOnLoopback } from '../origin.ts'
import { robots } from './robots.ts'
import type { Watch } from './watch.ts'

/** What machines ask for, and no room has: by path, with who may. */
export const watchPaths = {
  '/healthz': 'everyone',
  '/readyz': 'everyone',
  '/metrics': 'whoever watches over the house',
  '/robots.txt': 'everyone',
  '/.well-known/security.txt': 'everyone',
} as const

export const watchRoutes = (watch: Watch, publicUrl: string) =>
  new Hono<Env>()
    .on('ALL', Object.keys(watchPaths), async (c, next) => {
      await next()
      c.res.headers.set('cache-control', 'no-store')
    })
    .get('/healthz', (c) => c.text('ok\n'))
    .get('/readyz', async (c) =>
      (await watch.isReady()) ? c.text('ok\n') : c.text('not ready\n', 503, { 'retry-after': '5' }),
    )
    .get('/metrics', async (c) => {
      if (!mayRead(c, watch)) return c.text('not found\n', 404)
      const form = 'text/plain; version=0.0.4; charset=utf-8'
      return c.body(await watch.tellFigures(), 200, { 'content-type': form })
    })
    .get('/robots.txt', (c) => c.text(robots(watch.exercises())))
    .get('/.well-known/security.txt', (c) =>
      watch.securityContact === null
        ? c.text('not found\n', 404)
        : c.text(securityText(watch.securityContact, publicUrl)),
    )

/** A proxy asks from this machine for everyone, so that without a token nobody may where the house stands behind one. */
function mayRead(c: Context<Env>, { metricsToken, isAlone }: Watch): boolean {
  if (metricsToken === null) return isAlone && isFromHere(c) && isAskedOnLoopback(c)
  const given = /^Bearer (.+)$/.exec(c.req.header('authorization') ?? '')?.[1] ?? ''
  return timingSafeEqual(digest(given), digest(metricsToken))
}

const isFromHere = (c: Context<Env>): boolean =>
  /^(?:::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/.test(c.env?.incoming?.socket.remoteAddress ?? '')

const digest = (text: string) => createHash('sha256').update(text).digest()

/** So long it stands for what it says (RFC 9116): it is made anew each time. */
const standsForDays = 180

const securityText = (contact: string, publicUrl: string): string =>
  [
    `Contact: ${contact}`,
    `Expires: ${new Date(Date.now() + standsForDays * 86_400_000).toISOString()}`,
    'Preferred-Languages: nb, nn, en',
    `Canonical: ${publicUrl}/.well-known/security.txt`,
    '',
  ].join('\n')
