import { type Context, Hono } from 'hono'
import type { RefusalNote, RefusalStatus } from './kernel/page.model.ts'
import { giveHeads } from './modules/journal/index.ts'
import { withoutEndSlash } from './platform/address.ts'
import { answerSameAgain } from './platform/answer-form.ts'
import type { Brought } from './platform/bring.ts'
import { compressPages, sendPage } from './platform/compress-pages.ts'
import { absenceOf } from './platform/database-away.ts'
import { isDiskFull } from './platform/disk-full.ts'
import { FieldSentTwice } from './platform/form.ts'
import { logEvent } from './platform/log.ts'
import { pageOfForm } from './platform/origin.ts'
import { foundPage } from './platform/page-making.ts'
import { protectAnswers } from './platform/protect.ts'
import { showRefusalsAs } from './platform/refuse-page.ts'
import type { HouseSettings } from './platform/room.ts'
import { answerChanged } from './platform/stamped-form.ts'
import { tellFault } from './platform/tell-fault.ts'
import { countRequests } from './platform/watch/count-requests.ts'
import { keepUnfound } from './platform/watch/robots.ts'
import { watchRoutes } from './platform/watch/watch-routes.ts'
import { answerNotAllowed, type Env, openPages, type Platform, refusePage } from './platform/web.ts'
import { brought as ofOurRooms } from './rooms.ts'
import { assetRoutes } from './ui/asset.route.ts'
import { renderPage } from './ui/page.tsx'
import { RefusalPage } from './ui/refusal.tsx'

/** The routes of every room, in the order of the rooms. */
export function createApp(
  platform: Platform,
  settings: HouseSettings,
  brought: Brought = ofOurRooms,
): Hono<Env> {
  showRefusalsAs(showRefusal)
  return new Hono<Env>()
    .use(countRequests(platform.watch.meter))
    .use(protectAnswers(platform.publicUrl))
    .route('/', watchRoutes(platform.watch, platform.publicUrl))
    .route('/', assetRoutes())
    .use(keepUnfound(platform.communityByKey))
    .use(compressPages)
    .use(openPages(platform, brought))
    .use(giveHeads)
    .route('/', roomRoutes(settings, brought))
    .notFound((c) => {
      const meant = c.req.method === 'GET' ? withoutEndSlash(c.var.page.path) : null
      return meant === null ? refusePage(c, 404) : c.redirect(meant, 301)
    })
    .onError(async (error, c) => {
      const found = foundPage(c, error)
      if (found !== null) return sendPage(c, found)
      const notAllowed = answerNotAllowed(c, error)
      if (notAllowed !== null) return notAllowed
      c.set('due', undefined)
      const sameAgain = await answerSameAgain(c, error)
      if (sameAgain !== null) return sameAgain
      const changed = await answerChanged(c, error)
      if (changed !== null) return changed
      if (error instanceof FieldSentTwice) return showRefusal(c, 422)
      if (isDiskFull(error)) {
        logEvent('error', 'disk-full', 'Disken er full: frigjør plass der databasen ligger.')
        c.header('retry-after', '60')
        return showRefusal(c, 507)
      }
      const absence = absenceOf(error)
      if (absence === null) {
        tellFault(error)
        return showRefusal(c, 500)
      }
      logEvent('error', 'database-away', `Databasen svarer ikke: ${error.message.slice(0, 200)}`)
      c.header('retry-after', '10')
      return showRefusal(c, 503, absence === 'cut' ? 'perhaps-kept' : undefined)
    })
}

function roomRoutes(settings: HouseSettings, brought: Brought): Hono<Env> {
  const all = new Hono<Env>()
  for (const { routes } of brought.rooms)
    if (routes) all.route('/', routes({ settings, ...brought }))
  return all
}

async function showRefusal(
  c: Context<Env>,
  status: RefusalStatus,
  note?: RefusalNote,
): Promise<Response> {
  const { page } = c.var
  const sentFrom = c.req.method === 'POST' ? pageOfForm(c) : null
  return c.html(
    await renderPage(RefusalPage({ page, status, sentFrom, note, number: c.var.requestNumber })),
    status,
  )
}
