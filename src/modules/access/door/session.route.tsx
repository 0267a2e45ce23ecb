import type { Context } from 'hono'
import { Hono } from 'hono'
import { signInAddress } from '../../../kernel/return.rule.ts'
import { addMinutes } from '../../../platform/clock.ts'
import { dropSession, sessionHash } from '../../../platform/cookies.ts'
import { done, doneIn } from '../../../platform/receipt.ts'
import type { SessionLength } from '../../../platform/settings.ts'
import { allow, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { renderPage } from '../../../ui/page.tsx'
import { addresses } from '../access.address.ts'
import { shownSession } from './browser.rule.ts'
import { endOtherSessions, endOwnSession } from './session.command.ts'
import { ownSessions } from './session.query.ts'
import { SessionsPage } from './session.view.tsx'

const doneTexts = { avsluttet: 'sessionEnded', andre: 'othersEnded' } as const

/** A session's use is not told apart within these minutes. */
const coarseMinutes = 10

/** One's own sessions; nobody sees another's. */
export const sessionRoutes = ({ sessionLasts }: { sessionLasts: SessionLength }) => {
  const mine = async (c: Context<Env>) => {
    const own = sessionHash(c)
    const { sessions } =
      own === null ? { sessions: [] } : await c.var.read({ sessions: ownSessions(own) })
    const { viewer } = c.var.page
    return own === null || viewer === null ? null : { own, viewer, sessions }
  }

  return new Hono<Env>()
    .get(addresses.sessions, allow('read-public'), async (c) => {
      const { page } = c.var
      keepNowhere(c)
      const found = await mine(c)
      if (!found) return c.redirect(signInAddress(page.to, page.path), 303)
      const recently = addMinutes(page.now, -coarseMinutes)
      const sessions = found.sessions.map((each) => shownSession(each, recently))
      const word = doneIn(c, 'avsluttet', 'andre')
      return c.html(
        renderPage(
          <SessionsPage
            page={page}
            sessions={sessions}
            done={word && doneTexts[word]}
            lasts={sessionLasts}
          />,
        ),
      )
    })
    .post(addresses.endSession, allow('read-public'), async (c) => {
      const found = await mine(c)
      if (!found) return refusePage(c, 403)
      const id = c.var.form.innlogging ?? ''
      await endOwnSession(c.var.db, found.viewer.personId, id)
      if (found.sessions.some((each) => each.isThis && each.id === id)) {
        dropSession(c)
        return c.redirect(c.var.page.to('communities'), 303)
      }
      return c.redirect(c.var.page.to('sessions', {}, done('avsluttet')), 303)
    })
    .post(addresses.endOtherSessions, allow('read-public'), async (c) => {
      const found = await mine(c)
      if (!found) return refusePage(c, 403)
      await endOtherSessions(c.var.db, found.viewer.personId, found.own)
      return c.redirect(c.var.page.to('sessions', {}, done('andre')), 303)
    })
}
