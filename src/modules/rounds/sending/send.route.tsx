import { type Context, Hono } from 'hono'
import { mailLanguageOf } from '../../../kernel/letter.model.ts'
import { codeInPath } from '../../../platform/address.ts'
import { done } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { renderPage } from '../../../ui/page.tsx'
import { placeQuestions, placesOn } from '../../directory/index.ts'
import { mailMode } from '../mail/receiver.rule.ts'
import { recipientsText } from '../mail/receiver.text.ts'
import type { MailHouse } from '../mail/round-mail.model.ts'
import { roundMail, shownLink } from '../mail/round-mail.text.ts'
import { roundTelling } from '../mail/round-telling.view.ts'
import { tellFiles, tellPlaces, tellQuestions, tellRound } from '../read-before.view.ts'
import type { SendRefusal } from '../refusal.model.ts'
import { addresses } from '../rounds.address.ts'
import { SendRoundPage } from './send.view.tsx'
import { readSend, readSendBefore, sendQuestions } from './send-reading.query.ts'
import { sendRound } from './send-round.command.ts'
import { judgeSending } from './sending.rule.ts'

const form = formOver(readSendBefore, {
  round: tellRound,
  places: tellPlaces,
  questions: tellQuestions,
  files: tellFiles,
  recipients: ({ locale }, lines) => ({ text: recipientsText(locale, lines) }),
})

/** Sending a round: what is asked of whom and who is written to, and the deed. `sendsMail`: is there a mail server? */
export const sendRoutes = ({ sendsMail }: { sendsMail: boolean }) => {
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
      house: houseOf(c),
      today: c.var.page.today,
    }),
    (c) => show(c, houseOf(c), null),
  )
  return new Hono<Env>()
    .get(addresses.sendRound, asks, (c) => show(c, houseOf(c), null))
    .post(addresses.sendRound, asks, over, async (c) => {
      const page = communityPage(c)
      if (!page) return refusePage(c, 404)
      const slug = codeInPath(c, 'round')
      const sent = await sendRound(c.var.db, {
        communityId: page.community.id,
        slug,
        by: page.viewer?.personId ?? null,
        on: page.today,
        at: page.now,
        shownOn: page.community.exercise ? page.today : null,
        telling: roundTelling(
          page,
          c.var.platform.publicUrl,
          houseOf(c),
          mailLanguageOf(c.var.form.maalform, page.locale),
        ),
      })
      if (sent.ok) return c.redirect(page.to('round', { round: slug }, done('sendt')), 303)
      return sent.code === 'no-such-round' ? refusePage(c, 404) : show(c, houseOf(c), sent.code)
    })
}

async function show(c: Context<Env>, house: MailHouse, refused: SendRefusal | null) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { id, name: community } = page.community
  const slug = codeInPath(c, 'round')
  const { asked, forms, files, ...found } = await c.var.read({
    ...placeQuestions(id),
    ...sendQuestions(id, slug),
  })
  const of = { communityId: id, slug, house, today: page.today }
  const { round, mailTo, lines, read } = readSend({ asked, forms, files, ...found }, of)
  if (!round) return refusePage(c, 404)
  form.stamp(c, read)
  const questions = forms.at(-1)?.questions ?? []
  const places = placesOn(found, page.today)
  const verdict = judgeSending(round, questions, asked, places, page.today)
  const first = lines.find(({ refusal }) => refusal === null)
  const told = first && { ...round, name: first.name, isLate: false }
  keepNowhere(c)
  return c.html(
    renderPage(
      <SendRoundPage
        page={page}
        round={round}
        questions={questions}
        files={files}
        lines={lines}
        mailTo={mailTo}
        mode={mailMode(house)}
        language={mailLanguageOf(c.var.form?.maalform, page.locale)}
        mails={
          told
            ? {
                nb: roundMail(community)('nb', { ...told, link: shownLink.nb }),
                nn: roundMail(community)('nn', { ...told, link: shownLink.nn }),
              }
            : null
        }
        refusal={refused ?? (verdict.ok ? null : verdict.code)}
      />,
    ),
    refused ? 409 : 200,
  )
}
