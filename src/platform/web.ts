import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Context, Handler, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Deed, Role } from '../kernel/deed.model.ts'
import { osloDay } from '../kernel/oslo.model.ts'
import type { CommunityPage, PageCommunity, PageContext, Viewer } from '../kernel/page.model.ts'
import { isLocale, type Locale } from '../kernel/words.model.ts'
import { now } from './clock.ts'
import type { Db } from './db.ts'
import { type Form, readForm, type UploadedFile } from './form.ts'
import type { Read, ReadPage, SessionRow } from './reading.ts'

/** May the viewer do the deed, for the party? Asked on pages and at the door alike. */
export type MayDo = (viewer: Viewer | null, deed: Deed, partyCode?: string) => boolean

/** What the running house hands to every request. */
export type Platform = {
  db: Db
  read: Read
  mayDo: MayDo
  communityByKey(key: string): PageCommunity | null
  formSecret: Buffer
  /** The address that people reach the house at, without a slash at its end. */
  publicUrl: string
}

export type Env = {
  Variables: {
    page: PageContext
    db: Db
    /** Reads the page's rows in one round trip; the viewer stands in `page` afterwards. */
    read: ReadPage
    /** The fields of the form that was sent, with their last value. */
    form: Record<string, string>
    formValues: (name: string) => string[]
    files: Record<string, UploadedFile>
    platform: Platform
  }
}

export const cookieNames = {
  session: 'godfot_okt',
  browser: 'godfot_leser',
  locale: 'godfot_sprak',
}
const yearInSeconds = 365 * 24 * 3600

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()

/** Opens every request: language, community, clock, and the means to read and answer. */
export const openPages =
  (platform: Platform): MiddlewareHandler<Env> =>
  async (c, next) => {
    const url = new URL(c.req.url)
    const at = now()
    const communityKey = url.pathname.split('/')[1] ?? ''
    const browser = getCookie(c, cookieNames.browser)
    const page: PageContext = {
      locale: chooseLocale(c, url),
      community: platform.communityByKey(communityKey),
      viewer: null,
      path: url.pathname + url.search,
      today: osloDay(at),
      now: at,
      csrf: browser ? formToken(platform, browser) : '',
      may: (deed, partyCode) => platform.mayDo(page.viewer, deed, partyCode),
    }
    c.set('platform', platform)
    c.set('page', page)
    c.set('db', platform.db)
    c.set('read', async (questions) => {
      const { session, answers } = await platform.read(scopeOf(c), questions)
      page.viewer = toViewer(session)
      return answers
    })
    await next()
    protect(c)
  }

/**
 * States who may use a route, and sees to it. Reading what is public asks for nobody; anything else asks
 * for a session whose role allows the deed (for the party named by `partyParam`), and a sent form must
 * come from our own page.
 */
export function allow(deed: Deed, partyParam?: string): MiddlewareHandler<Env> & { deed: Deed } {
  const guard: MiddlewareHandler<Env> = async (c, next) => {
    if (deed !== 'read-public') await c.var.read({})
    if (c.req.method === 'POST') {
      if (!isOwnOrigin(c)) return refusePage(c, 403)
      const form = await readForm(c.req.raw)
      setForm(c, form)
      if (!hasFormToken(c, form)) return refusePage(c, 403)
    }
    const partyCode = partyParam ? c.req.param(partyParam) : undefined
    if (deed !== 'read-public' && !c.var.page.may(deed, partyCode)) {
      const mustSignIn = c.var.page.viewer === null && c.req.method === 'GET'
      if (mustSignIn)
        return c.redirect(`/logg-inn?tilbake=${encodeURIComponent(c.var.page.path)}`, 303)
      return refusePage(c, 403)
    }
    await next()
  }
  return Object.assign(guard, { deed })
}

/** The page of a community, or null when the address names none. */
export function communityPage(c: Context<Env>): CommunityPage | null {
  const { page } = c.var
  return page.community ? (page as CommunityPage) : null
}

/** For pages with a form that a stranger fills in: ties the form to this browser. */
export function openForm(c: Context<Env>): string {
  const browser = getCookie(c, cookieNames.browser) ?? randomBytes(24).toString('base64url')
  keepCookie(c, cookieNames.browser, browser, yearInSeconds)
  c.var.page.csrf = formToken(c.var.platform, browser)
  return browser
}

export const browserHash = (c: Context<Env>): Buffer =>
  hashToken(getCookie(c, cookieNames.browser) ?? '')

export const keepSession = (c: Context<Env>, token: string, seconds: number) =>
  keepCookie(c, cookieNames.session, token, seconds)

export const dropSession = (c: Context<Env>) => keepCookie(c, cookieNames.session, '', 0)

export const sessionHash = (c: Context<Env>): Buffer | null => {
  const token = getCookie(c, cookieNames.session)
  return token ? hashToken(token) : null
}

let refusalPage: (c: Context<Env>, status: 403 | 404) => Response | Promise<Response> = (
  c,
  status,
) => c.text(String(status), status)

/** Says how a refused request looks; given once, where the house is wired. */
export const showRefusalsAs = (render: typeof refusalPage) => {
  refusalPage = render
}

export const refusePage = (c: Context<Env>, status: 403 | 404) => refusalPage(c, status)

/** The deed that a route's guard states, for the house test; null for anything that is no guard. */
export const statedDeed = (handler: Handler | MiddlewareHandler): Deed | null =>
  'deed' in handler ? (handler.deed as Deed) : null

function chooseLocale(c: Context<Env>, url: URL): Locale {
  const asked = url.searchParams.get('sprak')
  if (isLocale(asked)) {
    keepCookie(c, cookieNames.locale, asked, yearInSeconds)
    return asked
  }
  const kept = getCookie(c, cookieNames.locale)
  return isLocale(kept) ? kept : 'nb'
}

function keepCookie(c: Context<Env>, name: string, value: string, maxAge: number) {
  setCookie(c, name, value, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure:
      new URL(c.req.url).protocol === 'https:' || c.var.platform?.publicUrl.startsWith('https:'),
    maxAge,
  })
}

const scopeOf = (c: Context<Env>) => ({
  communityId: c.var.page.community?.id ?? null,
  sessionHash: sessionHash(c),
})

const toViewer = (session: SessionRow): Viewer | null =>
  session && {
    personId: session.personId,
    name: session.name,
    roles: session.roles.map(({ role, partyCode }) => ({ role: role as Role, partyCode })),
  }

function setForm(c: Context<Env>, form: Form) {
  c.set('form', form.fields)
  c.set('formValues', form.values)
  c.set('files', form.files)
}

const formToken = ({ formSecret }: Platform, browser: string): string =>
  createHmac('sha256', formSecret).update(browser).digest('base64url')

function hasFormToken(c: Context<Env>, form: Form): boolean {
  const sent = Buffer.from(form.fields._csrf ?? '')
  const wanted = Buffer.from(c.var.page.csrf)
  return wanted.length > 0 && sent.length === wanted.length && timingSafeEqual(sent, wanted)
}

function isOwnOrigin(c: Context<Env>): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site) return site === 'same-origin' || site === 'none'
  const origin = c.req.header('origin')
  return (
    origin === undefined ||
    (URL.canParse(origin) && new URL(origin).host === new URL(c.req.url).host)
  )
}

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

function protect(c: Context<Env>) {
  const { headers } = c.res
  headers.set('content-security-policy', contentSecurity)
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'same-origin')
  if (headers.get('cache-control') === null) headers.set('cache-control', 'private, no-cache')
}
