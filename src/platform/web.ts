import type { Context, Handler, MiddlewareHandler, Next } from 'hono'
import { pathTo } from '../kernel/address.model.ts'
import type { Deed, Role } from '../kernel/deed.model.ts'
import { osloDay } from '../kernel/oslo.model.ts'
import type {
  CommunityPage,
  PageContext,
  RefusalNote,
  RefusalStatus,
  Viewer,
} from '../kernel/page.model.ts'
import { signInAddress } from '../kernel/return.rule.ts'
import { placeOf } from './address.ts'
import { askingAddress, type Networks, networksOf } from './asking-address.ts'
import type { Brought } from './bring.ts'
import { now } from './clock.ts'
import { chooseLocale, cookieNames, hasFormToken, keptCookie, sessionHash } from './cookies.ts'
import type { Env, Platform } from './env.ts'
import {
  bytesToHold,
  type Form,
  type FormLimits,
  formLimits,
  readForm,
  readTyped,
  scanFiles,
} from './form.ts'
import { formToken } from './form-token.ts'
import { newId } from './id.ts'
import { AlreadyDone, pressOf, typedIn } from './once.ts'
import { isOwnOrigin } from './origin.ts'
import type { SessionRow } from './reading.ts'
import { awaitSpent, isJustNow, type Spent, sendOnce } from './send-once.ts'
import { withoutMark } from './sending-address.ts'

export type { Env, Platform } from './env.ts'
export { keepNowhere } from './keep-nowhere.ts'

/** Opens every request: language, community, clock, and the means to read and answer. */
export const openPages =
  (
    platform: Platform,
    { menu, addresses }: Pick<Brought, 'menu' | 'addresses'>,
  ): MiddlewareHandler<Env> =>
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
      menu,
      to: (name, filled = {}, asked = {}) =>
        pathTo<string>(
          addresses[name] ?? '',
          { community: page.community?.key ?? '', ...filled },
          asked,
        ),
      path: withoutMark(placeOf(url)),
      today: osloDay(at),
      now: at,
      csrf: browser ? formToken(platform.formSecret, browser) : '',
      formKey: newId(),
      stamps: new Map(),
      offered: new Set(),
      news: null,
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
export const allow = (deed: Deed, partyParam?: string) => guardOf(deed, partyParam, 0)

/** As `allow`, for a form with a field for a file. */
export const allowWithFile = (deed: Deed, partyParam?: string) => guardOf(deed, partyParam, 1)

function guardOf(
  deed: Deed,
  partyParam: string | undefined,
  files: number,
): MiddlewareHandler<Env> & { deed: Deed } {
  const guard: MiddlewareHandler<Env> = async (c, next) => {
    const sendsForm = c.req.method === 'POST'
    if (sendsForm && !isOwnOrigin(c)) return refusePage(c, 403, 'foreign-form')
    if (deed !== 'read-public') {
      await c.var.read({})
      const partyCode = partyParam ? c.req.param(partyParam) : undefined
      if (!c.var.page.may(deed, partyCode)) {
        if (c.var.page.viewer !== null || sendsForm) return refusePage(c, 403)
        return c.redirect(signInAddress(c.var.page.to, c.var.page.path), 303)
      }
    }
    if (!sendsForm) return next()
    if (deed === 'read-public') return answerForm(c, formLimits.stranger, next)
    const limits = { ...formLimits.viewer, files }
    const sender = {
      communityId: c.var.page.community?.id ?? '',
      personId: c.var.page.viewer?.personId ?? '',
    }
    const leave = await c.var.platform.bodies.take(sender, bytesToHold(c.req.raw, limits))
    if (leave === null) return refuseCrowded(c, limits)
    try {
      return await answerForm(c, limits, next)
    } finally {
      leave()
    }
  }
  return Object.assign(guard, { deed })
}

async function answerForm(c: Context<Env>, limits: FormLimits, next: Next) {
  const read = await readForm(c.req.raw, limits)
  if (!read.ok) return refusePage(c, read.code === 'too-large' ? 413 : 400)
  setForm(c, read.form)
  if (!hasFormToken(c)) return refusePage(c, 403, 'foreign-form')
  await scanFiles(read.form, c.var.platform.scanFile)
  const { community } = c.var.page
  if (community !== null) return answerOnce(c, community.id, read.form, next)
  return next()
}

/** What is given back has no room of its own, so it is little. */
const mostGivenBack = 256 * 1024

/** Gives back what was typed into a form that there is no room for, to be sent once more. */
async function refuseCrowded(c: Context<Env>, limits: FormLimits) {
  const read = await readTyped(c.req.raw, { ...limits, text: mostGivenBack })
  c.header('retry-after', '10')
  if (read === null) return refusePage(c, 503, { crowded: { typed: [], files: [] } })
  setForm(c, read.form)
  if (!hasFormToken(c)) return refusePage(c, 403, 'foreign-form')
  return refusePage(c, 503, { crowded: { typed: typedIn(read.form), files: read.files } })
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
  if (earlier === null) return
  const led = await leadOn(c, earlier)
  if (!c.finalized) return led
  c.res = undefined
  c.res = led
}

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

/** For a page whose address holds a key: what it asks for is told of the house, and never of the address. */
export const hideAddress = (c: Context<Env>) => c.header('referrer-policy', 'strict-origin')

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
    roles: session.roles.map(({ role, partyCode }) => ({ role: role as Role, partyCode })),
  }

function setForm(c: Context<Env>, form: Form) {
  c.set('form', form.fields)
  c.set('formValues', form.values)
  c.set('files', form.files)
}
