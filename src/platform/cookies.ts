import { createHash, randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { isLocale, type Locale } from '../kernel/words.model.ts'
import type { Env } from './env.ts'
import { csrfName, formToken, isFormToken } from './form-token.ts'
import { keepNowhere } from './keep-nowhere.ts'

export const cookieNames = {
  session: 'godfot_okt',
  browser: 'godfot_leser',
  locale: 'godfot_sprak',
}
const yearInSeconds = 365 * 24 * 3600

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()

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

/** What the session of a request is known by; it is worked out once. */
export function sessionHash(c: Context<Env>): Buffer | null {
  const known = c.get('sessionHash')
  if (known !== undefined) return known
  const token = keptCookie(c, cookieNames.session)
  const hash = token ? hashToken(token) : null
  c.set('sessionHash', hash)
  return hash
}

/** The language asked for in the address, which is then kept; else the one kept. */
export function chooseLocale(c: Context<Env>, url: URL): Locale {
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

/** What a cookie of ours holds. */
export const keptCookie = (c: Context<Env>, name: string): string | undefined =>
  isSecure(c) ? getCookie(c, name, 'host') : getCookie(c, name)

/** Does the form that was sent carry the token of this browser? */
export function hasFormToken(c: Context<Env>): boolean {
  const browser = keptCookie(c, cookieNames.browser)
  return (
    browser !== undefined &&
    isFormToken(c.var.form[csrfName] ?? '', c.var.platform.formSecret, browser)
  )
}
