import type { Context, Handler, MiddlewareHandler } from 'hono'
import type { Deed, Role } from '../kernel/deed.model.ts'
import type { CommunityPage, Viewer } from '../kernel/page.model.ts'
import { signInAddress } from '../kernel/return.rule.ts'
import { type FileRoom, takeForm } from './answer-form.ts'
import { askingAddress, type Networks, networksOf } from './asking-address.ts'
import type { Brought } from './bring.ts'
import { sessionHash } from './cookies.ts'
import type { Env, Platform } from './env.ts'
import { openKeptPages } from './kept-pages.ts'
import { meetReader } from './meet-reader.ts'
import { NotAllowed } from './once.ts'
import { isOwnOrigin } from './origin.ts'
import { pageContext } from './page-context.ts'
import { makeForOne, makeOf } from './page-making.ts'
import type { ReadPage, SessionRow } from './reading.ts'
import { refusePage } from './refuse-page.ts'

export type { Env, Platform } from './env.ts'
export { keepNowhere } from './keep-nowhere.ts'
export { meetReader } from './meet-reader.ts'
export { refusePage } from './refuse-page.ts'

/** Opens every request: language, community, clock, and the means to read and answer. */
export const openPages = (
  platform: Platform,
  brought: Pick<Brought, 'menu' | 'addresses' | 'guideOf'>,
): MiddlewareHandler<Env> => {
  const pages = openKeptPages()
  return async (c, next) => {
    c.set('platform', platform)
    let viewer: Viewer | null = null
    let reads = 0
    const page = pageContext(c, platform, brought, () => {
      if (c.get('due')) throw new TypeError('Who reads a page is not known before it is read')
      return viewer
    })
    c.set('page', page)
    c.set('db', platform.db)
    const read: ReadPage = async (questions) => {
      makeForOne(c)
      reads += 1
      const { session, answers } = await platform.read(scopeOf(c), questions)
      viewer = toViewer(session)
      if (session?.isUseOld && isAskedBySomebody(c)) noteUse(c)
      mustBeAllowed(c)
      return answers
    }
    c.set('read', read)
    c.set('readAll', async (questions) => {
      const answers = await read(questions)
      if (reads === 1) makeOf(c, pages, answers)
      return answers
    })
    // A null character names nothing here, and PostgreSQL takes none.
    if (page.path.includes('%00')) return refusePage(c, 404)
    await next()
  }
}

/**
 * States who may use a route, and sees to it. Reading what is public asks for nobody; anything else asks
 * for a session whose role allows the deed (for the party named by `partyParam`), and a sent form must
 * come from our own page. Of a page that is only shown, it is found out in the round trip that reads it.
 */
export const allow = (deed: Deed, partyParam?: string) => guardOf(deed, partyParam, { files: 0 })

/** As `allow`, for a form with a field for a file. */
export const allowWithFile = (deed: Deed, partyParam?: string) =>
  guardOf(deed, partyParam, { files: 1 })

/** The same, for a form that is not shown again with the file that came. */
export const allowWithFileLetGo = (deed: Deed) =>
  guardOf(deed, undefined, { files: 1, isLetGo: true })

/** As `allow`, for what saves itself while one writes: sent again it does nothing more, so it needs no key that is spent. */
export const allowAgain = (deed: Deed) => guardOf(deed, undefined, { files: 0, isRepeatable: true })

/** The same, for a form with so many. */
export const allowWithFiles = (deed: Deed, files: number, partyParam?: string) =>
  guardOf(deed, partyParam, { files })

/**
 * For a page whose address holds a key: whoever has it may read the page and send its form, as long as anyone signed in may.
 * `refuse` answers where the key opens nothing, before anything of the form is read; `files` says how many it has fields for.
 */
export function allowByKey(
  refuse: (c: Context<Env>) => Promise<Response | null>,
  files = 0,
): MiddlewareHandler<Env> & { deed: Deed } {
  const guard: MiddlewareHandler<Env> = async (c, next) => {
    if (c.req.method !== 'POST') return next()
    if (!isOwnOrigin(c)) return refusePage(c, 403, 'foreign-form')
    return (await refuse(c)) ?? takeForm(c, { files, key: c.req.path }, next)
  }
  return Object.assign(guard, { deed: 'read-public' as const })
}

function guardOf(
  deed: Deed,
  partyParam: string | undefined,
  room: FileRoom,
): MiddlewareHandler<Env> & { deed: Deed } {
  const guard: MiddlewareHandler<Env> = async (c, next) => {
    const sendsForm = c.req.method === 'POST'
    if (sendsForm && !isOwnOrigin(c)) return refusePage(c, 403, 'foreign-form')
    if (deed !== 'read-public') {
      if (!sendsForm && sessionHash(c) === null) return refuseReader(c)
      c.set('due', { deed, partyCode: partyParam ? c.req.param(partyParam) : undefined })
      if (sendsForm) await c.var.read({})
    }
    if (sendsForm) return takeForm(c, deed === 'read-public' ? 'stranger' : room, next)
    await next()
    await meetReader(c)
  }
  return Object.assign(guard, { deed })
}

/** Sees to what the route states, once it is known who reads. */
function mustBeAllowed(c: Context<Env>) {
  const due = c.get('due')
  if (!due) return
  c.set('due', undefined)
  c.set('stated', due)
  if (!c.var.page.may(due.deed, due.partyCode)) throw new NotAllowed()
}

/** The answer to a reader who may not, whatever was answered before; null where something else went wrong. */
export function answerNotAllowed(c: Context<Env>, error: Error) {
  if (!(error instanceof NotAllowed)) return null
  if (c.finalized) {
    c.res = undefined
    c.res = new Response()
  }
  return refuseReader(c)
}

/** Whoever is not signed in is led to the door with a page, and a form that was sent is refused. */
const refuseReader = (c: Context<Env>) =>
  c.var.page.viewer !== null || c.req.method === 'POST'
    ? refusePage(c, 403)
    : c.redirect(signInAddress(c.var.page.to, c.var.page.path), 303)

/** The page of a community, or null when the address names none. */
export function communityPage(c: Context<Env>): CommunityPage | null {
  const { page } = c.var
  return page.community ? (page as CommunityPage) : null
}

/** The networks that the request is counted as coming from. */
export const askingNetworks = (c: Context<Env>): Networks => {
  const { trustedProxies } = c.var.platform
  const connected = c.env?.incoming?.socket.remoteAddress
  return networksOf(askingAddress(connected, c.req.raw.headers, trustedProxies))
}

/** The deed that a route's guard states, for the house test; null for anything that is no guard. */
export const statedDeed = (handler: Handler | MiddlewareHandler): Deed | null =>
  'deed' in handler ? (handler.deed as Deed) : null

const scopeOf = (c: Context<Env>) => ({
  communityId: c.var.page.community?.id ?? null,
  sessionHash: sessionHash(c),
})

/** A part of a page that keeps itself fresh is not somebody at work. */
const isAskedBySomebody = (c: Context<Env>): boolean => c.req.header('sec-fetch-dest') !== 'empty'

function noteUse(c: Context<Env>) {
  const hash = sessionHash(c)
  if (hash) c.var.platform.noteUse(hash)
}

const toViewer = (session: SessionRow): Viewer | null =>
  session && {
    personId: session.personId,
    name: session.name,
    isElsewhere: session.isElsewhere,
    roles: session.roles.map(({ role, ...held }) => ({ role: role as Role, ...held })),
    ...(session.actsFor && { actsFor: session.actsFor }),
  }
