import { type Context, Hono } from 'hono'
import type { MailStory } from '../../../kernel/mail-story.model.ts'
import type { CommunityPage } from '../../../kernel/page.model.ts'
import { codeInPath } from '../../../platform/address.ts'
import { done, doneIn } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { sayMailLink } from '../../../ui/mail-link.text.ts'
import { renderPage } from '../../../ui/page.tsx'
import { accessProblemText } from '../../access/index.ts'
import { addresses } from '../rounds.address.ts'
import { answersTo, askedIn, roundBySlug } from '../rounds.query.ts'
import {
  renewLink,
  revokeLink,
  sendRoundMailAgain,
  type WrittenAgain,
} from './mail-again.command.ts'
import type { AgainHindrance } from './mail-again.model.ts'
import { linkMailRead, readMailBefore } from './mail-again.query.ts'
import { mailPlaces } from './mail-again.rule.ts'
import { againHindranceText } from './mail-again.text.ts'
import type { RoundTelling } from './round-mail.model.ts'
import { linkHoldersOf, mailsOfRound } from './round-mail.query.ts'
import { roundMail } from './round-mail.text.ts'
import { RoundMailPage } from './round-mail.view.tsx'

const form = formOver(readMailBefore, {
  mail: ({ locale }) => ({ text: sayMailLink(locale, 'nowMails') }),
})

/** The mail of a round: what became of it, sending again, and the links in it. */
export const roundMailRoutes = ({ sendsMail }: { sendsMail: boolean }) => {
  const asks = allow('ask-round')
  const over = form.guard(
    (c) => ({
      communityId: c.var.page.community?.id ?? '',
      slug: codeInPath(c, 'round'),
      mailId: codeInPath(c, 'mail'),
    }),
    (c) => show(c, sendsMail, null, 409),
  )
  const deed =
    (
      word: 'igjen' | 'ny-lenke' | 'trukket',
      work: (c: Context<Env>, page: CommunityPage) => Promise<WrittenAgain>,
    ) =>
    async (c: Context<Env>) => {
      const page = communityPage(c)
      if (!page) return refusePage(c, 404)
      const written = await work(c, page)
      if (written.ok || written.code === 'sent-again-already') {
        return c.redirect(page.to('roundMail', { round: codeInPath(c, 'round') }, done(word)), 303)
      }
      if (written.code === 'no-such-mail') return refusePage(c, 404)
      return show(c, sendsMail, whyNot(page, written.code))
    }
  return new Hono<Env>()
    .get(addresses.roundMail, asks, (c) => show(c, sendsMail))
    .post(
      addresses.roundMailAgain,
      asks,
      over,
      deed('igjen', (c, page) =>
        sendRoundMailAgain(c.var.db, {
          ...orderOf(c, page),
          telling: tellingOf(c, page, sendsMail),
        }),
      ),
    )
    .post(
      addresses.renewLink,
      asks,
      over,
      deed('ny-lenke', (c, page) =>
        renewLink(c.var.db, { ...orderOf(c, page), telling: tellingOf(c, page, sendsMail) }),
      ),
    )
    .post(
      addresses.revokeLink,
      asks,
      over,
      deed('trukket', (c, page) => revokeLink(c.var.db, orderOf(c, page))),
    )
}

const orderOf = (c: Context<Env>, page: CommunityPage) => ({
  communityId: page.community.id,
  slug: codeInPath(c, 'round'),
  mailId: codeInPath(c, 'mail'),
  by: page.viewer?.personId ?? null,
  on: page.today,
  at: page.now,
})

const tellingOf = (c: Context<Env>, page: CommunityPage, sendsMail: boolean): RoundTelling => ({
  isExercise: page.community.exercise,
  sendsMail,
  mayDo: c.var.platform.mayDo,
  language: page.locale === 'nn' ? 'nn' : 'nb',
  linkTo: (token) => c.var.platform.publicUrl + page.to('answerByLink', { token }),
  compose: roundMail(page.community.name),
})

function whyNot({ locale }: CommunityPage, code: Extract<WrittenAgain, { ok: false }>['code']) {
  return code in againHindranceText
    ? againHindranceText[code as AgainHindrance][locale]
    : accessProblemText(locale, code as Exclude<typeof code, AgainHindrance>)
}

const doneTexts = { igjen: 'again', 'ny-lenke': 'renewed', trukket: 'revoked' } as const

async function show(
  c: Context<Env>,
  sendsMail: boolean,
  refusal: string | null = null,
  status: 200 | 409 = refusal === null ? 200 : 409,
) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { id } = page.community
  const slug = codeInPath(c, 'round')
  const { rounds, asked, answers, mails, links } = await c.var.read({
    rounds: roundBySlug(id, slug),
    asked: askedIn(id, slug),
    answers: answersTo(id, slug, null),
    mails: mailsOfRound(id, slug),
    links: linkHoldersOf(id, slug),
  })
  const [round] = rounds
  if (!round || round.state === 'draft') return refusePage(c, 404)
  const stamp = (mail: MailStory, address: 'roundMailAgain' | 'renewLink' | 'revokeLink') =>
    form.stamp(c, linkMailRead(mail, mails, links), {
      action: page.to(address, { round: slug, mail: mail.id }),
    })
  for (const mail of mails) {
    for (const address of ['roundMailAgain', 'renewLink', 'revokeLink'] as const) {
      stamp(mail, address)
    }
  }
  const word = doneIn(c, 'igjen', 'ny-lenke', 'trukket')
  keepNowhere(c)
  return c.html(
    renderPage(
      <RoundMailPage
        page={page}
        round={round}
        places={mailPlaces(round, asked, answers, mails, links)}
        sendsMail={sendsMail}
        done={word && doneTexts[word]}
        refusal={refusal}
      />,
    ),
    status,
  )
}
