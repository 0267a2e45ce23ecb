import { type Context, Hono } from 'hono'
import { listed } from '../../../kernel/format.model.ts'
import { mailLanguageOf } from '../../../kernel/letter.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { codeInPath, inQuery, someText } from '../../../platform/address.ts'
import { done } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { renderPage } from '../../../ui/page.tsx'
import { mailMode, shownLink } from '../../rounds/index.ts'
import { addresses } from '../bodies.address.ts'
import { lastDayOpen } from '../candidate/asked-candidate.rule.ts'
import { candidateMail } from '../candidate/candidate-mail.text.ts'
import type { CandidateRefusal } from '../refusal.model.ts'
import { askCandidates } from './ask-candidates.command.ts'
import { candidateTelling } from './candidate-telling.view.ts'
import {
  type Inviting,
  invitingQuestions,
  invitingRead,
  readInviting,
  readInvitingBefore,
} from './inviting.query.ts'
import { sayInviting as say } from './inviting.text.ts'
import { InvitingPage } from './inviting.view.tsx'

const form = formOver(readInvitingBefore, {
  receivers: ({ locale }, receivers) => ({
    text:
      receivers.length === 0
        ? say(locale, 'nowNobody')
        : say(
            locale,
            'nowReceivers',
            listed(
              locale,
              receivers.map(({ name, email }) => `${name}, ${email}`),
            ),
          ),
  }),
})

/** Asking those who are proposed whether they stand: who gets a mail, and the deed. `sendsMail`: is there a mail server? */
export const invitingRoutes = ({ sendsMail }: { sendsMail: boolean }) => {
  const asks = allow('ask-round')
  const over = form.guard(
    (c) => ({
      communityId: c.var.page.community?.id ?? '',
      ...atOf(c),
      today: c.var.page.today,
    }),
    (c) => show(c, sendsMail),
  )
  return new Hono<Env>()
    .get(addresses.askCandidates, asks, (c) => show(c, sendsMail))
    .post(addresses.askCandidates, asks, over, async (c) => {
      const page = communityPage(c)
      if (!page) return refusePage(c, 404)
      const at = atOf(c)
      const asked = await askCandidates(c.var.db, {
        ...{ communityId: page.community.id, ...at },
        ...{ by: page.viewer?.personId ?? '', on: page.today, at: page.now },
        telling: candidateTelling(page, c.var.platform.publicUrl, sendsMail, c.var.form.maalform),
      })
      if (asked.ok) {
        const back = { body: at.body, asking: at.round }
        return c.redirect(page.to('appoint', back, done('spurt')), 303)
      }
      return asked.code === 'unknown' ? refusePage(c, 404) : show(c, sendsMail, asked.code)
    })
}

const atOf = (c: Context<Env>) => ({
  body: codeInPath(c, 'body'),
  round: codeInPath(c, 'asking'),
  whom: c.req.method === 'POST' ? (c.var.form.hvem ?? null) : inQuery(c, 'hvem', someText),
})

async function show(c: Context<Env>, sendsMail: boolean, refusal: CandidateRefusal | null = null) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const at = atOf(c)
  const read = await c.var.read(invitingQuestions(page.community.id, at.round))
  const inviting = readInviting(read, at, page.today)
  if (inviting === null) return refusePage(c, 404)
  form.stamp(c, invitingRead(inviting))
  keepNowhere(c)
  const { body, people } = inviting
  const mode = mailMode({ isExercise: page.community.exercise, sendsMail })
  return c.html(
    renderPage(
      <InvitingPage
        {...{ page, body, people, mode, refusal }}
        round={at.round}
        whom={at.whom}
        language={mailLanguageOf(c.var.form?.maalform, page.locale)}
        mails={mailsOf(c, page, inviting)}
      />,
    ),
    refusal === null ? 200 : 409,
  )
}

/** The mail as the first of them gets it. */
function mailsOf(c: Context<Env>, page: CommunityPage, { body, people: [first] }: Inviting) {
  if (!first) return null
  const { bodyAt } = candidateTelling(page, c.var.platform.publicUrl, true, undefined)
  const { party, rank, candidate } = first.proposal
  const facts = {
    ...{ name: candidate.name, body, party: party.name, rank, from: first.from },
    seats: first.seats.map(({ label }) => label),
    bodyAt: bodyAt(body),
    until: lastDayOpen(page.today),
  }
  const compose = candidateMail(page.community.name)
  return {
    nb: compose('nb', { ...facts, link: shownLink.nb }),
    nn: compose('nn', { ...facts, link: shownLink.nn }),
  }
}
