import type { Context } from 'hono'
import { linksIn } from '../kernel/address.model.ts'
import { osloDay } from '../kernel/oslo.model.ts'
import type { PageContext, Viewer } from '../kernel/page.model.ts'
import { placeOf } from './address.ts'
import type { Brought } from './bring.ts'
import { now } from './clock.ts'
import { chooseLocale, cookieNames, keptCookie } from './cookies.ts'
import type { Env, Platform } from './env.ts'
import { formToken } from './form-token.ts'
import { newId } from './id.ts'
import { marks } from './kept-pages.ts'
import { makeForOne } from './page-making.ts'
import { withoutMark } from './sending-address.ts'

/** What the page of a request knows. `known` tells who reads it, and throws where that has not been found out. */
export function pageContext(
  c: Context<Env>,
  platform: Platform,
  { menu, addresses, guideOf }: Pick<Brought, 'menu' | 'addresses' | 'guideOf'>,
  known: () => Viewer | null,
): PageContext {
  const url = new URL(c.req.url)
  const at = now()
  const browser = keptCookie(c, cookieNames.browser)
  const community = platform.communityByKey(url.pathname.split('/')[1] ?? '')
  return {
    locale: chooseLocale(c, url),
    community,
    get viewer() {
      const viewer = known()
      return viewer && tellingViewer(c, viewer)
    },
    get readerName() {
      return c.get('making') ? marks.readerName : (known()?.name ?? '')
    },
    menu,
    to: linksIn(addresses, community?.key),
    path: withoutMark(placeOf(url)),
    guide: guideOf(url.pathname) ?? null,
    today: osloDay(at),
    get now() {
      makeForOne(c)
      return at
    },
    csrf: browser ? formToken(platform.formSecret, browser) : '',
    formKey: newId(),
    stamps: new Map(),
    offered: new Set(),
    news: null,
    parking: new Map(),
    parked: new Set(),
    may: (deed, partyCode) => {
      const may = platform.mayDo(known(), deed, partyCode)
      c.get('making')?.verdicts.set(`${deed} ${partyCode}`, { deed, partyCode, may })
      return may
    },
  }
}

/** A page for which it was looked at who the viewer is, is nobody else's. */
const tellingViewer = (c: Context<Env>, viewer: Viewer): Viewer => ({
  ...viewer,
  get personId() {
    makeForOne(c)
    return viewer.personId
  },
  get name() {
    makeForOne(c)
    return viewer.name
  },
})
