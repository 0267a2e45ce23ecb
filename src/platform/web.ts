import { createHash, randomBytes } from 'node:crypto'
import type { Context, Handler, MiddlewareHandler, Next } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Deed, Role } from '../kernel/deed.model.ts'
import { osloDay } from '../kernel/oslo.model.ts'
import type {
  CommunityPage,
  MayDo,
  PageCommunity,
  PageContext,
  RefusalNote,
  RefusalStatus,
  Viewer,
} from '../kernel/page.model.ts'
import { signInAddress } from '../kernel/return.rule.ts'
import { isLocale, type Locale } from '../kernel/words.model.ts'
import { placeOf } from './address.ts'
import { askingAddress, type Networks, networksOf, type TrustedProxies } from './asking-address.ts'
import { now } from './clock.ts'
import type { Db } from './db.ts'
import type { ScanFile } from './file/virus-scan.ts'
import { type Form, formLimits, readForm, scanFiles, type UploadedFile } from './form.ts'
import { csrfName, formToken, isFormToken } from './form-token.ts'
import type { FileService } from './give-file.ts'
import { newId } from './id.ts'
import { AlreadyDone, type Press, pressOf, typedIn } from './once.ts'
import type { Read, ReadPage, SessionRow } from './reading.ts'
import { awaitSpent, isJustNow, type Spent, sendOnce } from './send-once.ts'
import { withoutMark } from './sending-address.ts'

/** What the running house hands to every request. */
export type Platform = {
  db: Db
  read: Read
  mayDo: MayDo
  communityByKey(key: string): PageCommunity | null
  formSecret: Buffer
  /** The address that people reach the house at, without a slash at its end. */
  publicUrl: string
  trustedProxies: TrustedProxies
  /** What kept files are handed out with. */
  files: FileService
  /** What every file that is sent is shown to before it is judged. */
  scanFile: ScanFile
  /** Writes down that a session is in use; the page does not wait for it. */
  noteUse(sessionHash: Buffer): void
}

export type Env = {
  /** What the server tells of the connection; a request without a server has none. */
  Bindings: { incoming?: { socket: { remoteAddress?: string | undefined } } }
  Variables: {
    page: PageContext
    db: Db
    /** Reads the page's rows in one round trip; the viewer stands in `page` afterwards. */
    read: ReadPage
    /** The fields of the form that was sent, with their last value. */
    form: Record<string, string>
    formValues: (name: string) => string[]
    files: Record<string, UploadedFile>
    /** The sending of a form of a community. */
    press: Press | undefined
    platform: Platform
    /** No browser keeps what is answered. */
    isForgotten: boolean
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
    c.set('platform', platform)
    const browser = keptCookie(c, cookieNames.browser)
    const page: PageContext = {
      locale: chooseLocale(c, url),
      community: platform.communityByKey(communityKey),
      viewer: null,
      path: withoutMark(placeOf(url)),
      today: osloDay(at),
      now: at,
      csrf: browser ? formToken(platform.formSecret, browser) : '',
      formKey: newId(),
      may: (deed, partyCode) => platform.mayDo(page.viewer, deed, partyCode),
    }
    c.set('page', page)
    c.set('db', platform.db)
    c.set('read', async (questions) => {
      const { session, answers } = await platform.read(scopeOf(c), questions)
      page.viewer = toViewer(session)
      if (session?.isUseOld && isAskedBySomebody(c)) noteUse(c)
      return answers
    })
    // A null character names nothing here, and PostgreSQL takes none.
    if (page.path.includes('%00')) return refusePage(c, 404)
    await next()
  }

/**
 * States who may use a route, and sees to it. Reading what is public asks for nobody; anything else asks
 * for a session whose role allows the deed (for the party named by `partyParam`), and a sent form must
 * come from our own page.
 */
export function allow(deed: Deed, partyParam?: string): MiddlewareHandler<Env> & { deed: Deed } {
  const guard: MiddlewareHandler<Env> = async (c, next) => {
    const sendsForm = c.req.method === 'POST'
    if (sendsForm && !isOwnOrigin(c)) return refusePage(c, 403, 'foreign-form')
    if (deed !== 'read-public') {
      await c.var.read({})
      const partyCode = partyParam ? c.req.param(partyParam) : undefined
      if (!c.var.page.may(deed, partyCode)) {
        if (c.var.page.viewer !== null || sendsForm) return refusePage(c, 403)
        return c.redirect(signInAddress(c.var.page.path), 303)
      }
    }
    if (sendsForm) {
      const limits = formLimits[deed === 'read-public' ? 'stranger' : 'viewer']
      const read = await readForm(c.req.raw, limits)
      if (!read.ok) return refusePage(c, read.code === 'too-large' ? 413 : 400)
      setForm(c, read.form)
      if (!hasFormToken(c)) return refusePage(c, 403, 'foreign-form')
      await scanFiles(read.form, c.var.platform.scanFile)
      const { community } = c.var.page
      if (community !== null) return answerOnce(c, community.id, read.form, next)
    }
    await next()
  }
  return Object.assign(guard, { deed })
}

/** The answer where another press of the same button did the deed while this one waited; null when that is not so. */
export async function answerSameAgain(c: Context<Env>, error: unknown): Promise<Response | null> {
  const { press } = c.var
  if (!(error instanceof AlreadyDone) || press === undefined) return null
  const spent = await awaitSpent(c, press)
  return leadOn(c, spent ?? { at: c.var.page.now, ledTo: null })
}

/** Leads the second press to what the first one made; one that comes long after is told so. */
function leadOn(c: Context<Env>, spent: Spent): Response | Promise<Response> {
  return spent.ledTo !== null && isJustNow(spent, c.var.page.now)
    ? c.redirect(spent.ledTo, 303)
    : refusePage(c, 409, { done: spent })
}

/** A form of a community is spent once; one that came without its key is shown again with one, and nothing is done. */
async function answerOnce(c: Context<Env>, communityId: string, form: Form, next: Next) {
  const { page } = c.var
  const personId = page.viewer?.personId ?? null
  const press = pressOf({ communityId, personId, path: c.req.path }, form)
  if (press === null) {
    const files = Object.values(form.files).map(({ name }) => name)
    return refusePage(c, 400, { keyless: { typed: typedIn(form), files } })
  }
  c.set('press', press)
  page.formKey = press.key
  const earlier = await sendOnce(c, press, next)
  return earlier === null ? undefined : leadOn(c, earlier)
}

/** The page of a community, or null when the address names none. */
export function communityPage(c: Context<Env>): CommunityPage | null {
  const { page } = c.var
  return page.community ? (page as CommunityPage) : null
}

/** For pages with a form that a stranger fills in: ties the form to this browser, which keeps nothing of it. */
export function openForm(c: Context<Env>): string {
  keepNowhere(c)
  const browser = keptCookie(c, cookieNames.browser) ?? randomBytes(24).toString('base64url')
  keepCookie(c, cookieNames.browser, browser, yearInSeconds)
  c.var.page.csrf = formToken(c.var.platform.formSecret, browser)
  return browser
}

export const browserHash = (c: Context<Env>): Buffer =>
  hashToken(keptCookie(c, cookieNames.browser) ?? '')

export const keepSession = (c: Context<Env>, token: string, seconds: number) =>
  keepCookie(c, cookieNames.session, token, seconds)

/** Takes the session from the browser, and with it the pages that it keeps. */
export function dropSession(c: Context<Env>) {
  keepCookie(c, cookieNames.session, '', 0)
  c.header('clear-site-data', '"cache"')
}

/** The networks that the request is counted as coming from. */
export const askingNetworks = (c: Context<Env>): Networks => {
  const { trustedProxies } = c.var.platform
  const connected = c.env?.incoming?.socket.remoteAddress
  return networksOf(askingAddress(connected, c.req.raw.headers, trustedProxies))
}

/** For what nobody may find in a browser's memory afterwards: not even its owner's Back shows it unasked. */
export function keepNowhere(c: Context<Env>) {
  c.set('isForgotten', true)
  c.header('cache-control', 'no-store')
}

/** For a page whose address holds a key: what it asks for is told of the house, and never of the address. */
export const hideAddress = (c: Context<Env>) => c.header('referrer-policy', 'strict-origin')

export const sessionHash = (c: Context<Env>): Buffer | null => {
  const token = keptCookie(c, cookieNames.session)
  return token ? hashToken(token) : null
}

let refusalPage: (
  c: Context<Env>,
  status: RefusalStatus,
  note?: RefusalNote,
) => Response | Promise<Response> = (c, status) => c.text(String(status), status)

/** Says how a refused request looks; given once, where the house is wired. */
export const showRefusalsAs = (render: typeof refusalPage) => {
  refusalPage = render
}

export const refusePage = (c: Context<Env>, status: RefusalStatus, note?: RefusalNote) =>
  refusalPage(c, status, note)

/** The page that a form was sent from, where the browser tells it; else the front page. */
export function pageOfForm(c: Context<Env>): string {
  const sentFrom = c.req.header('referer') ?? ''
  if (!URL.canParse(sentFrom) || !isOwnHost(c, sentFrom)) return '/'
  const { pathname, search } = new URL(sentFrom)
  return withoutMark(pathname + search)
}

/** The deed that a route's guard states, for the house test; null for anything that is no guard. */
export const statedDeed = (handler: Handler | MiddlewareHandler): Deed | null =>
  'deed' in handler ? (handler.deed as Deed) : null

function chooseLocale(c: Context<Env>, url: URL): Locale {
  const asked = url.searchParams.get('sprak')
  if (isLocale(asked)) {
    keepCookie(c, cookieNames.locale, asked, yearInSeconds)
    return asked
  }
  const kept = keptCookie(c, cookieNames.locale)
  return isLocale(kept) ? kept : 'nb'
}

const isSecure = (c: Context<Env>): boolean => c.var.platform.publicUrl.startsWith('https:')

/** Over HTTPS a cookie's name begins with `__Host-`, so that no neighbouring site can set it for us. */
function keepCookie(c: Context<Env>, name: string, value: string, maxAge: number) {
  setCookie(c, name, value, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    maxAge,
    ...(isSecure(c) ? { secure: true, prefix: 'host' as const } : {}),
  })
}

const keptCookie = (c: Context<Env>, name: string): string | undefined =>
  isSecure(c) ? getCookie(c, name, 'host') : getCookie(c, name)

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
    roles: session.roles.map(({ role, partyCode }) => ({ role: role as Role, partyCode })),
  }

function setForm(c: Context<Env>, form: Form) {
  c.set('form', form.fields)
  c.set('formValues', form.values)
  c.set('files', form.files)
}

function hasFormToken(c: Context<Env>): boolean {
  const browser = keptCookie(c, cookieNames.browser)
  return (
    browser !== undefined &&
    isFormToken(c.var.form[csrfName] ?? '', c.var.platform.formSecret, browser)
  )
}

/** A proxy may ask under a name of its own, so the address that people use counts too. */
function isOwnOrigin(c: Context<Env>): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site) return site === 'same-origin' || site === 'none'
  const origin = c.req.header('origin')
  return origin === undefined || (URL.canParse(origin) && isOwnHost(c, origin))
}

const isOwnHost = (c: Context<Env>, address: string): boolean =>
  [c.req.url, c.var.platform.publicUrl]
    .map((url) => new URL(url).host)
    .includes(new URL(address).host)

/**
 * Was the house asked for by a name of this machine, with no proxy between? A house on loopback may
 * still have been put before the world by another web server.
 */
export function isAskedOnLoopback(c: Context<Env>): boolean {
  const forwarded = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'via']
  return (
    /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(c.req.url).hostname) &&
    forwarded.every((name) => c.req.header(name) === undefined)
  )
}
