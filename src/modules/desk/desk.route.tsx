import { type Context, Hono } from 'hono'
import { isWithin } from '../../kernel/day.model.ts'
import type { DeskWords } from '../../kernel/desk.model.ts'
import { signInAddress } from '../../kernel/return.rule.ts'
import { sessionHash } from '../../platform/cookies.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../platform/web.ts'
import { renderPage } from '../../ui/page.tsx'
import { sameParty } from '../parties/index.ts'
import { addresses } from './desk.address.ts'
import { deskQuestions, registerQuestions } from './desk.query.ts'
import { awaitedThings, calleesAt, groupByDue } from './desk.rule.ts'
import { DeskPage } from './desk.view.tsx'
import { DesksPage } from './desks.view.tsx'
import type { OwnDesk } from './own-desk.model.ts'
import { ownDesks } from './own-desk.query.ts'
import { shownDesks, waitingOn } from './own-desk.rule.ts'
import type { KeptWaiting } from './waiting.model.ts'

/** What waits for the reader; `words` tell of it as each room does. */
export const deskRoutes = (words: DeskWords) =>
  new Hono<Env>()
    .get(addresses.desk, allow('read-internal'), (c) => showDesk(c, words))
    .get(addresses.desks, allow('read-public'), (c) => showDesks(c, words))

async function showDesk(c: Context<Env>, words: DeskWords) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { today } = page
  const { waiting, functions, ...facts } = await c.var.read(deskQuestions(page.community.id))
  const { changes, holders } = facts
  const roles = page.viewer?.roles ?? []
  const known = waiting.filter(isToldBy(words))
  const looksAfterAll = roles.some(({ role }) => role === 'secretariat')
  const reached = holders.filter(
    ({ from, until, isRemoved }) => !isRemoved && isWithin(today, from, until),
  )
  const calleesOf = ({ place, functionKey }: KeptWaiting) =>
    calleesAt(
      reached.filter((holder) => sameParty(changes, holder.place, place, today)),
      functions,
      functionKey,
    )
  keepNowhere(c)
  return c.html(
    renderPage(
      <DeskPage
        page={page}
        words={words}
        groups={groupByDue(waitingOn({ ...facts, roles, waiting: known }, facts, today), today)}
        awaited={looksAfterAll ? awaitedThings(known, today, calleesOf) : null}
        playedOn={known.find(({ shownOn }) => shownOn !== null)?.shownOn ?? null}
      />,
    ),
  )
}

/** What waits in all communities. Whoever has a role in but one is led there, and who has none to the list of them. */
async function showDesks(c: Context<Env>, words: DeskWords) {
  const { page } = c.var
  const own = sessionHash(c)
  keepNowhere(c)
  if (own === null) return c.redirect(signInAddress(page.to, page.path), 303)
  const { desks, ...registers } = await c.var.read({ desks: ownDesks(own), ...registerQuestions() })
  if (page.viewer === null) return c.redirect(signInAddress(page.to, page.path), 303)
  const [first, ...others] = desks
  if (first === undefined) return c.redirect(page.to('communities'), 303)
  if (others.length === 0) return c.redirect(page.to('desk', { community: first.key }), 303)
  const known = desks.map(
    (desk): OwnDesk => ({ ...desk, waiting: desk.waiting.filter(isToldBy(words)) }),
  )
  return c.html(
    renderPage(
      <DesksPage page={page} words={words} desks={shownDesks(known, registers, page.today)} />,
    ),
  )
}

/** What was written by another edition of the house can have words that no room has. */
const isToldBy =
  (words: DeskWords) =>
  ({ what }: KeptWaiting): boolean =>
    words[what] !== undefined
