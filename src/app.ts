import { type Context, Hono } from 'hono'
import type { RefusalNote, RefusalStatus } from './kernel/page.model.ts'
import {
  peopleRoutes,
  type SignInSettings,
  sessionRoutes,
  signInRoutes,
} from './modules/access/index.ts'
import {
  discardRoutes,
  documentRoutes,
  draftRoutes,
  hostRoutes,
  withdrawRoutes,
} from './modules/agreements/index.ts'
import { approvalRoutes } from './modules/approvals/index.ts'
import {
  costRoutes,
  newSchemeRoutes,
  sheetRoutes,
  statementRoutes,
  trialRoutes,
} from './modules/costs/index.ts'
import { journalRoutes } from './modules/journal/index.ts'
import { partiesRoutes, partyChangeRoutes } from './modules/parties/index.ts'
import { frontRoutes, municipalityParts, termRoutes } from './modules/publication/index.ts'
import { exerciseCosts, packageShares } from './package-shares.ts'
import { withoutEndSlash } from './platform/address.ts'
import { compressPages } from './platform/compress-pages.ts'
import { absenceOf } from './platform/database-away.ts'
import { pageOfForm } from './platform/origin.ts'
import { protectAnswers } from './platform/protect.ts'
import { answerChanged } from './platform/stamped-form.ts'
import {
  answerSameAgain,
  type Env,
  openPages,
  type Platform,
  refusePage,
  showRefusalsAs,
} from './platform/web.ts'
import { journalWords, menu } from './rooms.ts'
import { assetRoutes } from './ui/asset.route.ts'
import { renderPage } from './ui/page.tsx'
import { RefusalPage } from './ui/refusal.tsx'

/** What the routes need beside the platform. */
export type AppSettings = SignInSettings

/** Every route of every room, in reading order. */
export function createApp(platform: Platform, settings: AppSettings): Hono<Env> {
  showRefusalsAs(showRefusal)
  return new Hono<Env>()
    .use(protectAnswers(platform.publicUrl))
    .route('/', assetRoutes())
    .use(compressPages)
    .use(openPages(platform, menu))
    .route('/', signInRoutes(settings))
    .route('/', sessionRoutes(settings))
    .route('/', peopleRoutes(settings))
    .route('/', journalRoutes(journalWords))
    .route('/', draftRoutes())
    .route('/', discardRoutes())
    .route('/', withdrawRoutes())
    .route('/', hostRoutes())
    .route('/', documentRoutes())
    .route('/', approvalRoutes(packageShares, exerciseCosts, settings))
    .route('/', partyChangeRoutes())
    .route('/', partiesRoutes({ municipalityParts }))
    .route('/', newSchemeRoutes())
    .route('/', statementRoutes())
    .route('/', costRoutes())
    .route('/', trialRoutes())
    .route('/', sheetRoutes())
    .route('/', termRoutes())
    .route('/', frontRoutes())
    .notFound((c) => {
      const meant = c.req.method === 'GET' ? withoutEndSlash(c.var.page.path) : null
      return meant === null ? refusePage(c, 404) : c.redirect(meant, 301)
    })
    .onError(async (error, c) => {
      const sameAgain = await answerSameAgain(c, error)
      if (sameAgain !== null) return sameAgain
      const changed = await answerChanged(c, error)
      if (changed !== null) return changed
      const absence = absenceOf(error)
      if (absence === null) {
        console.error(error)
        return showRefusal(c, 500)
      }
      console.error(`Databasen svarer ikke: ${error.message}`)
      c.header('retry-after', '10')
      return showRefusal(c, 503, absence === 'cut' ? 'perhaps-kept' : undefined)
    })
}

async function showRefusal(
  c: Context<Env>,
  status: RefusalStatus,
  note?: RefusalNote,
): Promise<Response> {
  const { page } = c.var
  const sentFrom = c.req.method === 'POST' ? pageOfForm(c) : null
  return c.html(await renderPage(RefusalPage({ page, status, sentFrom, note })), status)
}
