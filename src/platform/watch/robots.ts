import type { MiddlewareHandler } from 'hono'
import type { PageCommunity } from '../../kernel/page.model.ts'
import { opensByKey } from '../key-address.ts'

/** What is public may be found. The door, what is opened by a key in its address, and what is for practice may not. */
export const robots = (exercises: readonly string[]): string =>
  [
    'User-agent: *',
    'Disallow: /logg-inn',
    'Disallow: /*/svar/',
    'Disallow: /sammendrag/slutt',
    ...exercises.flatMap((key) => [`Disallow: /${key}/`, `Disallow: /${key}$`]),
    '',
  ].join('\n')

const door = /^\/logg-inn(?:\/|$)/

/** Says the same of each answer, for those who come by a link and have not read the rules. */
export const keepUnfound =
  (communityByKey: (key: string) => PageCommunity | null): MiddlewareHandler =>
  async (c, next) => {
    await next()
    const { path } = c.req
    const isPractice = communityByKey(path.split('/')[1] ?? '')?.exercise === true
    if (isPractice || door.test(path) || opensByKey(path))
      c.res.headers.set('x-robots-tag', 'noindex')
  }
