import { type Context, Hono } from 'hono'
import { codeInPath, inQuery, someText } from '../../../platform/address.ts'
import { doneIn } from '../../../platform/receipt.ts'
import { allow, communityPage, type Env, refusePage } from '../../../platform/web.ts'
import { renderPage } from '../../../ui/page.tsx'
import { addresses } from '../cases.address.ts'
import { caseNamesOn } from '../intake/case-names.rule.ts'
import { closedAtOnce, inboxQuestions } from './inbox.query.ts'
import { sayInbox as say } from './inbox.text.ts'
import { InboxPage } from './inbox.view.tsx'

/** What was submitted to a body and is not taken in, for those who may see it. */
export const inboxRoutes = () =>
  new Hono<Env>().get(addresses.bodyCases, allow('read-community'), show)

const told = {
  'tatt-inn': 'didAccept',
  spurt: 'didAsk',
  'slatt-sammen': 'didJoin',
  avvist: 'didDecline',
  'tatt-opp': 'didReopen',
} as const

async function show(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const key = codeInPath(c, 'body')
  const after = inQuery(c, 'etter', someText)
  const { closed, waiting, ...facts } = await c.var.read(
    inboxQuestions(page.community.id, key, after),
  )
  const body = facts.bodies.find((each) => each.key === key)
  if (!body || body.sort === 'outside') return refusePage(c, 404)
  const shown = closed.slice(0, closedAtOnce)
  const word = doneIn(c, 'tatt-inn', 'spurt', 'slatt-sammen', 'avvist', 'tatt-opp')
  return c.html(
    renderPage(
      <InboxPage
        {...{ page, body, waiting, closed: shown }}
        olderThan={closed.length > shown.length ? (shown.at(-1)?.code ?? null) : null}
        names={caseNamesOn(facts, page.today)}
        keeps={page.may('keep-case', key)}
        done={word && say(page.locale, told[word])}
      />,
    ),
  )
}
