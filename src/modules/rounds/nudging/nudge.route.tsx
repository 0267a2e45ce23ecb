import { type Context, Hono } from 'hono'
import { mailLanguageOf } from '../../../kernel/letter.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { codeInPath, inQuery, someText } from '../../../platform/address.ts'
import { done } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { renderPage } from '../../../ui/page.tsx'
import { recipientsText } from '../mail/receiver.text.ts'
import type { MailHouse } from '../mail/round-mail.model.ts'
import { roundNudgeMail, shownLink } from '../mail/round-mail.text.ts'
import { roundTelling } from '../mail/round-telling.view.ts'
import { tellState } from '../read-before.view.ts'
import { addresses } from '../rounds.address.ts'
import type { NudgeHindrance, NudgeRefusal, NudgeWish } from './nudge.model.ts'
import { NudgeRoundPage } from './nudge.view.tsx'
import { nudgeQuestions, nudgeRead, readNudgeBefore, readNudges } from './nudge-reading.query.ts'
import { nudgeRound } from './nudge-round.command.ts'

const form = formOver(readNudgeBefore, {
  state: tellState,
  recipients: ({ locale }, lines) => ({ text: recipientsText(locale, lines) }),
})

/** Reminding those who have not answered: who gets what, and the deed. `sendsMail`: is there a mail server? */
export const nudgeRoutes = ({ sendsMail }: { sendsMail: boolean }) => {
  const asks = allow('ask-round')
  const houseOf = (c: Context<Env>): MailHouse => ({
    isExercise: c.var.page.community?.exercise ?? true,
    sendsMail,
    mayDo: c.var.platform.mayDo,
  })
  const over = form.guard(
    (c) => ({
      communityId: c.var.page.community?.id ?? '',
      slug: codeInPath(c, 'round'),
      wish: chosenWish(c),
      house: houseOf(c),
      today: c.var.page.today,
    }),
    (c) => show(c, houseOf(c), chosenWish(c), null, 409),
  )
  return new Hono<Env>()
    .get(addresses.nudgeRound, asks, (c) =>
      show(c, houseOf(c), wishOf(inQuery(c, 'til', someText) ?? 'alle'), null),
    )
    .post(addresses.nudgeRound, asks, over, (c) => nudge(c, houseOf(c)))
}

async function show(
  c: Context<Env>,
  house: MailHouse,
  wish: NudgeWish,
  refused: NudgeHindrance | NudgeRefusal | null,
  status: 200 | 409 = refused ? 409 : 200,
) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const slug = codeInPath(c, 'round')
  const found = await c.var.read(nudgeQuestions(page.community.id, slug))
  const read = readNudges(found, wish, house, page.today)
  if (!read || (wish.of === 'place' && read.lines.length === 0)) return refusePage(c, 404)
  const { round, mailTo, lines, hindrance, language } = read
  form.stamp(c, nudgeRead(read))
  const first = lines.find(({ refusal }) => refusal === null)
  const told = first && { ...round, name: first.name, isLate: first.isLate }
  const compose = roundNudgeMail(page.community.name)
  keepNowhere(c)
  return c.html(
    renderPage(
      <NudgeRoundPage
        page={page}
        round={round}
        mailTo={mailTo}
        wish={wish}
        lines={lines}
        language={c.var.form?.maalform ? languageIn(c, page) : language}
        mails={
          told
            ? {
                nb: compose('nb', { ...told, link: shownLink.nb }),
                nn: compose('nn', { ...told, link: shownLink.nn }),
              }
            : null
        }
        hindrance={refused ?? hindrance}
      />,
    ),
    status,
  )
}

async function nudge(c: Context<Env>, house: MailHouse) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const slug = codeInPath(c, 'round')
  const wish = chosenWish(c)
  const nudged = await nudgeRound(c.var.db, {
    communityId: page.community.id,
    slug,
    wish,
    by: page.viewer?.personId ?? null,
    on: page.today,
    at: page.now,
    telling: roundTelling(
      page,
      c.var.platform.publicUrl,
      house,
      languageIn(c, page),
      roundNudgeMail,
    ),
  })
  if (nudged.ok) return c.redirect(page.to('round', { round: slug }, done('purret')), 303)
  return nudged.code === 'no-such-round' ? refusePage(c, 404) : show(c, house, wish, nudged.code)
}

const languageIn = (c: Context<Env>, page: CommunityPage) =>
  mailLanguageOf(c.var.form.maalform, page.locale)

/** Whom the form names; nobody where it does not say, for all are never written to unasked. */
const chosenWish = (c: Context<Env>): NudgeWish => wishOf(c.var.form.til ?? '')

function wishOf(asked: string): NudgeWish {
  if (asked === 'alle') return { of: 'all' }
  return asked === 'sene' ? { of: 'late' } : { of: 'place', place: asked }
}
