import { type Context, Hono } from 'hono'
import { isWithin } from '../../kernel/day.model.ts'
import type { DeskWords } from '../../kernel/desk.model.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../platform/web.ts'
import { renderPage } from '../../ui/page.tsx'
import { doubtsAt } from '../directory/index.ts'
import { answersFor, codeOn, partyNameOn, sameParty } from '../parties/index.ts'
import { addresses } from './desk.address.ts'
import { deskQuestions } from './desk.query.ts'
import { awaitedThings, calleesAt, contactsToConfirm, groupByDue, waitingFor } from './desk.rule.ts'
import { DeskPage } from './desk.view.tsx'
import type { KeptWaiting } from './waiting.model.ts'

/** What waits for the reader; `words` tell of it as each room does. */
export const deskRoutes = (words: DeskWords) =>
  new Hono<Env>().get(addresses.desk, allow('read-internal'), (c) => showDesk(c, words))

async function showDesk(c: Context<Env>, words: DeskWords) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { today } = page
  const { waiting, holders, functions, ...facts } = await c.var.read(
    deskQuestions(page.community.id),
  )
  const { changes } = facts
  const roles = page.viewer?.roles ?? []
  const known = waiting.filter(({ what }) => words[what] !== undefined)
  const answers = (own: string, place: string) => answersFor(changes, own, place, today)
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
  const unconfirmed = contactsToConfirm(
    roles,
    (place) => doubtsAt(holders, changes, codeOn(changes, place, today) ?? place, today),
    (place) => partyNameOn(facts, place, today),
  )
  keepNowhere(c)
  return c.html(
    renderPage(
      <DeskPage
        page={page}
        words={words}
        groups={groupByDue([...waitingFor(known, roles, answers), ...unconfirmed], today)}
        awaited={looksAfterAll ? awaitedThings(known, today, calleesOf) : null}
        playedOn={known.find(({ shownOn }) => shownOn !== null)?.shownOn ?? null}
      />,
    ),
  )
}
