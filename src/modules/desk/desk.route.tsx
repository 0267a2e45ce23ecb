import { type Context, Hono } from 'hono'
import type { DeskWords } from '../../kernel/desk.model.ts'
import { signInAddress } from '../../kernel/return.rule.ts'
import { sessionHash } from '../../platform/cookies.ts'
import { done, doneIn } from '../../platform/receipt.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../platform/web.ts'
import { renderPage } from '../../ui/page.tsx'
import { chooseDigest } from './choose-digest.command.ts'
import { addresses } from './desk.address.ts'
import { deskQuestions, registerQuestions } from './desk.query.ts'
import { awaitedThings, calleesOn, groupByDue, isToldOn } from './desk.rule.ts'
import { DeskPage } from './desk.view.tsx'
import { DesksPage } from './desks.view.tsx'
import { type DigestHow, digestHows } from './digest-choice.model.ts'
import { ownDigest } from './digest-choice.query.ts'
import type { OwnDesk } from './own-desk.model.ts'
import { ownDesks } from './own-desk.query.ts'
import { shownDesks, waitingOn } from './own-desk.rule.ts'
import type { KeptWaiting } from './waiting.model.ts'

type House = { words: DeskWords; sendsMail: boolean }

/** What waits for the reader; `words` tell of it as each room does. */
export const deskRoutes = (house: House) =>
  new Hono<Env>()
    .get(addresses.desk, allow('read-internal'), (c) => showDesk(c, house))
    .get(addresses.desks, allow('read-public'), (c) => showDesks(c, house))
    .post(addresses.digest, allow('read-public'), (c) => keepChoice(c))

async function showDesk(c: Context<Env>, { words, sendsMail }: House) {
  const page = communityPage(c)
  const session = sessionHash(c)
  if (!page || session === null) return refusePage(c, 404)
  const { today } = page
  const facts = await c.var.readAll(deskQuestions(page.community.id, session))
  const [own] = facts.own
  if (!own) return refusePage(c, 403)
  const known = facts.waiting.filter(isToldOn(words, today))
  const mine = own.waiting.filter(isToldOn(words, today))
  const callees = calleesOn(facts, today)
  const calleesOf = ({ place, functionKey }: KeptWaiting) => callees(place, functionKey)
  keepNowhere(c)
  return c.html(
    renderPage(
      <DeskPage
        page={page}
        words={words}
        groups={groupByDue(waitingOn({ ...own, waiting: mine }, facts, today), today, words)}
        awaited={own.awaited === null ? null : awaitedThings(known, today, calleesOf)}
        playedOn={[...mine, ...known].find(({ shownOn }) => shownOn !== null)?.shownOn ?? null}
        digest={sendsMail ? howOf(facts.digest) : null}
        isSaved={doneIn(c, 'sammendrag') !== null}
      />,
    ),
  )
}

/** What waits in all communities. Whoever has a role in but one is led there, and who has none to the list of them. */
async function showDesks(c: Context<Env>, { words, sendsMail }: House) {
  const { page } = c.var
  const own = sessionHash(c)
  keepNowhere(c)
  if (own === null) return c.redirect(signInAddress(page.to, page.path), 303)
  const { desks, digest, ...registers } = await c.var.read({
    desks: ownDesks(own),
    digest: ownDigest(own),
    ...registerQuestions(),
  })
  if (page.viewer === null) return c.redirect(signInAddress(page.to, page.path), 303)
  const [first, ...others] = desks
  if (first === undefined) return c.redirect(page.to('communities'), 303)
  if (others.length === 0) return c.redirect(page.to('desk', { community: first.key }), 303)
  const known = desks.map(
    (desk): OwnDesk => ({ ...desk, waiting: desk.waiting.filter(isToldOn(words, page.today)) }),
  )
  return c.html(
    renderPage(
      <DesksPage
        page={page}
        words={words}
        desks={shownDesks(known, registers, page.today, words)}
        digest={sendsMail ? howOf(digest) : null}
        isSaved={doneIn(c, 'sammendrag') !== null}
      />,
    ),
  )
}

/** Nobody is mailed who has not asked for it. */
const howOf = ([chosen]: readonly { how: DigestHow }[]): DigestHow => chosen?.how ?? 'none'

/** Keeps how often the reader is mailed, and leads back to the page that the form stood on. */
async function keepChoice(c: Context<Env>) {
  await c.var.read({})
  const { viewer, locale, today, to } = c.var.page
  if (viewer === null) return refusePage(c, 403)
  const how = digestHows.find((each) => each === c.var.form['hvor-ofte'])
  if (how === undefined) return refusePage(c, 422)
  await chooseDigest(c.var.db, { personId: viewer.personId, how, locale, today })
  const community = c.var.platform.communityByKey(c.var.form.fellesskap ?? '')?.key
  const word = done('sammendrag')
  return c.redirect(community ? to('desk', { community }, word) : to('desks', {}, word), 303)
}
