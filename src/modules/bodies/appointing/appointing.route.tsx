import { type Context, Hono } from 'hono'
import { codeInPath } from '../../../platform/address.ts'
import { done, doneIn } from '../../../platform/receipt.ts'
import { formOver } from '../../../platform/stamped-form.ts'
import { readAddress } from '../../../platform/typed-address.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { sayMailLink } from '../../../ui/mail-link.text.ts'
import { renderPage } from '../../../ui/page.tsx'
import { addresses } from '../bodies.address.ts'
import { sayBodies } from '../bodies.text.ts'
import { lived } from '../lived.rule.ts'
import { placeNamesOn } from '../look/target-name.rule.ts'
import type { CandidateRefusal } from '../refusal.model.ts'
import { appointingQuestions, readNamed } from './appointing.query.ts'
import { sayAppointing } from './appointing.text.ts'
import { AppointingPage } from './appointing.view.tsx'
import { renewCandidateLink, revokeCandidateLink } from './ask-candidates.command.ts'
import { candidateTelling } from './candidate-telling.view.ts'
import { candidateLinkRead, candidateMails, readCandidateLinkBefore } from './inviting.query.ts'
import { candidateRefusalText } from './inviting.text.ts'
import { peopleToAsk, proposedPeople } from './proposed-person.rule.ts'
import { countsOf, spreadOf } from './spread.rule.ts'

const linkForm = formOver(readCandidateLinkBefore, {
  link: ({ locale }) => ({ text: sayMailLink(locale, 'nowMails') }),
})

/**
 * Whom those who appoint have proposed for the seats of a body, and the links of those who were asked themselves: for whoever asks,
 * for the answers are theirs to read. `sendsMail`: is there a mail server?
 */
export const appointingRoutes = ({ sendsMail }: { sendsMail: boolean }) => {
  const asks = allow('ask-round')
  const over = linkForm.guard(
    (c) => ({
      communityId: c.var.page.community?.id ?? '',
      round: codeInPath(c, 'asking'),
      candidate: codeInPath(c, 'candidate'),
    }),
    (c) => show(c, sendsMail),
  )
  const deed =
    (work: typeof renewCandidateLink, word: 'ny-lenke' | 'trukket') => async (c: Context<Env>) => {
      const page = communityPage(c)
      if (!page) return refusePage(c, 404)
      const at = { body: codeInPath(c, 'body'), round: codeInPath(c, 'asking') }
      const did = await work(c.var.db, {
        ...{ communityId: page.community.id, ...at, candidate: codeInPath(c, 'candidate') },
        ...{ by: page.viewer?.personId ?? '', on: page.today, at: page.now },
        telling: candidateTelling(page, c.var.platform.publicUrl, sendsMail, undefined),
      })
      if (did.ok) {
        return c.redirect(page.to('appoint', { body: at.body, asking: at.round }, done(word)), 303)
      }
      return did.code === 'unknown' ? refusePage(c, 404) : show(c, sendsMail, did.code)
    }
  return new Hono<Env>()
    .get(addresses.appoint, asks, (c) => show(c, sendsMail))
    .post(addresses.renewCandidateLink, asks, over, deed(renewCandidateLink, 'ny-lenke'))
    .post(addresses.revokeCandidateLink, asks, over, deed(revokeCandidateLink, 'trukket'))
}

async function show(c: Context<Env>, sendsMail: boolean, refusal: CandidateRefusal | null = null) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const of = { body: codeInPath(c, 'body'), round: codeInPath(c, 'asking') }
  const read = await c.var.read({
    ...appointingQuestions(page.community.id, of.round, page.today),
    mails: candidateMails(page.community.id, of.round),
  })
  const named = readNamed(read, of, page.today)
  if (named === null) return refusePage(c, 404)
  keepNowhere(c)
  const { body, asked, answered, seats } = named
  const facts = { ...read, ...lived(read) }
  const spread = spreadOf(facts, body.key, seats, page.today)
  for (const { id } of read.candidates) {
    const at = { body: of.body, asking: of.round, candidate: id }
    for (const address of ['renewCandidateLink', 'revokeCandidateLink'] as const) {
      linkForm.stamp(c, candidateLinkRead(read, id), { action: page.to(address, at) })
    }
  }
  const people = asked.round.state === 'draft' ? [] : proposedPeople(seats, page.today)
  return c.html(
    renderPage(
      <AppointingPage
        page={page}
        body={body}
        round={asked.round}
        questions={new Set(answered.questions.map(({ key }) => key))}
        seats={seats}
        spread={spread}
        counts={countsOf(spread)}
        placeName={placeNamesOn(facts, page.today, (code) =>
          sayBodies(page.locale, 'regionGone', code),
        )}
        toAsk={new Set(peopleToAsk(people, readAddress).map(({ key }) => key))}
        mails={read.mails}
        sendsMail={sendsMail}
        done={doneText(c)}
        refusal={refusal && candidateRefusalText[refusal][page.locale]}
      />,
    ),
    refusal === null ? 200 : 409,
  )
}

const doneWords = { spurt: 'asked', 'satt-inn': 'done' } as const

function doneText(c: Context<Env>): string | null {
  const { locale, community } = c.var.page
  const word = doneIn(c, 'satt-inn', 'spurt', 'ny-lenke', 'trukket')
  if (word === null) return null
  if (word === 'ny-lenke') return sayMailLink(locale, 'renewed')
  if (word === 'trukket') return sayMailLink(locale, 'revoked')
  if (word === 'spurt' && community?.exercise) return sayAppointing(locale, 'askedInPractice')
  return sayAppointing(locale, doneWords[word])
}
